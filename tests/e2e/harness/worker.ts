import type { Page, WebWorker } from 'puppeteer-core';
import { GECKO_ID } from '../../../wxt.config.ts';
import { inFirefoxWindow } from './firefox-window.ts';
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

/**
 * Runs a function on the background's globals, to have its browser fail it; it lasts until the background ends.
 *
 * @param run is sent to the browser as text: it sees nothing of the test but `argument`
 * @returns in Firefox the page that reached into the background: its functions end when it is closed
 */
export const inWorker = async <A = undefined>(
  session: Session,
  run: (scope: typeof globalThis, argument: A) => void,
  argument?: A,
): Promise<Page | null> => {
  const given = JSON.stringify(argument);
  if (session.name === 'chromium') {
    const worker = await serviceWorker(session);
    if (!worker) throw new Error('the worker is not running');
    await worker.evaluate(`(${run})(globalThis, ${given})`);
    return null;
  }
  const page = await session.openExtensionPage('options.html');
  await page.waitForSelector('body');
  await page.evaluate(
    `browser.runtime.getBackgroundPage().then((background) => (${run})(background, ${given}))`,
  );
  return page;
};

const closeServiceWorker = async (session: Session): Promise<void> => {
  // A worker that is just starting or ending has no session to close, and ends all the same.
  const worker = await serviceWorker(session).catch(() => null);
  await worker?.close().catch(() => undefined);
};

/** What Firefox does to a background that has been idle, done at once and in whatever it is at. */
const TERMINATE = `(() => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension('${GECKO_ID}');
  return extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
})()`;

/** Ends the extension's background at once, whatever it is doing. */
export const stopWorker = (session: Session): Promise<void> =>
  session.name === 'chromium' ? closeServiceWorker(session) : inFirefoxWindow(session, TERMINATE);

/**
 * Waits until Firefox has ended the idle event page by itself; open the session with `firefoxIdleMs: FIREFOX_IDLE_MS`.
 * An extension page sees whether it runs without waking it.
 */
export const waitForIdleEnd = async (session: Session): Promise<void> => {
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
