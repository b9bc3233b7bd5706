import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { articleWith } from './harness/article.ts';
import { cardOf, cardText, hoverIn, inCard, waitForNoCard } from './harness/card.ts';
import { waitForMarks } from './harness/marks.ts';
import { openSession, type Session } from './harness/session.ts';
import { inWorker } from './harness/worker.ts';

const ADDRESS = 'https://www.thehindu.com/card-place.html';
const FAR_DOWN = '<div style="height: 1600px"></div>';
const scroller = (inner: string) =>
  `<div id="scroller" style="height: 200px; overflow: auto">${inner}<div style="height: 900px"></div></div>`;
const NEW_TERM =
  '<p id="term">Washington’s 50 per cent US tariffs on Indian goods over Russian oil hang over the talks.</p>';
const TERM = '<p id="term">Indian and Russian officials signed RELOS in Moscow.</p>';
const TERM_AGAIN =
  '<p id="again">RELOS was signed in Moscow, and India will use it first, Russian and Indian officials say.</p>';

/** What the card was like in each frame until its facts had stood for ten. */
interface Frame {
  readonly top: number;
  readonly height: number;
  readonly hasFacts: boolean;
}

/** Watches a card that has been open from before it opens again. */
const watchCard = async (page: Page): Promise<readonly Frame[]> =>
  (await cardOf(page)).evaluate(
    (panel) =>
      new Promise<Frame[]>((resolve) => {
        const frames: Frame[] = [];
        const look = () => {
          if (panel.matches(':popover-open')) {
            const { top, height } = panel.getBoundingClientRect();
            frames.push({ top, height, hasFacts: panel.querySelector('.card-summary') !== null });
          }
          if (frames.filter(({ hasFacts }) => hasFacts).length < 10) requestAnimationFrame(look);
          else resolve(frames);
        };
        look();
      }),
  );

