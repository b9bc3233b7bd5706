import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleWith } from './harness/article.ts';
import { cardText, hoverIn, marksIn } from './harness/card.ts';
import { inExtension } from './harness/extension-page.ts';
import { waitForMarks } from './harness/marks.ts';
import { browserOfThisRun, openSession, type Session } from './harness/session.ts';
import { storeSettings, tabShowing } from './harness/settings.ts';

const SENTENCE = 'India and Russia signed RELOS in Moscow.';
/** Of what a page holds so much is read at most (see entrypoints/reader.content/page-text.ts). */
const MOST_MARKS = 3_000_000 / SENTENCE.length;

describe('pages that would exhaust a reader', () => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session?.close());

  const open = async (name: string): Promise<Page> => {
    const page = await session.readArticle(
      `https://www.thehindu.com/${name}.html`,
      articleWith({ body: '<div id="feed"></div>' }),
    );
    await waitForMarks(page);
    return page;
  };

  /** What the popup would be told, once the reader says that it left something unread. */
  const waitForNote = async (page: Page): Promise<void> => {
    const tab = await tabShowing(session, page.url());
    const isTruncated = () =>
      inExtension(
        session,
        async (api, id) => {
          const reply = (await api.runtime.sendMessage({ type: 'tab/summary', tab: id })) as {
            answer: { truncated: boolean } | null;
          };
          return reply.answer?.truncated === true;
        },
        tab,
      );
    // A hidden tab is read, if slowly; in front it is done in seconds.
    for (const deadline = Date.now() + 90_000; !(await isTruncated()); ) {
      if (Date.now() > deadline) throw new Error('the reader never said that it stopped');
      await page.bringToFront();
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    }
    await page.bringToFront();
  };

  /** The reader is still there for what it did read. */
  const expectCard = async (page: Page): Promise<void> => {
    await page.$eval('#lead', (lead) => lead.scrollIntoView({ block: 'center' }));
    await hoverIn(page, '#lead');
    expect(await cardText(page)).toContain('RELOS');
  };

  it('ten million characters: the first are read, and the reader says that it stopped', {
    timeout: 180_000,
  }, async () => {
    const page = await open('characters');
    await page.$eval(
      '#feed',
      (feed, sentence) => {
        const text = `${sentence} `.repeat(100);
        const parts = Array.from({ length: 10_000_000 / text.length }, () =>
          Object.assign(document.createElement('p'), { textContent: text }),
        );
        feed.append(...parts);
      },
      SENTENCE,
    );
    await waitForNote(page);
    expect(await page.evaluate(() => CSS.highlights.get('sandarbh-dotted')?.size)).toBeLessThan(MOST_MARKS);
    await expectCard(page);
    const popup = await session.openPopup(page);
    await popup.waitForFunction(
      (note) => document.body.innerText.includes(note),
      {},
      'only its first part was read',
    );
    await popup.close();
    await page.close();
  });

  // Where reading stops is counted the same in both browsers; Firefox only takes longer to get there.
  it.skipIf(browserOfThisRun() === 'firefox')(
    'a million nodes: the first are read, and the reader says that it stopped',
    {
      timeout: 180_000,
    },
    async () => {
      const page = await open('nodes');
      await page.$eval('#feed', (feed) => {
        const row = document.createElement('p');
        for (let index = 0; index < 50; index += 1) {
          const bold = document.createElement('b');
          bold.append('x');
          row.append(bold);
        }
        feed.append(...Array.from({ length: 10_000 }, () => row.cloneNode(true)));
      });
      await waitForNote(page);
      await expectCard(page);
      await page.close();
    },
  );

  it('figures that are written with every frame: the paragraphs around them are marked meanwhile', {
    timeout: 60_000,
  }, async () => {
    const page = await open('counters');
    await page.$eval(
      '#feed',
      (feed, sentence) => {
        const counters = Array.from({ length: 400 }, () => document.createElement('span'));
        for (const counter of counters) {
          const paragraph = document.createElement('p');
          paragraph.append(sentence, ' Read so often: ', counter);
          feed.append(paragraph);
        }
        let frames = 0;
        const count = (): void => {
          frames += 1;
          for (const counter of counters) counter.textContent = String(frames);
          requestAnimationFrame(count);
        };
        count();
      },
      SENTENCE,
    );
    for (const deadline = Date.now() + 30_000; (await marksIn(page, '#feed')).length === 0; )
      if (Date.now() > deadline) throw new Error('nothing was marked while the page went on changing');
    await page.close();
  });

  it('a storm of changes: the page keeps its time, and is right when the storm is over', {
    timeout: 120_000,
  }, async () => {
    const page = await open('storm');
    const turns = () =>
      page.evaluate(async (sentence) => {
        const feed = document.querySelector('#feed') as Element;
        let count = 0;
        for (const until = performance.now() + 3000; performance.now() < until; count += 1) {
          const parts = Array.from({ length: 40 }, () =>
            Object.assign(document.createElement('p'), { textContent: sentence }),
          );
          feed.replaceChildren(...parts);
          for (const part of parts) (part.firstChild as Text).insertData(0, 'Now ');
          await new Promise((resolve) => setTimeout(resolve, 0));
        }
        return count;
      }, SENTENCE);
    const read = await turns();
    for (const deadline = Date.now() + 15_000; (await marksIn(page, '#feed')).length !== 40; )
      if (Date.now() > deadline) throw new Error('the last of the changes were not read');
    await storeSettings(session, { pausedSites: ['www.thehindu.com'] });
    await page.bringToFront();
    await page.waitForFunction(() => !CSS.highlights.has('sandarbh-dotted'));
    const unread = await turns();
    // With the reader at work the page gets most of the turns that it gets without; other things run beside this test.
    expect(read).toBeGreaterThan(unread / 3);
    await page.close();
  });
});
