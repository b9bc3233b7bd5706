import { browser } from 'wxt/browser';
import { sheetAddress } from '../page/sheet-address.ts';
import { showInPanel } from './panel-topic.ts';
import { summariseTab } from './reader-frames.ts';

const openInTab = async (
  topic: string,
  articleDate: string | undefined,
  tab: number | null,
): Promise<void> => {
  const summary = tab === null ? null : await summariseTab(tab);
  const article = summary && tab !== null ? { tab, title: summary.title } : {};
  await browser.tabs.create({ url: sheetAddress({ topics: [topic], date: articleDate, ...article }) });
};

/** Firefox's own; Chromium and Firefox for Android have none. */
interface WithSidebar {
  readonly sidebarAction?: { isOpen(window: { windowId: number }): Promise<boolean> };
}

const isSidebarOpen = async (tab: number): Promise<boolean> => {
  const { sidebarAction } = browser as WithSidebar;
  if (!sidebarAction) return false;
  const { windowId } = await browser.tabs.get(tab);
  return sidebarAction.isOpen({ windowId });
};

/**
 * Shows a topic in the side panel of a tab, or in a tab of its own where the browser opens no panel from here: Firefox
 * allows its sidebar only to a click in the browser's own controls, but one that stands open is told.
 *
 * Nothing is awaited before the panel opens: the browser opens it only while the reader's click still counts.
 *
 * @param articleDate of the article in the tab, for the sheet in a tab; the panel asks the article itself
 */
export const openSheet = async (
  topic: string,
  tab: number | null,
  articleDate?: string | undefined,
): Promise<void> => {
  // Firefox has no such thing, whatever the types say.
  const panel: typeof browser.sidePanel | undefined = browser.sidePanel;
  if (tab === null) return openInTab(topic, articleDate, tab);
  if (!panel) {
    const isOpen = await isSidebarOpen(tab).catch(() => false);
    return isOpen ? showInPanel(topic, tab) : openInTab(topic, articleDate, tab);
  }
  const opening = panel.open({ tabId: tab });
  try {
    await Promise.all([opening, showInPanel(topic, tab)]);
  } catch {
    await openInTab(topic, articleDate, tab);
  }
};
