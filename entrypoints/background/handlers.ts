import { showBadge, showFound } from './badge.ts';
import {
  importBundledDataset,
  rebuildDataset,
  topicEntries,
  topicSheets,
  topicsNotOfKinds,
} from './facts.ts';
import { listTopics } from './list-topics.ts';
import { openSheet } from './open-sheet.ts';
import { loadReader, readTab, summariseTab, tellReader } from './reader-frames.ts';
import { languageOf, readerStart } from './reader-start.ts';
import type { Asker, Handlers } from './receive.ts';
import { changeSettings, loadSettings } from './settings-store.ts';
import { hideTopic, isPaused, pauseSite } from './sites.ts';

/** Requests about a site come from a web page; the extension's own pages change settings themselves. */
const siteAsking = ({ site }: Asker): string => site ?? '';

/** What answers each request. */
export const handlers: Handlers = {
  async 'reader/load'(_, asker) {
    if (asker.tab === null) return null;
    if (isPaused(await loadSettings(), siteAsking(asker))) await showBadge(asker.tab, 'off');
    else await loadReader(asker.tab, asker.frame);
    return null;
  },

  async 'reader/start'(_, asker) {
    const settings = await loadSettings();
    return readerStart(settings, siteAsking(asker), await topicsNotOfKinds(settings.kinds));
  },

  async 'reader/found'({ topics }, asker) {
    const { tab } = asker;
    if (tab === null) return null;
    // Other frames of the tab may have found more.
    const found = Math.max(topics, (await summariseTab(tab))?.topics.length ?? 0);
    // A reader that was told of a pause has nothing left to show, and says so.
    const isOff = found === 0 && isPaused(await loadSettings(), siteAsking(asker));
    await (isOff ? showBadge(tab, 'off') : showFound(tab, found));
    return null;
  },

  'sheets/get': async ({ topics, articleDate, language }) =>
    topicSheets(topics, language ?? languageOf(await loadSettings()), articleDate),

  async 'sheet/open'({ topic, articleDate }, { tab }) {
    await openSheet(topic, tab, articleDate);
    return null;
  },

  async 'topic/hide'({ topic }, { site }) {
    if (site !== null) await changeSettings((settings) => hideTopic(settings, site, topic));
    return null;
  },

  async 'site/pause'(_, { site, tab }) {
    if (site === null) return null;
    await changeSettings((settings) => pauseSite(settings, site));
    if (tab !== null) await showBadge(tab, 'off');
    return null;
  },

  async 'tab/summary'({ tab }) {
    // A worker that has just been started opens the dataset while the page is asked.
    void importBundledDataset().catch(() => undefined);
    const [summary, settings] = await Promise.all([summariseTab(tab), loadSettings()]);
    return summary && listTopics(summary, languageOf(settings));
  },

  async 'tab/goto'({ tab, topic }) {
    const frame = (await summariseTab(tab))?.topics.find(({ id }) => id === topic)?.frame;
    if (frame !== undefined) await tellReader(tab, { type: 'reader/goto', topic }, frame);
    return null;
  },

  async 'tab/read'({ tab }) {
    await readTab(tab);
    return null;
  },

  'topics/list': async () => topicEntries(languageOf(await loadSettings())),

  'dataset/status': () => importBundledDataset(),

  'dataset/rebuild': () => rebuildDataset(),
};
