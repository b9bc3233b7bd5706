import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleWith } from './harness/article.ts';
import { cardText, hoverIn, waitForNoCard } from './harness/card.ts';
import { waitForMarks } from './harness/marks.ts';
import { browserOfThisRun, openSession, type Session } from './harness/session.ts';
import { FIREFOX_IDLE_MS, stopWorker } from './harness/worker.ts';

/** Rounds of three ends each; `E2E_ROUNDS=100` for the long run (10 in Firefox, which takes its time to be idle). */
const ROUNDS = Number(process.env.E2E_ROUNDS ?? (browserOfThisRun() === 'firefox' ? 2 : 8));
const ADDRESS = 'https://www.thehindu.com/worker.html';

describe('the worker ends before every step', () => {
  let session: Session;
  let article: Page;
  let popup: Page;
  let popupAddress: string;

  beforeAll(async () => {
    session = await openSession({ firefoxIdleMs: FIREFOX_IDLE_MS });
    article = await session.readArticle(ADDRESS, articleWith());
    await waitForMarks(article);
    const tab = await session.openExtensionPage('options.html');
    await tab.waitForSelector('body');
    const id = await tab.evaluate(async (address) => {
      const scope = globalThis as unknown as Record<
        'browser' | 'chrome',
        typeof import('webextension-polyfill')
      >;
      const tabs = await (scope.browser ?? scope.chrome).tabs.query({});
      return tabs.find(({ url }) => url === address)?.id;
    }, ADDRESS);
    await tab.close();
    popupAddress = session.extensionUrl(`popup.html?tab=${id}`);
    popup = await session.openExtensionPage(`popup.html?tab=${id}`);
  });
  afterAll(() => session?.close());

  it(`and ${ROUNDS * 3} hovers, searches and openings of the popup are answered`, {
    timeout: 600_000,
  }, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      await article.bringToFront();
      // A page read anew has no facts in hand yet.
      await article.reload();
      await waitForMarks(article);
      await stopWorker(session);
      await article.bringToFront();
      await hoverIn(article, '#lead');
      expect(await cardText(article)).toContain('RELOS');
      await article.keyboard.press('Escape');
      await waitForNoCard(article);
      await article.mouse.move(2, 2);

      await stopWorker(session);
      await popup.bringToFront();
      await popup.goto(popupAddress, { waitUntil: session.name === 'firefox' ? [] : 'load' });
      await popup.waitForSelector('[data-topic="relos"]', { timeout: 10_000 });

      await stopWorker(session);
      const found = await popup.evaluate(async () => {
        const scope = globalThis as unknown as Record<
          'browser' | 'chrome',
          typeof import('webextension-polyfill')
        >;
        const reply = await (scope.browser ?? scope.chrome).runtime.sendMessage({ type: 'topics/list' });
        return (reply as { answer: unknown[] }).answer.length;
      });
      expect(found).toBeGreaterThan(100);
    }
  });
});
