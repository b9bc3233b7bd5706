import type { Page } from 'puppeteer-core';
import type { Session } from './session.ts';

type BrowserApi = typeof import('webextension-polyfill');

/**
 * Runs a function in one of the extension's own pages, where the browser's extension API is at hand: the way for a test
 * to look at, or to break, what lies behind the product (its database, its tabs).
 *
 * @param run is sent to the browser as text: it sees nothing of the test but `argument`
 */
export const inExtension = async <A, R>(
  session: Session,
  run: (api: BrowserApi, argument: A) => Promise<R>,
  argument: A,
): Promise<R> => {
  const page: Page = await session.openExtensionPage('options.html');
  try {
    await page.waitForSelector('body');
    return (await page.evaluate(
      `(${run.toString()})(globalThis.browser ?? globalThis.chrome, ${JSON.stringify(argument)})`,
    )) as R;
  } finally {
    await page.close();
  }
};

/** Deletes the dataset's database under the extension's feet. */
export const deleteDataset = (session: Session): Promise<void> =>
  inExtension(
    session,
    (_api, name) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
    'sandarbh-dataset',
  );

/** @returns whether the reader has been loaded into the main frame of the tab that shows `url`. */
export const isReaderLoaded = (session: Session, url: string): Promise<boolean> =>
  inExtension(
    session,
    async (api, address) => {
      const tab = (await api.tabs.query({})).find((one) => one.url === address);
      if (tab?.id === undefined) throw new Error(`no tab shows ${address}`);
      const [frame] = await api.scripting.executeScript({
        target: { tabId: tab.id },
        func: () => '__sandarbh' in globalThis,
      });
      return frame?.result === true;
    },
    url,
  );

/** Presses something in one of the extension's pages, wherever it stands in it. */
export const press = async (page: Page, selector: string): Promise<void> => {
  const element = await page.waitForSelector(selector);
  await element?.evaluate((target) => target.scrollIntoView({ block: 'center' }));
  await element?.click();
};

/** @returns the text of an element as a reader sees it: one blank looks like another, and what only holds a line together like nothing. */
export const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) =>
    (element as HTMLElement).innerText.replaceAll('\u00a0', ' ').replaceAll('\u2060', ''),
  );
