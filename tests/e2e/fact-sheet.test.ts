import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { articleWith } from './harness/article.ts';
import { violationsOn } from './harness/axe.ts';
import { copiedText } from './harness/copying.ts';
import { inExtension, press, textOf } from './harness/extension-page.ts';
import { inFirefoxWindow } from './harness/firefox-window.ts';
import { waitForMarks } from './harness/marks.ts';
import { outputOf, watchOutput } from './harness/output.ts';
import { pdfPages } from './harness/pdf-pages.ts';
import { openSession, type Session, screenshotPath } from './harness/session.ts';
import { storeSettings, tabShowing } from './harness/settings.ts';

const ARTICLE = 'https://www.thehindu.com/news/fact-sheet-article';

describe('the fact sheet in a tab', () => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session?.close());
  afterEach(() => page?.close());

  const openSheet = async (query: string, ready: string): Promise<void> => {
    page = await session.openExtensionPage(`sheet.html${query}`);
    await page.waitForSelector(ready);
  };

  it('shows what held on the article’s day beside the latest', async () => {
    await openSheet('?topic=us-tariffs-on-india&date=2025-12-02', '#topic-us-tariffs-on-india');
    const strip = await textOf(page, '.then-and-now');
    expect(strip).toMatch(/2 Dec 2025\s+50%/);
    expect(strip).toMatch(/Latest\s+10%/);
    expect(await textOf(page, '.topic-sheet-vintage')).toMatch(/Reviewed/);
  });

  it('gives plain text where some of it is selected and copied', async () => {
    await openSheet('?topic=s-400', '.topic-sheet-name');
    expect(await page.$eval('.topic-sheet-name', ({ textContent }) => textContent)).toContain('\u2060');
    await page.click('.topic-sheet-name', { count: 3 });
    expect((await copiedText(page)).trim()).toBe('S-400 Triumf');
  });

  it('says of what was due to end, and is not known to have gone on, that it was so last', async () => {
    await openSheet('?topic=s-400&date=2025-12-02', '#topic-s-400');
    expect(await textOf(page, '.then-and-now')).toMatch(/last known/);
    expect(await textOf(page, '.stale')).toMatch(/Was due to end: Jun 2026/);
  });

  it('says of a series that ended years ago that it may have changed', async () => {
    await openSheet('?topic=pharma-exports-russia', '.series-figure');
    expect(await textOf(page, '.series-figure .stale')).toMatch(/it may have changed/);
  });

  it('knows the article that it was opened from in the popup, and saves facts with it', async () => {
    const article = await session.readArticle(ARTICLE, articleWith());
    await waitForMarks(article);
    const popup = await session.openPopup(article);
    await popup.waitForSelector('[data-topic="relos"]');
    await press(popup, '.popup-head [aria-label="Open in a tab"]');
    const sheetTab = async () =>
      session.name === 'chromium'
        ? session.browser
            .targets()
            .map((target) => target.url())
            .find((url) => url.startsWith(session.extensionUrl('sheet.html')))
        : inExtension(
            session,
            async (api, address) =>
              (await api.tabs.query({})).map(({ url = '' }) => url).find((url) => url.startsWith(address)),
            session.extensionUrl('sheet.html'),
          );
    await expect.poll(sheetTab, { timeout: 10_000 }).toBeDefined();
    // Firefox lets no test into a tab that the extension opened: its address is opened again.
    await openSheet(new URL((await sheetTab()) ?? '').search, '.sheet-article [data-topic="relos"]');
    expect(await textOf(page, '.sheet-article h2')).toBe('Talks in Delhi');
    expect(await violationsOn(page)).toEqual([]);
    await page.screenshot({ path: screenshotPath(`sheet-article-${session.name}`) });
    await press(page, '.sheet-article [data-topic="relos"] button');
    await page.waitForSelector('#topic-relos');
    expect(await textOf(page, '.then-and-now')).toMatch(/2 Dec 2025/);
    await press(page, '.fact-actions [aria-label^="Save"]');
    await page.waitForFunction(() => document.querySelector('.notice')?.textContent !== '');
    const saved = await inExtension(
      session,
      async (api) => (await api.storage.local.get('notebook')).notebook,
      undefined,
    );
    expect(saved).toMatchObject([
      { topic: { id: 'relos' }, article: { title: 'Talks in Delhi', address: ARTICLE } },
    ]);
    // Another page in that tab is not that article.
    session.news.add(
      'https://www.thehindu.com/elsewhere',
      articleWith().replaceAll('Talks in Delhi', 'Elsewhere'),
    );
    await article.goto('https://www.thehindu.com/elsewhere');
    const { search } = new URL(await page.evaluate(() => location.href));
    await page.close();
    await openSheet(search, '#topic-relos');
    await page.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<
        string,
        typeof import('webextension-polyfill')
      >;
      const tab = Number(new URLSearchParams(location.search).get('tab'));
      await (browser ?? chrome)?.runtime.sendMessage({ type: 'tab/summary', tab });
    });
    expect(await page.$('.sheet-article')).toBeNull();
    await article.close();
  });

  it('goes to related topics and back with the browser', async () => {
    await openSheet('?topic=relos', '#topic-relos');
    await press(page, '.topic-sheet-related button');
    await page.waitForFunction(
      () => !document.querySelector('#topic-relos') && document.querySelector('.topic-sheet'),
    );
    await page.evaluate(() => history.back());
    await page.waitForSelector('#topic-relos');
  });

  it('reads out the points of a chart by arrow keys', async () => {
    await openSheet('?topic=trade-deficit-russia', '.series-reader');
    await page.focus('.series-reader');
    const read = () => page.$eval('.series-reader', (slider) => slider.getAttribute('aria-valuetext'));
    const latest = await read();
    await page.keyboard.press('ArrowLeft');
    const before = await read();
    await page.keyboard.press('Home');
    const first = await read();
    expect(new Set([latest, before, first]).size).toBe(3);
    expect(first).toMatch(/\d{4}.*: .*\d/);
    const rows = await page.$$eval('.series-table tr', (all) => all.length);
    expect(rows).toBeGreaterThan(3);
  });

  it('copies a topic as text, Markdown and HTML, with its sources', async () => {
    await openSheet('?topic=relos', '#copy-text');
    await watchOutput(page);
    await press(page, '#copy-text');
    const text = await outputOf(page, 'text');
    expect(text).toMatch(/RELOS/);
    expect(text).toMatch(/\[1\] .+https?:\/\//);
    await page.waitForFunction(() => /Copied/.test(document.querySelector('.notice')?.textContent ?? ''));
    await watchOutput(page);
    await press(page, '#copy-markdown');
    expect(await outputOf(page, 'text')).toMatch(/^## .*RELOS/);
    await press(page, '#copy-html');
    expect(await outputOf(page, 'text/html')).toMatch(/<h2>.*RELOS/);
    expect(await outputOf(page, 'text/plain')).toBe(text);
  });

  it('copies one fact with its date and source', async () => {
    await openSheet('?topic=relos', '.fact-actions');
    await watchOutput(page);
    await press(page, '.fact-actions .icon-button');
    const text = await outputOf(page, 'text');
    expect(text).toMatch(/as of \d/);
    expect(text).toMatch(/https?:\/\//);
    expect(text.split('\n').filter((line) => line.startsWith('–'))).toHaveLength(1);
  });

  it('hands out a series as CSV and the whole topic as JSON', async () => {
    await openSheet('?topic=trade-deficit-russia', '.series-table summary');
    await watchOutput(page);
    await press(page, '.series-table summary');
    await press(page, '.series-table .link-button');
    const csv = await outputOf(page, 'trade-deficit-russia-deficit-by-fiscal-year.csv');
    expect(csv.split('\r\n')[0]).toBe('series,period,date,number,unit,provisional,basis,sources');
    await press(page, '.topic-export');
    const topic = JSON.parse(await outputOf(page, 'trade-deficit-russia.json'));
    expect(topic.facts.length).toBeGreaterThan(3);
  });

  it('says so where there is no such topic', async () => {
    await openSheet('?topic=no-such-topic', '.open-topic');
    await page.waitForFunction(() => /not in the data/.test(document.body.innerText));
  });

  it('makes a briefing of several topics, without the ways around on paper', async () => {
    await openSheet('?topic=relos&topic=brahmos&date=2025-12-02&title=Talks%20in%20Delhi', '.topic-brief');
    expect(await page.$$eval('.topic-brief', (briefs) => briefs.length)).toBe(2);
    expect(await textOf(page, '.briefing-head')).toMatch(/Talks in Delhi[\s\S]*2 Dec 2025/);
    const pages = pdfPages(await page.pdf({ format: 'A4' }));
    expect(pages.length).toBeGreaterThan(1);
    for (const [width, height] of pages) expect([width >= 595 && width <= 596, height]).toEqual([true, 842]);
    if (session.name === 'chromium') await page.emulateMediaType('print');
    else {
      await page.bringToFront();
      await inFirefoxWindow(session, "gBrowser.selectedBrowser.browsingContext.mediumOverride = 'print'");
    }
    await page.waitForFunction(() => matchMedia('print').matches);
    const shown = (selector: string) =>
      page.$eval(selector, (element) => getComputedStyle(element).display !== 'none');
    expect([await shown('.sheet-topics'), await shown('.briefing-print')]).toEqual([false, false]);
    expect(await page.$eval('.briefing', (element) => element.getBoundingClientRect().left)).toBeLessThan(20);
  });

  it('saves a fact with its article to the notebook, where it can be deleted', async () => {
    const article = await session.readArticle(ARTICLE, articleWith());
    await waitForMarks(article);
    page = await session.openExtensionPage(`popup.html?tab=${await tabShowing(session, ARTICLE)}`);
    await press(page, '[data-topic="relos"] .page-topic-facts');
    await press(page, '#topic-relos .fact-actions .icon-button:last-child');
    await page.waitForFunction(() => /Saved/.test(document.querySelector('.notice')?.textContent ?? ''));

    const options = await session.openExtensionPage('options.html');
    await options.waitForSelector('.notebook li');
    expect(await textOf(options, '.notebook li')).toMatch(/RELOS[\s\S]*as of[\s\S]*Talks in Delhi/);
    await watchOutput(options);
    await press(options, '.notebook-acts .quiet-button:nth-child(2)');
    expect(await outputOf(options, 'sandarbh-notebook.csv')).toContain(ARTICLE);
    await press(options, '.notebook-acts .quiet-button:nth-child(1)');
    expect(await outputOf(options, 'sandarbh-notebook.md')).toContain(`[Talks in Delhi](${ARTICLE})`);

    // A rebuilt dataset leaves it alone.
    await options.evaluate(() => {
      [...document.querySelectorAll('button')].find((one) => /Rebuild/.test(one.textContent))?.click();
    });
    await options.waitForFunction(() => /has been rebuilt/.test(document.body.innerText));
    expect(await options.$$eval('.notebook li', (rows) => rows.length)).toBe(1);

    // It is told in the language that is read now.
    await storeSettings(session, { language: 'ru' });
    await options.waitForSelector('.notebook-topic[lang="ru"]');
    expect(await textOf(options, '.notebook li')).toMatch(/соглашение[\s\S]*Talks in Delhi/);
    await storeSettings(session, { language: 'en' });
    await options.waitForSelector('.notebook-topic[lang="en"]');
    await press(options, '.notebook .icon-button');
    await options.waitForFunction(() => /Nothing saved yet/.test(document.body.innerText));
    await options.close();
    await article.close();
  });
});
