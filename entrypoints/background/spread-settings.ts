import { browser } from 'wxt/browser';
import type { Settings } from '../../data/settings.ts';
import { showBadge, showFound } from './badge.ts';
import { topicsNotOfKinds } from './facts.ts';
import { summariseTab, tellReader } from './reader-frames.ts';
import { readerStart } from './reader-start.ts';
import { isPaused, siteOf } from './sites.ts';

const spreadToTab = async (
  tab: number,
  site: string,
  settings: Settings,
  unwanted: readonly string[],
): Promise<void> => {
  await tellReader(tab, { type: 'reader/settings', start: readerStart(settings, site, unwanted) });
  if (isPaused(settings, site)) return showBadge(tab, 'off');
  const summary = await summariseTab(tab);
  // Without a reader the button has nothing to say but that it is on.
  await (summary ? showFound(tab, summary.topics.length) : showBadge(tab, 'on'));
};

/**
 * Tells every reader at work what the settings are now, each only what concerns its site, and the toolbar buttons too.
 * A tab whose address the browser keeps to itself has no reader, but for one that was read on the spot.
 */
export const spreadSettings = async (settings: Settings): Promise<void> => {
  const [tabs, unwanted] = await Promise.all([browser.tabs.query({}), topicsNotOfKinds(settings.kinds)]);
  await Promise.all(
    tabs.map(({ id, url }) =>
      id === undefined ? undefined : spreadToTab(id, siteOf(url) ?? '', settings, unwanted),
    ),
  );
};
