import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { articleWith } from './harness/article.ts';
import {
  cardOf,
  cardText,
  inCard,
  isCardOpen,
  markInView,
  waitForNoCard,
  waitInCard,
} from './harness/card.ts';
import { waitForMarks } from './harness/marks.ts';
import { openSession, type Session } from './harness/session.ts';

const BODY = `
  <p id="linked">The <a id="link" href="#arrived">RELOS agreement</a> between India and Russia.</p>
  <div style="height: 1500px"></div>`;

describe('a finger', () => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    // A phone's window; Firefox has no emulation of touch screens, but takes touches.
    session = await openSession({ viewport: { width: 390, height: 780 } });
    page = await session.readArticle('https://www.thehindu.com/touch.html', articleWith({ body: BODY }));
    if (session.name === 'chromium')
      await page.setViewport({ width: 390, height: 780, hasTouch: true, isMobile: true });
    await page.reload();
    await waitForMarks(page);
  });
  beforeEach(async () => {
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });
  afterAll(() => session?.close());

  const tapIn = async (selector: string) => {
    const mark = await markInView(page, selector);
    await page.touchscreen.tap(mark.x + 10, mark.y + mark.height / 2);
  };

  it('opens a sheet at the bottom by a tap on a term', async () => {
    await tapIn('#lead');
    await cardText(page);
    await inCard(page, '.handle', () => null);
    const box = await (await cardOf(page)).evaluate(async (card) => {
      // It rises into its place.
      await Promise.all(card.getAnimations().map(({ finished }) => finished));
      const { left, right, bottom } = card.getBoundingClientRect();
      return { left, right, gap: innerHeight - bottom, width: document.documentElement.clientWidth };
    });
    expect(box.left).toBe(0);
    expect(box.right).toBe(box.width);
    expect(Math.abs(box.gap)).toBeLessThanOrEqual(1);
  });

  it('has targets that a finger can hit', async () => {
    await tapIn('#lead');
    await cardText(page);
    const sizes = await inCard(page, '[data-card]', (card) =>
      [...card.querySelectorAll('button')].map((button) => {
        const { width, height } = button.getBoundingClientRect();
        return Math.min(width, height);
      }),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  });

  it('closes the sheet by dragging it down', async () => {
    await tapIn('#lead');
    await cardText(page);
    const handle = await waitInCard(page, '.handle');
    const box = await handle.boundingBox();
    if (!box) throw new Error('the sheet has no handle');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const touch = await page.touchscreen.touchStart(x, y);
    for (let distance = 20; distance <= 160; distance += 20) await touch.move(x, y + distance);
    await touch.end();
    await waitForNoCard(page);
  });

  it('closes the sheet by a tap beside it', async () => {
    await tapIn('#lead');
    await cardText(page);
    await page.touchscreen.tap(200, 8);
    await waitForNoCard(page);
  });

  it('follows a link by a tap on it', async () => {
    await tapIn('#linked');
    await page.waitForFunction(() => location.hash === '#arrived');
    expect(await isCardOpen(page)).toBe(false);
  });

  it('opens the sheet on a link by a long press and does not follow it', async () => {
    await page.evaluate(() => history.replaceState(null, '', location.pathname));
    const mark = await markInView(page, '#linked');
    const touch = await page.touchscreen.touchStart(mark.x + 10, mark.y + mark.height / 2);
    await cardText(page);
    await touch.end();
    expect(await isCardOpen(page)).toBe(true);
    expect(await page.evaluate(() => location.hash)).toBe('');
  });
});
