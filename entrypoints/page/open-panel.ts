import { browser } from 'wxt/browser';
import { openArticleSheet } from './open-article-sheet.ts';

/** The two APIs for one thing; neither is in the polyfill's types of the other browser. */
interface SidePanels {
  readonly sidePanel?: { open(options: { tabId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Opens the fact sheet beside the article, or in a tab where there is no beside. Must be called from a click. */
export async function openPanel(tabId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as SidePanels;
  if (sidePanel) await sidePanel.open({ tabId });
  else if (sidebarAction) await sidebarAction.open();
  else await openArticleSheet(tabId);
  window.close();
}
