import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { localDay } from '../../data/calendar.ts';
import { isOverdue } from '../../data/reliability.ts';
import type { Series } from '../../data/schema/topic.ts';
import { KEY_SERIES } from '../../entrypoints/page/key-figures.ts';
import { articleWith } from './harness/article.ts';
import { textOf } from './harness/extension-page.ts';
import { waitForMarks } from './harness/marks.ts';
import { openSession, type Session } from './harness/session.ts';
import { tabShowing } from './harness/settings.ts';

const ARTICLE = 'https://www.thehindu.com/news/popup-article';
const FAR_DOWN =
  '<div style="height: 3000px"></div><p id="far">New Delhi pays for the Kudankulam reactors.</p>';

interface Written {
  readonly series: readonly Series[];
}
const data = (file: string): string => readFileSync(join(import.meta.dirname, '../../data', file), 'utf8');

const keySeries = (): (Series | undefined)[] =>
  KEY_SERIES.map(({ topic, series }) => {
    const written = JSON.parse(data(`topics/${topic}.json`)) as Written;
    return written.series.find(({ id }) => id === series);
  });

/** Who may be named beside each key figure: those who say its last point, not those who say the first. */
const latestPublishers = (): string[][] => {
  const sources = JSON.parse(data('sources.json')) as { readonly id: string; readonly publisher: string }[];
  return keySeries().map((found) => {
    const cited = found?.points.at(-1)?.sources ?? found?.sources ?? [];
    return sources.filter(({ id }) => cited.includes(id)).map(({ publisher }) => publisher);
  });
};

const topicsIn = (page: Page): Promise<string[]> =>
  page.$$eval('[data-topic]', (rows) => rows.map((row) => row.getAttribute('data-topic') ?? ''));
const press = async (page: Page, selector: string): Promise<void> => {
  await (await page.waitForSelector(selector, { visible: true }))?.click();
};
const marksCount = (page: Page): Promise<number> =>
  page.evaluate(() => CSS.highlights.get('sandarbh-dotted')?.size ?? 0);

