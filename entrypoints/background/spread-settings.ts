import { browser } from 'wxt/browser';
import type { Settings } from '../../data/settings.ts';
import { tellReader } from './reader-frames.ts';
import { readerStart } from './reader-start.ts';
import { siteOf } from './sites.ts';

/** Tells every reader at work what the settings are now, each only what concerns its site. */
export const spreadSettings = async (settings: Settings): Promise<void> => {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      const site = siteOf(url);
      // A tab whose address the browser keeps to itself has no reader of ours, but for one read on the spot.
      if (id !== undefined) {
        await tellReader(id, { type: 'reader/settings', start: readerStart(settings, site ?? '') });
      }
    }),
  );
};
