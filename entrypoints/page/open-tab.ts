import { browser } from 'wxt/browser';

/**
 * Opens a page of the extension in a tab of its own.
 *
 * @param address its place within the extension, query included
 */
export async function openTab(address: `/${string}.html${string}`): Promise<void> {
  // `getURL` is typed for pages only; their queries are ours.
  await browser.tabs.create({ url: new URL(address, browser.runtime.getURL('/')).href });
}
