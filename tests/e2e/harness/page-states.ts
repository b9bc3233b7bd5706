import type { Page } from 'puppeteer-core';
import { press } from './extension-page.ts';
import { waitForMarks } from './marks.ts';

/** Tabs that are open beside the pages of the extension, by what its popup has to say of them. */
export type StateTab = 'ARTICLE' | 'NOTHING' | 'UNLISTED' | 'PAUSED';

/** A page of the extension in one of its states. */
export interface PageState {
  readonly name: string;
  /** Within the extension; the name of a tab stands for its number. */
  readonly path: string;
  readonly size: { readonly width: number; readonly height: number };
  /** Shown once the page is ready. */
  readonly ready: string;
  readonly act?: (page: Page) => Promise<void>;
  /** Runs in the page before its own scripts; Firefox lets nothing run there. */
  readonly before?: () => void;
  /** The reader has saved facts, hidden topics and allowed a site. */
  readonly laden?: true;
  /** Looked at in the system's colours, too. */
  readonly forced?: true;
}

const POPUP = { width: 400, height: 560 };
const PANEL = { width: 360, height: 900 };
const WIDE = { width: 1200, height: 900 };
/** Of a wide window at 200 %. */
const ZOOMED = { width: 600, height: 450 };
const NARROW = { width: 320, height: 900 };

const pressing = (selector: string) => (page: Page) => press(page, selector);
const pressThenSee = (selector: string, shown: string) => async (page: Page) => {
  await press(page, selector);
  await page.waitForSelector(shown);
};
const search = (query: string, shown: string) => async (page: Page) => {
  await press(page, '#place-topics');
  await (await page.waitForSelector('.topic-search-field'))?.type(query);
  await page.waitForSelector(shown);
};
const marked = async (page: Page) => {
  await waitForMarks(page);
};

interface Messages {
  runtime: { sendMessage: (message: { type: string }) => Promise<unknown> };
}
/** The worker cannot be reached. */
const failing = () => {
  const { runtime } = ((globalThis as { browser?: unknown }).browser ??
    (globalThis as { chrome?: unknown }).chrome) as Messages;
  runtime.sendMessage = () => Promise.reject(new Error('unreachable'));
};
/** The reader left something of the page unread. */
const truncated = () => {
  const { runtime } = ((globalThis as { browser?: unknown }).browser ??
    (globalThis as { chrome?: unknown }).chrome) as Messages;
  const send = runtime.sendMessage.bind(runtime);
  runtime.sendMessage = async (message) => {
    const reply = (await send(message)) as { answer?: object };
    return message.type === 'tab/summary' ? { answer: { ...reply.answer, truncated: true } } : reply;
  };
};

const TOPIC = 'us-tariffs-on-india';
const SHEET = `sheet.html?topic=${TOPIC}&date=2025-12-02`;
const BRIEFING = `${SHEET}&topic=relos&topic=trade-deficit-russia&title=What%20Delhi%20and%20Moscow%20want`;
const POPUP_OF = (tab: StateTab) => `popup.html?tab=${tab}`;
const PAGE = { path: POPUP_OF('ARTICLE'), size: POPUP, ready: '[data-topic]' };
const OPTIONS = 'options.html';
/** The rest of the options is there before it. */
const DATA = '.options-section:last-child .figures-list > div';

