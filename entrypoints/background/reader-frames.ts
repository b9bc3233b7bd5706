import { browser } from 'wxt/browser';
import { gateFiles } from './gate-files.ts';
import type { PageSummary, ReaderRequest } from './messages.ts';
import { READER_FILES } from './reader-files.ts';
import { mergeSummaries } from './tab-summary.ts';

/** Loads the reader into one frame. It minds by itself that there is never more than one. */
export const loadReader = async (tab: number, frame: number): Promise<void> => {
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    files: [...READER_FILES],
  });
};

/**
 * Reads a tab now, with its frames, on any site.
 * @throws where the browser does not let the extension into the tab
 */
export const readTab = async (tab: number): Promise<void> => {
  const target = { tabId: tab, allFrames: true };
  await browser.scripting.insertCSS({ target, files: gateFiles().css });
  await browser.scripting.executeScript({ target, files: [...READER_FILES] });
};

/** Runs in the page's frame, in the extension's own world: it sees nothing of this file. */
const askReader = (): unknown => {
  const { __sandarbh: reader } = globalThis as { __sandarbh?: { summary?: () => unknown } };
  return reader?.summary?.() ?? null;
};

/** @returns what the readers of a tab found, null where there is none or the browser does not let us in. */
export const summariseTab = async (tab: number): Promise<PageSummary | null> => {
  try {
    const target = { tabId: tab, allFrames: true };
    const [results, shown] = await Promise.all([
      browser.scripting.executeScript({ target, func: askReader }),
      browser.tabs.get(tab),
    ]);
    return mergeSummaries(
      results.map(({ frameId, result }) => ({ frame: frameId, summary: result })),
      shown,
    );
  } catch {
    return null;
  }
};

/** Tells the readers of a tab, or of one of its frames, something; where none is at work nothing happens. */
export const tellReader = async (tab: number, request: ReaderRequest, frame?: number): Promise<void> => {
  await browser.tabs
    .sendMessage(tab, request, frame === undefined ? {} : { frameId: frame })
    .catch(() => undefined);
};

/** The active tab of the window that the user is in. */
export const activeTab = async (): Promise<{ id: number; url: string | undefined } | null> => {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
};
