import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickInCard, waitForNoCard, waitInCard } from './harness/card.ts';
import { inExtension } from './harness/extension-page.ts';
import { hoverMark, waitForMarks } from './harness/marks.ts';
import { openSession, type Session } from './harness/session.ts';

/** Stands in text, title and address of every article, and nowhere in the world else. */
const SECRET = 'zqxjkvarticle';

const SITES = [
  ['en', 'www.thehindu.com'],
  ['en', 'indianexpress.com'],
  ['en', 'tass.com'],
  ['en', 'www.reuters.com'],
  ['hi', 'www.jagran.com'],
  ['hi', 'www.bhaskar.com'],
  ['hi', 'www.amarujala.com'],
  ['ru', 'www.kommersant.ru'],
  ['ru', 'ria.ru'],
  ['ru', 'iz.ru'],
] as const;

const SAMPLES = { en: 'sample-article', hi: 'sample-article-hi', ru: 'sample-article-ru' } as const;

/**
 * What browsers ask for by themselves, whatever is installed: updates, lists, the default search. Everything else that
 * reaches the server is an article that the test opened, with the icon the browser looks for beside it, or it comes
 * from the extension. (That the extension asks these hosts for nothing either is shown by its bundles, which hold no
 * call that could: tests/built/bundles.test.ts.)
 */
const OF_THE_BROWSER =
  /(?:^|\.)(?:google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(?:com|org|net)|firefox\.com)$/;

const article = (language: keyof typeof SAMPLES, number: number): string =>
  readFileSync(join(import.meta.dirname, `pages/${SAMPLES[language]}.html`), 'utf8')
    .replace('</title>', ` ${SECRET}${number}</title>`)
    .replace('</body>', `<p>${SECRET}${number}</p><img src="/seen.png" alt=""></body>`);

const addressOf = (host: string, number: number) => `https://${host}/${SECRET}${number}.html`;

/** Everything that is kept under an origin, written out; runs in a page of that origin. */
const storedHere = async (): Promise<string> => {
  const areas: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie];
  if ('caches' in globalThis) areas.push(await caches.keys());
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    for (const store of database.objectStoreNames) {
      areas.push(
        await new Promise((resolve, reject) => {
          const request = database.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => resolve([name, store, request.result]);
          request.onerror = () => reject(request.error);
        }),
      );
    }
    database.close();
  }
  return JSON.stringify(areas);
};

/** The same of the extension, its storage areas included. */
const storedByExtension = async (session: Session): Promise<string> => {
  const areas = await inExtension(
    session,
    (api) =>
      Promise.all([api.storage.local, api.storage.sync, api.storage.session].map((area) => area.get())),
    null,
  );
  const page = await session.openExtensionPage('options.html');
  const databases = await page.evaluate(storedHere);
  await page.close();
  return JSON.stringify(areas) + databases;
};

const press = async (page: Page, selector: string): Promise<void> => {
  const element = await page.waitForSelector(selector);
  await element?.evaluate((button) => (button as HTMLElement).click());
};

