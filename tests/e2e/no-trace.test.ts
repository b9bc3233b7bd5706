import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleWith } from './harness/article.ts';
import { cardText, hoverIn, isCardOpen } from './harness/card.ts';
import { inExtension } from './harness/extension-page.ts';
import { waitForMarks } from './harness/marks.ts';
import { browserOfThisRun, openSession, type Session } from './harness/session.ts';
import { pressShortcut } from './harness/shortcut.ts';

const BODY = '<p id="text">India and Russia signed RELOS in Moscow.</p>';
const SAVED_PAGES = join(import.meta.dirname, '../../../shared/eval/html');

/** What a script threw. Firefox counts what a page may not load among its errors, too. */
const THROWN = /^Error: (?:\w*(?:Error|Exception)|uncaught exception)\b/;

/** The whole document as markup, but for our host. */
const markupOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const host of copy.querySelectorAll('[data-sandarbh-card]')) host.remove();
    return copy.outerHTML;
  });

/** @returns what a PDF draws its texts with, in its own language. */
const drawingOf = (pdf: Uint8Array): string => {
  const bytes = Buffer.from(pdf);
  return [...bytes.toString('latin1').matchAll(/(?<!end)stream\r?\n/g)]
    .map(({ 0: { length }, index }) => {
      const from = index + length;
      const stream = bytes.subarray(from, bytes.indexOf('endstream', from));
      // Line ends may stand behind what was packed.
      return stream[0] === 0x78 ? inflateSync(stream, { finishFlush: constants.Z_SYNC_FLUSH }) : stream;
    })
    .map((stream) => stream.toString('latin1'))
    .filter((stream) => /\bT[jJ]\b/.test(stream))
    .join('\n');
};

/** Letters, lines and areas one after another: a text may be drawn in parts where a mark begins or ends. */
const drawnIn = (pdf: Uint8Array): string =>
  (drawingOf(pdf).match(/<[\da-f]+>|\([^)]*\)|\b(?:f|S|B|sh|Do)\*?(?=\s)/gi) ?? []).join(' ');

const coloursIn = (pdf: Uint8Array): Set<string> =>
  new Set(drawingOf(pdf).match(/(?:[\d.]+ ){3}rg\b|[\d.]+ g\b/g));

describe('what the reader leaves on a page', () => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session?.close());

  it('is nothing in print', async () => {
    const page = await session.readArticle(
      'https://www.thehindu.com/print.html',
      articleWith({ body: BODY }),
    );
    await waitForMarks(page);
    await hoverIn(page, '#text');
    await cardText(page);
    const withCard = drawnIn(await page.pdf());
    await pressShortcut(session, page, 'toggle-site');
    await page.waitForFunction(() => !CSS.highlights.has('sandarbh-dotted'));
    const without = drawnIn(await page.pdf());
    await pressShortcut(session, page, 'toggle-site');
    await waitForMarks(page);
    expect(without.length).toBeGreaterThan(200);
    expect(withCard).toBe(without);
    await page.close();
  });

  it('is nothing in print where a page’s light text is printed darker', async () => {
    const page = await session.readArticle(
      'https://www.thehindu.com/dark.html',
      articleWith({ body: BODY, head: '<style>body { background: #111; color: #eee }</style>' }),
    );
    await waitForMarks(page);
    const marked = coloursIn(await page.pdf());
    await waitForMarks(page);
    await pressShortcut(session, page, 'toggle-site');
    await page.waitForFunction(() => !CSS.highlights.has('sandarbh-dotted'));
    const without = coloursIn(await page.pdf());
    await pressShortcut(session, page, 'toggle-site');
    await waitForMarks(page);
    expect(without.size).toBeGreaterThan(0);
    expect(marked).toEqual(without);
    await page.close();
  });

  it('is nothing in copied text', async () => {
    const page = await session.readArticle('https://www.thehindu.com/copy.html', articleWith({ body: BODY }));
    await waitForMarks(page);
    await hoverIn(page, '#text');
    await cardText(page);
    const copied = await page.evaluate(() => {
      const selection = getSelection();
      selection?.selectAllChildren(document.body);
      return selection?.toString().trim().split(/\n+/).at(-1);
    });
    expect(copied).toBe('India and Russia signed RELOS in Moscow.');
    await page.close();
  });

  it('is nothing after the site was paused but an empty host', async () => {
    const page = await session.readArticle(
      'https://www.livemint.com/paused.html',
      articleWith({ body: BODY }),
    );
    const before = await markupOf(page);
    await waitForMarks(page);
    await hoverIn(page, '#text');
    await cardText(page);
    await inExtension(
      session,
      async (api) => {
        const { settings } = await api.storage.sync.get('settings');
        await api.storage.sync.set({
          settings: { ...(settings as object), pausedSites: ['www.livemint.com'] },
        });
      },
      null,
    );
    await page.bringToFront();
    await page.waitForFunction(() => !CSS.highlights.has('sandarbh-dotted'));
    expect(await isCardOpen(page)).toBe(false);
    expect(await markupOf(page)).toBe(before);
    await page.close();
  });

  describe.skipIf(!existsSync(SAVED_PAGES))('on saved pages (../shared/eval/html)', () => {
    const files = existsSync(SAVED_PAGES)
      ? readdirSync(SAVED_PAGES)
          .filter((file) => file.endsWith('.html'))
          // Each in one of the browsers, in the slower one a quarter: what differs from page to page is the page.
          .filter((_file, index) => (index % 4 === 1) === (browserOfThisRun() === 'firefox'))
      : [];
    it.each(files)('%s: no error, and the markup as it was', async (file) => {
      const url = `https://www.thehindu.com/saved/${encodeURIComponent(file)}`;
      session.news.add(url, {
        body: readFileSync(join(SAVED_PAGES, file)),
        // Their scripts are not what is tested, and would change the markup by themselves.
        headers: { 'content-security-policy': "script-src 'none'" },
      });
      const page = await session.browser.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      // Whatever the page is about and in what language: now it is about two countries and a treaty.
      await page.evaluate((html) => {
        // Some show nothing before their scripts have run.
        for (const element of [document.documentElement, document.body])
          element.style.setProperty('display', 'block', 'important');
        document.body.insertAdjacentHTML('afterbegin', html);
      }, FIRST_WORDS);
      const after = await markupOf(page);
      await waitForMarks(page);
      await hoverIn(page, '#first-words');
      await cardText(page);
      await page.keyboard.press('Escape');
      expect(await markupOf(page)).toBe(after);
      await pressShortcut(session, page, 'toggle-site');
      await page.waitForFunction(() => !CSS.highlights.has('sandarbh-dotted'));
      expect(await markupOf(page)).toBe(after);
      await pressShortcut(session, page, 'toggle-site');
      await waitForMarks(page);
      expect(session.name === 'firefox' ? errors.filter((error) => THROWN.test(error)) : errors).toEqual([]);
      await page.close();
    });
  });
});

const PARAGRAPH =
  '<p>India and Russia signed the RELOS agreement in Moscow, and officials of both countries said that it would be used soon.</p>';
/** In sight whatever the page's own style does. */
const STYLE =
  'all: initial; display: block; position: fixed; inset: 0 0 auto; height: 50vh; overflow: auto; background: #fff; z-index: 2147483647';
const FIRST_WORDS = `<div id="first-words" lang="en" style="${STYLE}">${PARAGRAPH.repeat(40)}</div>`;
