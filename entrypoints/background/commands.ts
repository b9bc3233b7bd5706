import { showBadge } from './badge.ts';
import type { ReaderRequest } from './messages.ts';
import { activeTab, readTab, tellReader } from './reader-frames.ts';
import { changeSettings } from './settings-store.ts';
import { isPaused, pauseSite, resumeSite, siteOf } from './sites.ts';

/** What the keyboard commands of the manifest ask of the reader in the active tab. */
const READER_COMMANDS: Readonly<Record<string, ReaderRequest>> = {
  'next-term': { type: 'reader/step', direction: 'next' },
  'previous-term': { type: 'reader/step', direction: 'previous' },
  'open-card': { type: 'reader/open-card' },
};

/** Pauses the site of a tab, or resumes it and reads the tab at once. */
export const toggleSite = async (tab: number, url: string | undefined): Promise<void> => {
  const site = siteOf(url);
  if (site === null) return;
  const settings = await changeSettings((before) =>
    isPaused(before, site) ? resumeSite(before, site) : pauseSite(before, site),
  );
  if (isPaused(settings, site)) await showBadge(tab, 'off');
  // The page may be closed to us by now: then it is read at its next visit.
  else await readTab(tab).catch(() => undefined);
};

/** Carries out a keyboard command. */
export const runCommand = async (command: string): Promise<void> => {
  const tab = await activeTab();
  if (!tab) return;
  const request = Object.hasOwn(READER_COMMANDS, command) ? READER_COMMANDS[command] : undefined;
  if (request) await tellReader(tab.id, request);
  else if (command === 'toggle-site') await toggleSite(tab.id, tab.url);
};
