import { browser } from 'wxt/browser';
import { siteOf } from '../background/sites.ts';
import { listedSites } from './listed-sites.ts';
import { type SiteAccess, siteAccess } from './site-access.ts';
import { tabFromField } from './tab-from-field.ts';

/** The tab whose article the fact sheet is about. */
export interface ArticleTab {
  readonly id: number;
  /** Null where the browser does not tell or the page is not on the web. */
  readonly host: string | null;
  readonly access: SiteAccess;
}

/**
 * @param id a tab; without one the active tab of this window
 * @returns null where there is none
 */
export async function articleTab(id?: number): Promise<ArticleTab | null> {
  const [tab, { origins = [] }] = await Promise.all([
    id === undefined
      ? browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => active)
      : browser.tabs.get(id),
    browser.permissions.getAll(),
  ]);
  if (tab?.id === undefined) return null;
  return {
    id: tab.id,
    host: siteOf(tab.url),
    access: siteAccess(tab.url, listedSites(), origins),
  };
}

/** The tab named in the page's own address, `?tab=7`, for a fact sheet that is itself in a tab. */
export function tabInAddress(): number | undefined {
  return tabFromField(new URLSearchParams(location.search).get('tab'));
}
