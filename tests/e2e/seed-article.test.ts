import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardText, waitForNoCard, waitInCard } from './harness/card.ts';
import { deleteDataset } from './harness/extension-page.ts';
import { hoverMark, type Mark, waitForMarks } from './harness/marks.ts';
import { openSession, type Session, screenshotPath } from './harness/session.ts';
import { stopWorker } from './harness/worker.ts';

const SEED = join(import.meta.dirname, '../../../shared/research/seed-article.txt');
const ADDRESS = 'https://www.hindustantimes.com/india-news/seed-article.html';

/** Every subject of the article, by the words that must carry an underline at least once. */
const SUBJECTS: Readonly<Record<string, RegExp>> = {
  'trade imbalance': /trade imbalance|trade deficit/i,
  'the 65/5 billion figures': /imports of Russian goods|\$65 billion|imports from India|\$5 billion/i,
  'annual summit': /Annual Summit/i,
  'state visit': /state visit/i,
  'mobility agreement': /mobility/i,
  'Indian workers': /Indians now work|workers/i,
  'Indian students': /Indians are studying|students/i,
  MEA: /Ministry of External Affairs|MEA/,
  Kremlin: /Kremlin/,
  Peskov: /Peskov/,
  'Russian crude': /Russian crude/i,
  'Western sanctions': /sanctions/i,
  'small modular reactors': /small modular nuclear reactors/i,
  'civil nuclear work': /civil nuclear/i,
  'US tariffs': /50 per cent US tariffs/i,
  'the 25% levy': /25 per cent punitive levy|punitive levy/i,
  BrahMos: /BrahMos/,
  'farm goods': /potatoes|pomegranates/i,
  'marine products': /marine products/i,
  fertilisers: /fertiliser/i,
  pharmaceuticals: /pharmaceutical/i,
  'business forum': /business (delegation|leaders|forum)/i,
  'India–EAEU free trade agreement': /free trade agreement/i,
  EAEU: /Eurasian Economic Union/,
  'payments outside the dollar': /dollar-denominated payments|payments/i,
  'the Ukraine war': /Ukraine conflict/i,
  "the envoys' editorial": /editorial/i,
  'State Duma': /Duma|Russia’s Lower House/,
  RELOS: /RELOS|Reciprocal Exchange of Logistic Support/,
  Mishustin: /Mishustin/,
  Putin: /Putin/,
  Modi: /Modi/,
  'health care': /health care/i,
};

const articlePage = (): string => {
  const escapeText = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const paragraphs = readFileSync(SEED, 'utf8').trim().split(/\n+/);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Seed article</title>
    <meta property="article:published_time" content="2025-12-02T20:15:00+05:30"></head>
    <body><article><h1>Putin in India</h1>${paragraphs.map((one) => `<p>${escapeText(one)}</p>`).join('\n')}</article></body></html>`;
};

const textAt = async (page: Page, term: string): Promise<string> => {
  await hoverMark(page, term);
  // A card whose facts are still being looked up has no source yet.
  await waitInCard(page, 'a[href]', { visible: true });
  const text = await cardText(page);
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  await page.mouse.move(2, 2);
  return text;
};

describe.skipIf(!existsSync(SEED))(
  'the seed article (../shared/research), as published on 2 December 2025',
  () => {
    let session: Session;
    let page: Page;
    let marks: Mark[];

    beforeAll(async () => {
      session = await openSession();
      page = await session.readArticle(ADDRESS, articlePage());
      marks = await waitForMarks(page);
    });
    afterAll(() => session?.close());

    it.each(Object.entries(SUBJECTS))('underlines %s', (_subject, pattern) => {
      const found = marks.map((mark) => mark.text.replace(/\s+/g, ' '));
      expect(
        found.some((text) => pattern.test(text)),
        found.join(' | '),
      ).toBe(true);
    });

    it('leaves the page as it was but for one host element', async () => {
      const elsewhere = await session.readArticle(
        'https://unlisted.example/seed-article.html',
        articlePage(),
      );
      const structure = (one: Page) =>
        one.evaluate(() => {
          const copy = document.documentElement.cloneNode(true) as HTMLElement;
          const hosts = copy.querySelectorAll('[data-sandarbh-card]');
          for (const host of hosts) host.remove();
          return { html: copy.outerHTML, hosts: hosts.length };
        });
      await textAt(page, 'RELOS');
      const [read, untouched] = [await structure(page), await structure(elsewhere)];
      expect(read.html).toBe(untouched.html);
      expect(read.hosts).toBe(1);
      expect(untouched.hosts).toBe(0);
      await elsewhere.close();
      await page.bringToFront();
    });

    it('shows RELOS with the day of its signature and its sources', async () => {
      const text = await textAt(page, 'RELOS');
      expect(text).toMatch(/18 Feb 2025/);
      // Of its capitals nothing is asked; the heading stands only over sources.
      expect(text).toMatch(/^sources$/im);
    });

    it('shows the duty of the article’s day beside the latest', async () => {
      const text = await textAt(page, '50 per cent US tariffs');
      expect(text).toMatch(/2 Dec 2025\s+50%/);
      expect(text).toMatch(/Latest\s+10%/);
      await page.screenshot({ path: screenshotPath(`seed-article-${session.name}`) });
    });

    it('shows dated figures of the trade deficit', async () => {
      expect(await textAt(page, 'trade deficit')).toMatch(/\$\d+(\.\d+)? billion/);
    });

    it('lists the topics of the page in the popup', async () => {
      const popup = await session.openPopup(page);
      await popup.waitForSelector('[data-topic="relos"]');
      const topics = await popup.$$eval('[data-topic]', (rows) =>
        rows.map((row) => row.getAttribute('data-topic')),
      );
      expect(topics).toEqual(
        expect.arrayContaining(['relos', 'vladimir-putin', 'us-tariffs-on-india', 'brahmos']),
      );
      await popup.close();
      await page.bringToFront();
    });

    it('answers the same after its worker was stopped, without asking it', async () => {
      await page.reload();
      await waitForMarks(page);
      const before = await textAt(page, 'BrahMos');
      await stopWorker(session);
      await page.bringToFront();
      expect(await textAt(page, 'BrahMos')).toBe(before);
    });

    it('answers the same after its worker was stopped and its database deleted', async () => {
      const before = await textAt(page, 'RELOS');
      await deleteDataset(session);
      await stopWorker(session);
      await page.bringToFront();
      await page.reload();
      await waitForMarks(page);
      expect(await textAt(page, 'RELOS')).toBe(before);
    });
  },
);
