import { type Browser, browser } from 'wxt/browser';
import { toggleSite } from './commands.ts';
import { tellReader } from './reader-frames.ts';

const FACTS_ITEM = 'facts';
const SITE_ITEM = 'site';

/** Makes the items anew: on install and update, because the browser keeps them. Firefox for Android has no menus. */
export const createMenus = async (): Promise<void> => {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: FACTS_ITEM,
    title: browser.i18n.getMessage('menu_facts'),
    contexts: ['page', 'selection', 'link'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
  browser.contextMenus.create({
    id: SITE_ITEM,
    title: browser.i18n.getMessage('menu_site'),
    contexts: ['action'],
  });
};

/** Carries out a chosen item. */
export const runMenu = async (
  { menuItemId, frameId }: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> => {
  if (tab?.id === undefined) return;
  if (menuItemId === FACTS_ITEM) await tellReader(tab.id, { type: 'reader/open-at-pointer' }, frameId ?? 0);
  if (menuItemId === SITE_ITEM) await toggleSite(tab.id, tab.url);
};
