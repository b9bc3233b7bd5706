import type { Session } from './session.ts';

/**
 * Stops the extension's background as the browser would. In Chromium the service worker is closed at once; in Firefox
 * the event page stops after the idle time that the session was opened with (`firefoxIdleMs`).
 */
export const stopWorker = async (session: Session): Promise<void> => {
  if (session.name === 'chromium') {
    const origin = session.extensionUrl('');
    const target = session.browser
      .targets()
      .find((candidate) => candidate.type() === 'service_worker' && candidate.url().startsWith(origin));
    if (!target) return;
    const worker = await target.worker();
    await worker?.close();
    return;
  }
  throw new Error('Firefox stops its background by itself: open the session with a short firefoxIdleMs');
};
