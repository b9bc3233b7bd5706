import type { Page } from 'puppeteer-core';

/**
 * @returns what a reader of a narrow page misses: that it can be scrolled sideways, and every text of which something
 *   stands beyond an edge of the page or is cut off by what holds it. Drawings and text for screen readers only, which
 *   say nothing that is not said elsewhere, are left out.
 */
export const outOfSight = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const missed = new Set<string>();
    const { scrollWidth } = document.documentElement;
    const canScroll = getComputedStyle(document.documentElement).overflowX !== 'hidden';
    if (canScroll && scrollWidth > innerWidth) missed.add(`${scrollWidth} px wide`);

    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const holder = text.parentElement;
      const said = text.textContent?.trim();
      if (!said || !holder?.checkVisibility()) continue;
      if (holder.closest('[aria-hidden], .visually-hidden, option')) continue;
      range.selectNodeContents(text);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
      if (boxes.some(({ left, right }) => left < -1 || right > innerWidth + 1)) {
        missed.add(`beyond the edge: ${said}`);
      }
      for (
        let around: Element | null = holder;
        around !== document.body && around;
        around = around.parentElement
      ) {
        const { overflowX, overflowY } = getComputedStyle(around);
        const frame = around.getBoundingClientRect();
        const isCut = boxes.some(
          ({ left, right, top, bottom }) =>
            (overflowX !== 'visible' && (left < frame.left - 1 || right > frame.right + 1)) ||
            (/hidden|clip/.test(overflowY) && (top < frame.top - 1 || bottom > frame.bottom + 1)),
        );
        if (isCut) missed.add(`cut off by .${around.className}: ${said}`);
      }
    }
    return [...missed];
  });
