import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleWith } from './harness/article.ts';
import { violationsOn } from './harness/axe.ts';
import { waitForMarks } from './harness/marks.ts';
import { browserOfThisRun, openSession, type Session } from './harness/session.ts';
import { storeSettings, tabShowing } from './harness/settings.ts';

const ARTICLE = 'https://www.thehindu.com/news/accessible-article';

interface State {
  readonly name: string;
  /** `TAB` stands for the article's tab. */
  readonly path: string;
  readonly ready: string;
  readonly clicks?: readonly string[];
  readonly shown?: string;
}

const STATES: readonly State[] = [
  { name: 'popup, this page', path: 'popup.html?tab=TAB', ready: '[data-topic]' },
  {
    name: 'popup, key figures',
    path: 'popup.html?tab=TAB',
    ready: '[data-topic]',
    clicks: ['#place-figures'],
    shown: '.key-figure',
  },
  {
    name: 'popup, all topics',
    path: 'popup.html?tab=TAB',
    ready: '[data-topic]',
    clicks: ['#place-topics'],
    shown: '.topic-row',
  },
  {
    name: 'popup, a topic',
    path: 'popup.html?tab=TAB',
    ready: '[data-topic]',
    clicks: ['.page-topic-facts'],
    shown: '.topic-sheet',
  },
  {
    name: 'popup, nothing to read',
    path: 'popup.html',
    ready: '.places',
    clicks: ['#place-page'],
    shown: '.page-empty',
  },
  { name: 'side panel', path: 'sidepanel.html?tab=TAB', ready: '[data-topic]' },
  { name: 'full page, start', path: 'sheet.html', ready: '.key-figure' },
  {
    name: 'full page, a topic',
    path: 'sheet.html?topic=us-tariffs-on-india&date=2025-12-02',
    ready: '.topic-sheet',
  },
  {
    name: 'full page, charts',
    path: 'sheet.html?topic=russian-crude-imports&date=2025-12-02',
    ready: '.series-table',
    clicks: ['.series-table summary'],
    shown: '.series-table table',
  },
  { name: 'full page, briefing', path: 'sheet.html?topic=relos&topic=brahmos', ready: '.topic-brief' },
  { name: 'options', path: 'options.html', ready: 'kbd' },
  { name: 'welcome', path: 'welcome.html', ready: 'kbd' },
];

// Firefox takes the scheme from a preference at its start; Chromium is told page by page.
describe.each(['light', 'dark'] as const)('in %s,', (scheme) => {
  let session: Session;
  let tab: number;

  beforeAll(async () => {
    const override = scheme === 'dark' ? 0 : 1;
    session = await openSession({
      firefoxPreferences: { 'layout.css.prefers-color-scheme.content-override': override },
    });
    const article = await session.readArticle(ARTICLE, articleWith());
    await waitForMarks(article);
    tab = await tabShowing(session, ARTICLE);
  });
  afterAll(() => session?.close());

  const open = async (state: State, width = 1000): Promise<Page> => {
    const page = await session.openExtensionPage(state.path.replace('TAB', String(tab)));
    await page.setViewport({ width, height: 800 });
    if (session.name === 'chromium') {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    }
    await page.waitForSelector(state.ready);
    for (const selector of state.clicks ?? []) await (await page.waitForSelector(selector))?.click();
    if (state.shown) await page.waitForSelector(state.shown);
    return page;
  };

  it.each(STATES)('axe finds nothing wrong with: $name', async (state) => {
    const page = await open(state);
    expect(await violationsOn(page)).toEqual([]);
    await page.close();
  });

  it.skipIf(browserOfThisRun() === 'firefox')('axe finds nothing wrong in forced colours', async () => {
    for (const state of STATES) {
      const page = await open(state);
      await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'forced-colors', value: 'active' },
          { name: 'prefers-color-scheme', value: scheme },
        ],
      });
      expect(await violationsOn(page), state.name).toEqual([]);
      await page.close();
    }
  });
});

describe('at a width of 320 pixels,', () => {
  let session: Session;
  let tab: number;

  beforeAll(async () => {
    session = await openSession();
    const article = await session.readArticle(ARTICLE, articleWith());
    await waitForMarks(article);
    tab = await tabShowing(session, ARTICLE);
  });
  afterAll(() => session?.close());

  it.each(['en', 'hi', 'ru'])('nothing runs out of the page in %s', async (language) => {
    await storeSettings(session, { language });
    // The popup is as wide as it likes to be: the browser makes room for it.
    for (const state of STATES.filter(({ path }) => !path.startsWith('popup'))) {
      const page = await session.openExtensionPage(state.path.replace('TAB', String(tab)));
      await page.setViewport({ width: 320, height: 700 });
      await page.waitForSelector(state.ready);
      const widest = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(widest, `${state.name} in ${language}`).toBeLessThanOrEqual(320);
      await page.close();
    }
  });

  it('a link leads from a topic to the list of all, which stands below it', async () => {
    const page = await session.openExtensionPage('sheet.html?topic=relos');
    await page.setViewport({ width: 320, height: 700 });
    await page.waitForSelector('.topic-sheet');
    await page.waitForSelector('.topic-row');
    await (await page.waitForSelector('.sheet-to-topics', { visible: true }))?.click();
    await page.waitForFunction(
      () => (document.querySelector('.topic-search')?.getBoundingClientRect().top ?? 700) < 100,
    );
    await page.waitForSelector('#topic-relos');
    await page.close();
  });

  it('a value of some words leaves its label the whole line', async () => {
    const page = await session.openExtensionPage('sheet.html?topic=us-tariffs-on-india');
    await page.setViewport({ width: 320, height: 700 });
    await page.waitForSelector('.fact-row.wordy');
    const labels = await page.$$eval('.fact-row.wordy', (rows) =>
      rows.map((row) => (row.querySelector('dt')?.offsetWidth ?? 0) / (row as HTMLElement).offsetWidth),
    );
    expect(Math.min(...labels)).toBeGreaterThan(0.95);
    await page.close();
  });
});
