import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type ArticleTab, articleTab, tabInAddress } from './article-tab.ts';
import { takeAhead } from './begun-ahead.ts';

export interface FollowedTab {
  /** Null where the window has none, undefined until it is known. */
  readonly tab: ArticleTab | null | undefined;
  /** Grows whenever something was read in it, or may have been. */
  readonly turn: number;
}

/**
 * The tab in front of the reader: the one named in the page's address, else the active one of this window, followed as
 * the reader changes tabs and as pages are read.
 */
export function useArticleTab(): FollowedTab {
  const [followed, setFollowed] = useState<FollowedTab>({ tab: undefined, turn: 0 });
  useLayoutEffect(() => {
    let current = true;
    const look = async () => {
      const tab = await takeAhead('tab', () => articleTab(tabInAddress())).catch(() => null);
      if (current) setFollowed(({ turn }) => ({ tab, turn: turn + 1 }));
    };
    const onUpdated = (
      _id: number,
      { status, url }: { status?: string | undefined; url?: string | undefined },
    ) => {
      if (status !== undefined || url !== undefined) void look();
    };
    // The reader of a tab tells the worker what it found; every page of the extension hears it too.
    const onMessage = (message: unknown): undefined => {
      if ((message as { type?: unknown } | null)?.type === 'reader/found') void look();
    };
    void look();
    browser.tabs.onActivated.addListener(look);
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.runtime.onMessage.addListener(onMessage);
    return () => {
      current = false;
      browser.tabs.onActivated.removeListener(look);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.runtime.onMessage.removeListener(onMessage);
    };
  }, []);
  return followed;
}
