import { ask } from '../background/ask.ts';
import { openTab } from './open-tab.ts';
import { sheetAddress } from './sheet-address.ts';

/**
 * Opens the fact sheet in a tab of its own and tells it of the article that it was opened from.
 *
 * @param tab the article's, if there is one
 */
export async function openArticleSheet(tab: number | undefined): Promise<void> {
  const summary = tab === undefined ? null : await ask({ type: 'tab/summary', tab }).catch(() => null);
  const article = summary?.topics.length
    ? { tab, date: summary.published ?? undefined, title: summary.title }
    : {};
  await openTab(sheetAddress(article));
}
