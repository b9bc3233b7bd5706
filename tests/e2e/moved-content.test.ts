import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { articleWith } from './harness/article.ts';
import { waitForTexts } from './harness/card.ts';
import { focusedTerm, waitForMarks } from './harness/marks.ts';
import { openSession, type Session } from './harness/session.ts';
import { storeSettings } from './harness/settings.ts';
import { pressShortcut } from './harness/shortcut.ts';

const SENTENCE = 'India and Russia signed RELOS in Moscow.';

describe('content that is moved within its page', () => {
  let session: Session;
  let addresses = 0;
  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session?.close());

  const open = async (body: string): Promise<Page> => {
    const address = `https://www.thehindu.com/moved-${++addresses}.html`;
    const page = await session.readArticle(address, articleWith({ body }));
    await waitForMarks(page);
    return page;
  };

  it('follows items that are moved and a list that is thrown away', async () => {
    const page = await open(`<ul id="list"><li>${SENTENCE}</li><li>India, Russia: BrahMos.</li></ul>`);
    await waitForTexts(page, '#list', ['RELOS', 'BrahMos']);
    await page.$eval('#list', (list) => list.append(list.firstElementChild as Element));
    // Marks are painted in no order: it is told by the steps through them.
    const walk = async (): Promise<string> => {
      const terms: string[] = [];
      // Once round the list and `#lead`.
      while (terms.length < 5) {
        const before = terms.at(-1) ?? (await focusedTerm(page));
        await pressShortcut(session, page, 'next-term');
        await vi.waitUntil(async () => !['', before].includes(await focusedTerm(page)), 10_000);
        terms.push(await focusedTerm(page));
      }
      return terms.join(' → ');
    };
    await expect.poll(walk, { timeout: 20_000 }).toMatch(/Russia: BrahMos\. → \d+ India and Russia signed/);
    await page.$eval('#list', (list) => list.replaceChildren());
    await waitForTexts(page, '#list', []);
    await page.close();
  });

  it('takes its marks from what moves into a closed shadow tree, and gives them back on the way out', async () => {
    const page = await open(
      `<p>${SENTENCE}</p><div id="shut"></div><section><p id="text">${SENTENCE}</p></section>`,
    );
    await waitForTexts(page, '#text', ['RELOS']);
    const painted = () => page.evaluate(() => CSS.highlights.get('sandarbh-dotted')?.size);
    const before = await painted();
    await page.evaluate(() => {
      const root = document.querySelector('#shut')?.attachShadow({ mode: 'closed' });
      root?.append(document.querySelector('section') as Element);
      Object.assign(globalThis, { root });
    });
    await page.waitForFunction(
      (size) => CSS.highlights.get('sandarbh-dotted')?.size === size,
      { timeout: 8000 },
      (before ?? 0) - 1,
    );
    await page.evaluate(() => {
      const { root } = globalThis as unknown as { root: ShadowRoot };
      document.body.append(...root.childNodes);
    });
    await waitForTexts(page, '#text', ['RELOS']);
    expect(await painted()).toBe(before);
    await page.close();
  });

  it('takes the first mention of a page from where it is now', async () => {
    await storeSettings(session, { density: 'page' });
    const text = 'India and Russia build Kudankulam together.';
    const page = await open(`<p id="one">${text}</p><div><p id="two">${text}</p></div>`);
    await waitForTexts(page, '#one', ['Kudankulam']);
    await page.$eval('#two', (two) => document.querySelector('#one')?.before(two));
    await waitForTexts(page, '#two', ['Kudankulam']);
    await waitForTexts(page, '#one', []);
    await storeSettings(session, {});
    await page.close();
  });

  it('takes its marks from what moves into text that is being written', async () => {
    const page = await open(
      `<div contenteditable id="draft">A draft.</div><span id="moved"><p>${SENTENCE}</p></span>`,
    );
    await waitForTexts(page, '#moved', ['RELOS']);
    await page.$eval('#moved', (moved) => document.querySelector('#draft')?.append(moved));
    await waitForTexts(page, '#moved', []);
    await page.$eval('#moved', (moved) => document.body.append(moved));
    await waitForTexts(page, '#moved', ['RELOS']);
    await page.close();
  });
});
