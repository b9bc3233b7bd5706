import type { WebWorker } from 'puppeteer-core';
import type { Session } from './session.ts';

/** How long Firefox leaves an idle background alone in sessions whose tests wait for its end. */
export const FIREFOX_IDLE_MS = 1_500;

const serviceWorker = async (session: Session): Promise<WebWorker | null> => {
  const origin = session.extensionUrl('');
  const target = session.browser
    .targets()
    .find((candidate) => candidate.type() === 'service_worker' && candidate.url().startsWith(origin));
  return (await target?.worker()) ?? null;
};

/** Runs a function in the worker of Chromium, to have its browser fail it; it lasts until the worker ends. */
export const inWorker = async (session: Session, run: () => void): Promise<void> => {
  const worker = await serviceWorker(session);
  if (!worker) throw new Error('the worker is not running');
  await worker.evaluate(run);
};

const closeServiceWorker = async (session: Session): Promise<void> => {
  // A worker that is just starting or ending has no session to close, and ends all the same.
  const worker = await serviceWorker(session).catch(() => null);
  await worker?.close().catch(() => undefined);
};

/** An extension page sees whether the event page runs without waking it. */
const waitForIdleEnd = async (session: Session): Promise<void> => {
  const page = await session.openExtensionPage('options.html');
  await page.waitForSelector('body');
  await page.waitForFunction(
    () => {
      const { browser } = globalThis as unknown as { browser: typeof import('webextension-polyfill') };
      return browser.extension.getBackgroundPage() === null;
    },
    { timeout: 30_000, polling: 200 },
  );
  await page.close();
};

/**
 * Ends the extension's background as the browser would: in Chromium the service worker is closed at once, in Firefox the
 * event page ends by itself when idle; open the session with `firefoxIdleMs: FIREFOX_IDLE_MS`.
 */
export const stopWorker = (session: Session): Promise<void> =>
  session.name === 'chromium' ? closeServiceWorker(session) : waitForIdleEnd(session);