/** Every page of the extension in every state: pictured by `npm run screenshots`, gone through by the tests. */
export const PAGE_STATES: readonly PageState[] = [
  { name: 'popup-page', ...PAGE, forced: true },
  { name: 'popup-truncated', ...PAGE, before: truncated, ready: '.page-caution' },
  {
    name: 'popup-focus',
    ...PAGE,
    act: async (page) => {
      for (const _ of Array(6)) await page.keyboard.press('Tab');
    },
  },
  { name: 'popup-failing', ...PAGE, before: failing, ready: '.page-note' },
  {
    name: 'popup-nothing',
    path: POPUP_OF('NOTHING'),
    size: POPUP,
    ready: '.key-figure',
    act: pressThenSee('#place-page', '.page-empty'),
  },
  {
    name: 'popup-off',
    path: POPUP_OF('UNLISTED'),
    size: POPUP,
    ready: '.places',
    act: pressing('#place-page'),
  },
  { name: 'popup-paused', path: POPUP_OF('PAUSED'), size: POPUP, ready: '.page-empty', forced: true },
  {
    name: 'popup-closed',
    path: 'popup.html',
    size: POPUP,
    ready: '.key-figure',
    act: pressThenSee('#place-page', '.page-empty'),
  },
  { name: 'popup-figures', ...PAGE, act: pressThenSee('#place-figures', '.key-figure'), forced: true },
  { name: 'popup-topics', ...PAGE, act: pressThenSee('#place-topics', '.topic-row') },
  { name: 'popup-search', ...PAGE, act: search('kudan', '[data-topic="kudankulam"]') },
  {
    name: 'popup-no-match',
    ...PAGE,
    act: search('zzzzqqq', '.topic-search ~ .page-note'),
  },
  {
    name: 'popup-topic',
    ...PAGE,
    act: pressThenSee(`[data-topic="${TOPIC}"] .page-topic-facts`, '.topic-sheet'),
  },
  { name: 'panel', path: 'sidepanel.html?tab=ARTICLE', size: PANEL, ready: '[data-topic]' },
  { name: 'panel-narrow', path: 'sidepanel.html?tab=ARTICLE', size: NARROW, ready: '[data-topic]' },
  {
    name: 'panel-topic',
    path: 'sidepanel.html?tab=ARTICLE',
    size: NARROW,
    ready: '[data-topic]',
    act: pressThenSee(`[data-topic="${TOPIC}"] .page-topic-facts`, '.topic-sheet'),
  },
  { name: 'sheet', path: 'sheet.html', size: WIDE, ready: '.key-figure' },
  {
    name: 'sheet-article',
    path: `${SHEET}&tab=ARTICLE&title=${encodeURIComponent('What Delhi and Moscow want from each other this week')}`,
    size: WIDE,
    ready: '.sheet-article',
  },
  { name: 'sheet-topic', path: SHEET, size: WIDE, ready: '.topic-sheet', forced: true },
  {
    name: 'sheet-missing',
    path: 'sheet.html?topic=no-such-topic',
    size: WIDE,
    ready: '.open-topic .page-empty',
  },
  {
    name: 'sheet-due',
    path: 'sheet.html?topic=s-400&date=2025-12-02',
    size: WIDE,
    ready: '.topic-sheet',
  },
  {
    name: 'sheet-series',
    path: 'sheet.html?topic=russian-crude-imports&date=2025-12-02',
    size: WIDE,
    ready: '.topic-sheet',
    act: pressThenSee('.series-table summary', '.series-table table'),
    forced: true,
  },
  {
    name: 'sheet-saved',
    path: SHEET,
    size: WIDE,
    ready: '.topic-sheet',
    act: async (page) => {
      await press(page, '.fact-actions .icon-button:last-child');
      await page.waitForSelector('.notice:not(:empty)');
    },
  },
  { name: 'sheet-zoomed', path: SHEET, size: ZOOMED, ready: '.topic-sheet' },
  { name: 'sheet-narrow', path: SHEET, size: NARROW, ready: '.topic-sheet' },
  { name: 'briefing', path: BRIEFING, size: WIDE, ready: '.topic-brief' },
  { name: 'options', path: OPTIONS, size: WIDE, ready: DATA, forced: true },
  {
    name: 'options-laden',
    laden: true,
    path: OPTIONS,
    size: WIDE,
    ready: DATA,
    act: async (page) => {
      await (await page.waitForSelector('.entry-form input'))?.type('not a site');
      await press(page, '.entry-form button');
      await pressThenSee('.notebook-acts > button:last-child', '.notebook-sure')(page);
    },
  },
  { name: 'options-zoomed', path: OPTIONS, size: ZOOMED, ready: DATA },
  { name: 'options-narrow', path: OPTIONS, size: NARROW, ready: DATA },
  { name: 'welcome', path: 'welcome.html', size: WIDE, ready: 'kbd', act: marked, forced: true },
  { name: 'welcome-narrow', path: 'welcome.html', size: NARROW, ready: 'kbd', act: marked },
];