describe('the place of the card', () => {
  let session: Session;
  let page: Page;

  const read = async (body: string, head = ''): Promise<void> => {
    page = await session.readArticle(ADDRESS, articleWith({ body, head }));
    await waitForMarks(page);
  };
  const openAtTerm = async () => {
    const mark = await hoverIn(page, '#term');
    await cardText(page);
    return mark;
  };
  /** The element at a point is asked for: rectangles mean different things under zoom. */
  const isCardAt = (x: number, y: number): Promise<boolean> =>
    page.evaluate(
      (left, top) => document.elementFromPoint(left, top)?.matches('[data-sandarbh-card]') === true,
      x,
      y,
    );

  beforeAll(async () => {
    session = await openSession();
  });
  afterEach(() => page?.close());
  afterAll(() => session?.close());

  it('is the same from the first frame to the last, however long the facts take', async () => {
    await read(FAR_DOWN);
    await hoverIn(page, '#lead');
    await cardText(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.mouse.move(2, 2);
    // The next answer that needs the database takes longer than the card is held back.
    const reaching = await inWorker(session, (scope) => {
      const { get } = scope.IDBObjectStore.prototype;
      let isFirst = true;
      scope.IDBObjectStore.prototype.get = function (...key) {
        for (const end = Date.now() + 1500; isFirst && Date.now() < end; );
        isFirst = false;
        return get.apply(this, key);
      };
    });
    await page.bringToFront();
    await page.evaluate(
      (html) => document.querySelector('#lead')?.insertAdjacentHTML('afterend', html),
      NEW_TERM,
    );
    const watched = watchCard(page);
    await hoverIn(page, '#term');
    const frames = await watched;
    expect(frames[0]?.hasFacts).toBe(false);
    expect(new Set(frames.map(({ top, height }) => `${top} ${height}`)).size).toBe(1);
    await reaching?.close();
  });

  it.each([
    ['the page is zoomed', 'html { zoom: 1.5 }'],
    ['its body is', 'body { zoom: 2 }'],
    ['its body is made small', 'body { zoom: 0.5 }'],
    ['its paragraph is', '#term { zoom: 1.7 }'],
    ['its body is scaled', 'body { transform: scale(1.2); transform-origin: 0 0 }'],
  ])('is at its term, and its size is its own, where %s', async (_, rules) => {
    await read(TERM + FAR_DOWN, `<style>${rules}</style>`);
    const mark = await openAtTerm();
    const x = mark.x + 30;
    const isBelow = await isCardAt(x, mark.y + mark.height + 20);
    const y = isBelow ? mark.y + mark.height + 20 : mark.y - 20;
    expect(await isCardAt(x, y)).toBe(true);
    expect(await isCardAt(x, mark.y + mark.height / 2)).toBe(false);
    const right = await page.evaluate(
      (from, height) => {
        let at = from;
        while (at < innerWidth && document.elementFromPoint(at, height)?.matches('[data-sandarbh-card]'))
          at += 1;
        return at;
      },
      x,
      y,
    );
    expect(right - mark.x).toBeGreaterThan(390);
    expect(right - mark.x).toBeLessThan(410);
  });

  it.each([0, 1])('is at the line under the pointer where its term runs over two (line %i)', async (line) => {
    await read(
      `<p id="term" style="margin-top: 300px">Indian and Russian officials spoke for long of the Kudankulam nuclear power plant.</p>${FAR_DOWN}`,
    );
    await page.$eval('#term', (term) => term.scrollIntoView({ block: 'start', behavior: 'instant' }));
    // So narrow that the term is broken.
    const lines = await page.evaluate(() => {
      const term = document.querySelector('#term') as HTMLElement;
      for (let width = 420; width > 150; width -= 5) {
        term.style.width = `${width}px`;
        for (const span of CSS.highlights.get('sandarbh-dotted') ?? []) {
          if (!term.contains(span.startContainer)) continue;
          const range = document.createRange();
          range.setStart(span.startContainer, span.startOffset);
          range.setEnd(span.endContainer, span.endOffset);
          const boxes = [...range.getClientRects()];
          if (boxes.length === 2)
            return boxes.map(({ x, y, width: wide, height }) => ({ x, y, wide, height }));
        }
      }
      return [];
    });
    expect(lines).toHaveLength(2);
    const { x = 0, y = 0, wide = 0, height = 0 } = lines[line] ?? {};
    await page.mouse.move(x + wide / 2 - 4, y + height / 2 - 3);
    await page.mouse.move(x + wide / 2, y + height / 2, { steps: 4 });
    await cardText(page);
    const { left, top } = await inCard(page, '[data-card]', (panel) =>
      panel.getBoundingClientRect().toJSON(),
    );
    expect(left).toBeCloseTo(x, 0);
    expect(top - (y + height)).toBeCloseTo(6, 0);
  });

  it('lies within the window at every place of the page, at 320 px too', async () => {
    await read(NEW_TERM + TERM_AGAIN + FAR_DOWN);
    for (const viewport of [
      { width: 1280, height: 900 },
      { width: 640, height: 400 },
      { width: 320, height: 568 },
    ]) {
      await page.setViewport(viewport);
      for (const selector of ['#lead', '#term', '#again']) {
        await hoverIn(page, selector);
        await cardText(page);
        const box = await (await cardOf(page)).boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect(box?.y).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
        await page.keyboard.press('Escape');
        await waitForNoCard(page);
        await page.mouse.move(1, 1);
      }
    }
  });

  it('shows all of itself, its end by scrolling, at 200 % in a small window', async () => {
    await read(TERM + FAR_DOWN);
    await page.setViewport({ width: 512, height: 384, deviceScaleFactor: 2 });
    await openAtTerm();
    const shown = await inCard(page, '[data-card]', (panel) => {
      const { top, bottom, left, right } = panel.getBoundingClientRect();
      const body = panel.querySelector('.card-body');
      body?.scrollTo(0, body.scrollHeight);
      const last = body?.lastElementChild?.getBoundingClientRect();
      const foot = panel.querySelector('.card-foot')?.getBoundingClientRect();
      return {
        isWithin: top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth,
        isEndSeen: (last?.bottom ?? 0) <= (foot?.top ?? 0) && (foot?.bottom ?? 0) <= bottom,
      };
    });
    expect(shown).toEqual({ isWithin: true, isEndSeen: true });
  });

  it('follows its term in a scroller of the page, and the card closes when the term has gone from sight', async () => {
    await read(scroller(TERM));
    const mark = await openAtTerm();
    const topOf = () => inCard(page, '[data-card]', (panel) => panel.getBoundingClientRect().top);
    const before = await topOf();
    await page.$eval('#scroller', (element) => element.scrollBy(0, 10));
    await expect.poll(topOf).toBe(before - 10);
    await page.$eval('#scroller', (element) => element.scrollBy(0, 300));
    await waitForNoCard(page);
    expect(mark.text).toBe('RELOS');
  });

  it('does so in a scroller of a shadow tree', async () => {
    await read(`<div id="term"><template shadowrootmode="open">${scroller(TERM)}</template></div>`);
    await openAtTerm();
    await page.evaluate(() =>
      document.querySelector('#term')?.shadowRoot?.querySelector('#scroller')?.scrollBy(0, 300),
    );
    await waitForNoCard(page);
  });

  it('is kept where the term hangs out of a box that hides what overflows', async () => {
    await read(
      `<div style="overflow: hidden; height: 0"><div style="position: absolute; top: 300px">${TERM}</div></div>`,
    );
    await openAtTerm();
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    expect(await cardText(page)).toContain('RELOS');
  });

  it('gives way to a consent dialog that comes late, and opens again when that has gone', async () => {
    await read(
      `${TERM}<dialog id="consent" style="position: fixed; inset: 0; width: 100%; height: 100%"><p>Cookies?</p></dialog>`,
    );
    const mark = await openAtTerm();
    await page.evaluate(() => (document.querySelector('#consent') as HTMLDialogElement).showModal());
    expect(await isCardAt(mark.x + 5, mark.y + mark.height + 20)).toBe(false);
    expect(await page.evaluate(() => document.elementFromPoint(300, 300)?.closest('#consent') !== null)).toBe(
      true,
    );
    await page.evaluate(() => (document.querySelector('#consent') as HTMLDialogElement).close());
    await page.mouse.move(2, 2);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await openAtTerm();
  });

  it('lets a hover card of the page’s own live beside it', async () => {
    await read(
      `<p id="term">Officials signed <a id="own" href="#own">RELOS</a> in Moscow.</p><aside id="tip" hidden>The page’s own.</aside>`,
      `<script>addEventListener('DOMContentLoaded', () => {
        const tip = document.querySelector('#tip');
        document.querySelector('#own').addEventListener('mouseenter', () => { tip.hidden = false; });
        document.querySelector('#own').addEventListener('mouseleave', () => { tip.hidden = true; });
      });</script>`,
    );
    await openAtTerm();
    expect(await page.$eval('#tip', (tip) => (tip as HTMLElement).hidden)).toBe(false);
    await page.mouse.move(2, 2);
    await waitForNoCard(page);
    expect(await page.$eval('#tip', (tip) => (tip as HTMLElement).hidden)).toBe(true);
  });
});