describe('the popup', () => {
  let session: Session;
  let article: Page;
  let popup: Page;

  const openOn = async (url: string, html: string): Promise<void> => {
    article = await session.readArticle(url, html);
    popup = await session.openPopup(article);
    await popup.waitForSelector('.places');
  };
  const openOnArticle = async (): Promise<void> => {
    article = await session.readArticle(ARTICLE, articleWith({ body: FAR_DOWN }));
    await waitForMarks(article);
    popup = await session.openPopup(article);
    await popup.waitForSelector('[data-topic="relos"]');
  };

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session?.close());
  afterEach(async () => {
    await popup?.close().catch(() => undefined);
    await article?.close();
  });

  it('lists the topics of the page with their count, and how the page was read', async () => {
    await openOnArticle();
    expect(await topicsIn(popup)).toEqual(expect.arrayContaining(['relos', 'brahmos', 'kudankulam']));
    expect(await textOf(popup, '[data-topic="relos"]')).toMatch(/1 mention/);
    expect(await textOf(popup, '.place-panel')).toMatch(/English.*2 Dec 2025/);
  });

  it('grows to what it holds, and holds no more than it was given', async (context) => {
    // Firefox's popup is opened in a tab by this harness.
    if (session.name === 'firefox') return context.skip();
    await openOnArticle();
    // A small screen gives it less than it asks for.
    await popup.waitForFunction(() => innerWidth >= 400 && innerHeight >= 480);
    await popup.waitForFunction(
      () => document.querySelector('#page')?.clientHeight === Math.min(560, innerHeight),
    );
  });

  it('has tabs that stay where they are when another one is chosen', async () => {
    await openOnArticle();
    const lefts = () =>
      popup.$$eval('.place', (tabs) => tabs.map((tab) => Math.round(tab.getBoundingClientRect().left * 10)));
    const before = await lefts();
    await press(popup, '#place-topics');
    await popup.waitForSelector('#place-topics[aria-selected="true"]');
    expect(await lefts()).toEqual(before);
  });

  it('keeps head and foot in a short, narrow view, where only the panel scrolls', async () => {
    await openOnArticle();
    const tab = await tabShowing(session, ARTICLE);
    const view = await session.openExtensionPage(`popup.html?tab=${tab}`);
    try {
      await view.setViewport({ width: 320, height: 300 });
      await view.waitForSelector('.site-bar');
      await press(view, '#place-topics');
      await view.waitForSelector('.topic-row');
      await view.$$eval('.topic-row', (rows) => (rows.at(-1) as HTMLElement | undefined)?.focus());
      const seen = await view.evaluate(() => {
        const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
        const last = [...document.querySelectorAll('.topic-row')].at(-1)?.getBoundingClientRect();
        const foot = box('.site-bar');
        return {
          head: box('.popup-head')?.top,
          foot: foot?.bottom,
          right: foot?.right,
          lastAboveFoot: last !== undefined && foot !== undefined && last.bottom <= foot.top + 1,
          overflow: getComputedStyle(document.documentElement).overflowY,
        };
      });
      expect(seen).toEqual({ head: 0, foot: 300, right: 320, lastAboveFoot: true, overflow: 'hidden' });
    } finally {
      await view.close();
    }
  });

  it('leads to the mention in the article', async () => {
    await openOnArticle();
    expect(await article.evaluate(() => scrollY)).toBe(0);
    await press(popup, '[data-topic="kudankulam"] .page-topic-mention');
    await article.waitForFunction(() => {
      const { top, bottom } = document.querySelector('#far')?.getBoundingClientRect() ?? new DOMRect();
      return top >= 0 && bottom <= innerHeight;
    });
  });

  it('opens a topic with its facts and sources, and goes back', async () => {
    await openOnArticle();
    await press(popup, '[data-topic="relos"] .page-topic-facts');
    await popup.waitForSelector('#topic-relos');
    const sheet = await textOf(popup, '#topic-relos');
    expect(sheet).toMatch(/18 Feb(ruary)? 2025|Feb 18, 2025/);
    expect(await popup.$$eval('#topic-relos .source-list a', (links) => links.length)).toBeGreaterThan(1);
    await press(popup, '.back-button');
    await popup.waitForSelector('[data-topic="relos"]');
  });

  it('moves between its places with the arrow keys', async () => {
    await openOnArticle();
    await popup.focus('#place-page');
    await popup.keyboard.press('ArrowRight');
    await popup.waitForSelector('.key-figure');
    expect(await popup.$eval('#place-figures', (tab) => tab === document.activeElement)).toBe(true);
    await popup.keyboard.press('End');
    await popup.waitForSelector('.topic-search-field');
  });

  it('shows the key figures with value, period and source', async () => {
    await openOnArticle();
    await press(popup, '#place-figures');
    await popup.waitForSelector('.key-figure');
    const figures = await popup.$$eval('.key-figure', (rows) =>
      rows.map((row) => (row as HTMLElement).innerText.split('\n').filter(Boolean)),
    );
    const publishers = latestPublishers();
    const overdue = keySeries().map((one) => one !== undefined && isOverdue(one, localDay(new Date())));
    expect(figures.length).toBe(KEY_SERIES.length);
    for (const [index, figure] of figures.entries()) {
      expect(figure.length, figure.join(' / ')).toBeGreaterThanOrEqual(3);
      expect(figure[1]).toMatch(/\d/);
      expect(
        publishers[index]?.some((publisher) => figure[2]?.includes(publisher)),
        figure[2],
      ).toBe(true);
      expect(/it may have changed/.test(figure.join()), figure.join(' / ')).toBe(overdue[index]);
    }
  });

  it.each([
    ['relos', 'relos'],
    ['РЕЛОС', 'relos'],
    ['रेलोस', 'relos'],
    ['kudankulam', 'kudankulam'],
    ['Куданкулам', 'kudankulam'],
    ['कुडनकुलम', 'kudankulam'],
    ['kudnkulam', 'kudankulam'],
    ['brahm', 'brahmos'],
  ])('finds by %s the topic %s', async (query, topic) => {
    await openOnArticle();
    await press(popup, '#place-topics');
    const field = await popup.waitForSelector('.topic-search-field');
    await popup.waitForSelector('.topic-row');
    await field?.type(query);
    await popup.waitForFunction(
      (id) => document.querySelector('.topic-list [data-topic]')?.getAttribute('data-topic') === id,
      {},
      topic,
    );
  });

  it('still has the search and the focus on the way back from a topic', async () => {
    await openOnArticle();
    await press(popup, '#place-topics');
    await (await popup.waitForSelector('.topic-search-field'))?.type('brahm');
    await popup.waitForFunction(() => document.querySelectorAll('.topic-row').length < 10);
    await press(popup, '.topic-list [data-topic="brahmos"] .topic-row');
    await popup.waitForSelector('#topic-brahmos');
    await popup.waitForFunction(() => document.activeElement?.className === 'open-topic');
    await press(popup, '.back-button');
    await popup.waitForSelector('.topic-search-field', { visible: true });
    expect(await popup.$eval('.topic-search-field', (field) => (field as HTMLInputElement).value)).toBe(
      'brahm',
    );
    await popup.waitForFunction(() => document.activeElement?.closest('[data-topic="brahmos"]'));
  });

  it('filters by kind and says how many there are', async () => {
    await openOnArticle();
    await press(popup, '#place-topics');
    await popup.waitForSelector('.topic-row');
    const all = (await topicsIn(popup)).length;
    await popup.select('.topic-search-kind', 'corridor');
    await popup.waitForFunction((count) => document.querySelectorAll('.topic-row').length < count, {}, all);
    const kinds = await popup.$$eval('.topic-kind', (labels) => labels.map(({ textContent }) => textContent));
    expect(new Set(kinds).size).toBe(1);
    expect(await textOf(popup, '.topic-search-found')).toBe(`${kinds.length} topics`);
  });

  it('pauses the site in one click, and resumes it in another; the button tells how many topics there are', async () => {
    await openOnArticle();
    const badge = () =>
      popup.evaluate(`(async (api) => {
        const tab = (await api.tabs.query({})).find(({ url }) => url === '${ARTICLE}');
        return api.action.getBadgeText({ tabId: tab.id });
      })(globalThis.browser ?? globalThis.chrome)`) as Promise<string>;
    await expect.poll(badge).toBe(String((await topicsIn(popup)).length));
    await press(popup, '.site-bar button');
    await article.waitForFunction(() => !CSS.highlights.get('sandarbh-dotted')?.size);
    await popup.waitForFunction(() => /Paused on/.test(document.body.innerText));
    await expect.poll(badge).toBe('');
    await press(popup, '.site-bar button');
    await article.waitForFunction(() => (CSS.highlights.get('sandarbh-dotted')?.size ?? 0) > 0);
    expect(await marksCount(article)).toBeGreaterThan(0);
  });

  it('is a fact sheet on a page that has no topics', async () => {
    const recipe = readFileSync(join(import.meta.dirname, 'pages/recipe.html'), 'utf8');
    await openOn('https://www.thehindu.com/food/recipe', recipe);
    await popup.waitForSelector('.key-figure');
    await press(popup, '#place-page');
    expect(await textOf(popup, '.page-empty')).toMatch(/Nothing to explain here/);
  });

  it('reads a page of a site that is not on the list, when asked', async (context) => {
    // Firefox's popup is opened in a tab by this harness, which gives it no activeTab.
    if (session.name === 'firefox') return context.skip();
    await openOn('https://unlisted.example/story', articleWith());
    await popup.waitForSelector('.page-empty');
    expect(await textOf(popup, '.page-empty')).toMatch(/unlisted\.example is not read/);
    await press(popup, '.page-empty .main-button');
    await waitForMarks(article);
    await popup.waitForSelector('[data-topic="relos"]');
  });

  it('says so where no extension may read', async (context) => {
    // Firefox keeps the address of such a tab even from this harness, which finds tabs by address.
    if (session.name === 'firefox') return context.skip();
    article = await session.browser.newPage();
    await article.goto('about:blank');
    popup = await session.openPopup(article);
    await press(popup, '#place-page');
    await popup.waitForSelector('.page-empty');
    expect(await textOf(popup, '.page-empty')).toMatch(/Nothing was read in this tab/);
  });
});