describe('ten articles read and every page used', () => {
  let session: Session;
  const pages: Page[] = [];

  beforeAll(async () => {
    session = await openSession();
    for (const [index, [language, host]] of SITES.entries()) {
      session.news.add(`https://${host}/seen.png`, { body: '', type: 'image/png' });
      const page = await session.readArticle(addressOf(host, index), article(language, index));
      pages.push(page);
      const [first, second] = await waitForMarks(page);
      for (const mark of [first, second]) {
        if (!mark) throw new Error(`too little is underlined on ${host}`);
        await hoverMark(page, mark.text);
        await waitInCard(page, '.card-summary', { visible: true });
        await clickInCard(page, '.icon-button[aria-pressed]');
        await page.keyboard.press('Escape');
        await waitForNoCard(page);
        await page.mouse.move(2, 2);
      }
    }
  });
  afterAll(() => session?.close());

  it('popup: topics, key figures, search, a topic copied and exported', async () => {
    const [page] = pages;
    if (!page) throw new Error('nothing was read');
    const popup = await session.openPopup(page);
    await press(popup, '[data-topic] .page-topic-facts');
    for (const act of ['#copy-text', '#copy-html', '.topic-export']) await press(popup, act);
    await press(popup, '.back-button');
    await press(popup, '#place-figures');
    await popup.waitForSelector('.key-figure');
    await press(popup, '#place-topics');
    await (await popup.waitForSelector('.topic-search-field'))?.type(SECRET);
    await popup.waitForSelector('.page-note');
    await popup.close();
  });

  it.each([
    ['sidepanel.html', '.places'],
    ['sheet.html?topic=relos&date=2025-12-02', '.topic-sheet'],
    ['sheet.html?topic=relos&topic=brahmos&title=x', '.topic-brief'],
    ['options.html', '.options-section'],
    ['welcome.html', '.welcome-article'],
  ])('%s', async (path, ready) => {
    const page = await session.openExtensionPage(path);
    await page.waitForSelector(ready);
    await page.waitForNetworkIdle({ idleTime: 200 }).catch(() => undefined);
    await page.close();
  });

  it('the side panel of an article', async () => {
    const url = addressOf(SITES[4][1], 4);
    const tab = await inExtension(
      session,
      async (api, address) => (await api.tabs.query({})).find((one) => one.url === address)?.id,
      url,
    );
    const panel = await session.openExtensionPage(`sidepanel.html?tab=${tab}`);
    await press(panel, '[data-topic] .page-topic-mention');
    await press(panel, '[data-topic] .page-topic-facts');
    await press(panel, '.topic-export');
    await panel.close();
  });

  it('cannot reach a network from its pages even by a call that is not in it', async () => {
    const page = await session.openExtensionPage('options.html');
    await page.waitForSelector('.options-section');
    const tried = await page.evaluate(async (word) => {
      const image = new Image();
      const loading = new Promise((resolve) => {
        image.onload = () => resolve('loaded');
        image.onerror = () => resolve('blocked');
      });
      image.src = `https://accounts.google.com/${word}.png`;
      const answered = () => 'answered';
      const blocked = () => 'blocked';
      const fetching = fetch(`https://accounts.google.com/${word}`).then(answered, blocked);
      return Promise.all([fetching, loading]);
    }, SECRET);
    expect(tried).toEqual(['blocked', 'blocked']);
    await page.close();
  });

  it('cannot make markup or a script address of text in its pages', async () => {
    const page = await session.openExtensionPage('options.html');
    await page.waitForSelector('.options-section');
    const refused = await page.evaluate(() => {
      const refuses = (make: () => void) => {
        try {
          make();
          return false;
        } catch (error) {
          return (error as Error).name === 'TypeError';
        }
      };
      const place = document.createElement('div');
      const script = document.createElement('script');
      return [
        refuses(() => Object.assign(place, { innerHTML: '<img>' })),
        refuses(() => Object.assign(script, { src: '/chunks/elsewhere.js' })),
      ];
    });
    expect(refused).toEqual([true, true]);
    await page.close();
  });

  it('nothing asked a network for anything but the browser itself and the articles', async () => {
    const expected = SITES.flatMap(([, host], index) => [
      addressOf(host, index),
      `https://${host}/seen.png`,
      `https://${host}/favicon.ico`,
    ]);
    const asked = session.news.requests.map(({ url }) => url);
    // The recorder sees what pages ask for.
    expect(asked).toEqual(expect.arrayContaining(SITES.map(([, host]) => `https://${host}/seen.png`)));
    const others = asked.filter((url) => !expected.includes(url));
    expect(others.filter((url) => !OF_THE_BROWSER.test(new URL(url).hostname))).toEqual([]);
    expect(others.filter((url) => url.includes(SECRET))).toEqual([]);
  });

  it('no site has got anything stored by the reader', async () => {
    for (const page of pages) expect(await page.evaluate(storedHere)).toBe('[{},{},"",[]]');
  });

  it('nothing of what was read is stored', async () => {
    const stored = await storedByExtension(session);
    expect(stored).toContain('relos');
    expect(stored).not.toContain(SECRET);
  });

  it('but what the reader saves: a fact with title and address of its article, and no other', async () => {
    const [, page] = pages;
    if (!page) throw new Error('nothing was read');
    await page.bringToFront();
    const popup = await session.openPopup(page);
    await press(popup, '[data-topic] .page-topic-facts');
    await press(popup, '.fact-actions .icon-button:last-child');
    await popup.waitForFunction(() => document.querySelector('.notice')?.textContent);
    await popup.close();
    const stored = await storedByExtension(session);
    expect(new Set(stored.match(new RegExp(`${SECRET}\\d+`, 'g')))).toEqual(new Set([`${SECRET}1`]));
  });
});
