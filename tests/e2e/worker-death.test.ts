import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleWith } from './harness/article.ts';
import { cardText, hoverIn, waitForNoCard } from './harness/card.ts';
import { waitForMarks } from './harness/marks.ts';
import { browserOfThisRun, openSession, type Session } from './harness/session.ts';
import { tabShowing } from './harness/settings.ts';
import { FIREFOX_IDLE_MS, stopWorker, waitForIdleEnd } from './harness/worker.ts';

/** Rounds of three ends each; `E2E_ROUNDS=100` for the long run, of which Firefox idles ten. */
const ROUNDS = Number(process.env.E2E_ROUNDS ?? (browserOfThisRun() === 'firefox' ? 4 : 8));
const IDLE_ROUNDS = Math.max(2, ROUNDS / 10);
const ADDRESS = 'https://www.thehindu.com/worker.html';

const ENDS = [
  { name: 'is ended', rounds: ROUNDS, firefoxIdleMs: undefined, end: stopWorker },
  { name: 'ends when idle', rounds: IDLE_ROUNDS, firefoxIdleMs: FIREFOX_IDLE_MS, end: waitForIdleEnd },
];
// Chromium has no such setting; its worker ends the same way whoever ends it.
const ways = browserOfThisRun() === 'firefox' ? ENDS : ENDS.slice(0, 1);

describe.each(ways)('the worker $name before every step', ({ rounds, firefoxIdleMs, end }) => {
  let session: Session;
  let article: Page;
  let popup: Page;
  let popupAddress: string;

  beforeAll(async () => {
    session = await openSession(firefoxIdleMs === undefined ? {} : { firefoxIdleMs });
    article = await session.readArticle(ADDRESS, articleWith());
    await waitForMarks(article);
    const path = `popup.html?tab=${await tabShowing(session, ADDRESS)}`;
    popupAddress = session.extensionUrl(path);
    popup = await session.openExtensionPage(path);
  });
  afterAll(() => session?.close());

  it(`and ${rounds * 3} hovers, searches and openings of the popup are answered`, {
    timeout: 1_200_000,
  }, async () => {
    for (let round = 0; round < rounds; round += 1) {
      await article.bringToFront();
      // A page read anew has no facts in hand yet.
      await article.reload();
      await waitForMarks(article);
      await end(session);
      await article.bringToFront();
      await hoverIn(article, '#lead');
      expect(await cardText(article)).toContain('RELOS');
      await article.keyboard.press('Escape');
      await waitForNoCard(article);
      await article.mouse.move(2, 2);

      await end(session);
      await popup.bringToFront();
      await popup.goto(popupAddress, { waitUntil: session.name === 'firefox' ? [] : 'load' });
      await popup.waitForSelector('[data-topic="relos"]', { timeout: 10_000 });

      await end(session);
      await popup.bringToFront();
      await popup.$eval('#place-topics', (place) => (place as HTMLElement).click());
      await (await popup.waitForSelector('.topic-search-field'))?.type('brahm');
      await popup.waitForFunction(
        () => document.querySelector('.topic-list [data-topic]')?.getAttribute('data-topic') === 'brahmos',
        { timeout: 10_000 },
      );
    }
  });
});
