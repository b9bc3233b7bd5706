import type { ElementHandle, Frame, NodeFor, Page, WaitForSelectorOptions } from 'puppeteer-core';
import { expect } from 'vitest';
import { CARD_HOST, cardRoot } from './card-root.ts';
import type { Mark } from './marks.ts';

/** The card itself, in its host's shadow tree. */
const PANEL = '[data-card]';

/** Waits for something in the card. */
export const waitInCard = async <S extends string>(
  page: Page | Frame,
  selector: S,
  options: WaitForSelectorOptions = {},
): Promise<ElementHandle<NodeFor<S>>> => {
  await page.waitForSelector(CARD_HOST, { timeout: 10_000 });
  const element = await (await cardRoot(page))?.waitForSelector(selector, { timeout: 10_000, ...options });
  if (!element) throw new Error(`the card has no ${selector}`);
  return element;
};

/** Waits until a card is shown with its facts. @returns its text as a reader sees it */
export const cardText = async (page: Page | Frame): Promise<string> => {
  await waitInCard(page, '.card-summary', { visible: true });
  const card = await cardOf(page);
  return card.evaluate((element) =>
    (element as HTMLElement).innerText.replaceAll('\u00a0', ' ').replaceAll('\u2060', ''),
  );
};

/** @returns everything of that kind in the card as it is now. */
export const allInCard = async <S extends string>(
  page: Page | Frame,
  selector: S,
): Promise<ElementHandle<NodeFor<S>>[]> => (await (await cardRoot(page))?.$$(selector)) ?? [];

/** @throws where no card has ever been shown. */
export const cardOf = async (page: Page | Frame): Promise<ElementHandle<Element>> => {
  const [card] = await allInCard(page, PANEL);
  if (!card) throw new Error('there is no card');
  return card;
};

/** Waits until something in the card, or all of it, is not to be seen. */
export const waitForNone = async (page: Page | Frame, selector: string): Promise<void> => {
  await (await cardRoot(page))?.waitForSelector(selector, { hidden: true, timeout: 10_000 });
};

export const waitForNoCard = (page: Page | Frame): Promise<void> => waitForNone(page, PANEL);

export const isCardOpen = async (page: Page | Frame): Promise<boolean> =>
  (await (
    await cardRoot(page)
  )?.evaluate((root, panel) => root.querySelector(panel)?.matches(':popover-open') ?? false, PANEL)) ?? false;

/** @returns what has the focus in the card, if anything. */
export const focusInCard = async (page: Page): Promise<ElementHandle<Element> | null> => {
  const root = await cardRoot(page);
  return (
    await root?.evaluateHandle((tree) => tree.activeElement)
  )?.asElement() as ElementHandle<Element> | null;
};

/**
 * Notes from now on which cards open; one must have been open on the page before.
 *
 * @returns asks for the topics noted so far
 */
export const noteCards = async (page: Page): Promise<() => Promise<string[]>> => {
  const noted = await (await cardOf(page)).evaluateHandle((card) => {
    const topics: string[] = [];
    card.addEventListener('toggle', (event) => {
      if ((event as ToggleEvent).newState === 'open') topics.push((card as HTMLElement).dataset.topic ?? '');
    });
    return topics;
  });
  return () => noted.jsonValue();
};

/**
 * Twice as long as a card takes to open or to close. Only for what must not happen while nothing else does: all else is
 * waited for.
 */
export const letTimePass = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve, 600)));

/** @returns what `read` says of an element in the card. */
export const inCard = async <R>(
  page: Page | Frame,
  selector: string,
  read: (element: HTMLElement) => R,
): Promise<R> => {
  const element = await waitInCard(page, selector);
  return element.evaluate(read as (element: Element) => R) as Promise<R>;
};

/** Presses something in the card. */
export const clickInCard = async (page: Page, selector: string): Promise<void> => {
  await (await waitInCard(page, selector, { visible: true })).click();
};

/** The marks that begin inside an element, shadow trees in it included; boxes of their first lines. */
export const marksIn = (page: Page | Frame, selector: string): Promise<Mark[]> =>
  page.evaluate((wanted) => {
    const container = document.querySelector(wanted);
    if (!container) throw new Error(`the page has no ${wanted}`);
    const isInside = (node: Node): boolean => {
      const root = node.getRootNode();
      return container.contains(node) || (root instanceof ShadowRoot && isInside(root.host));
    };
    const marks: Mark[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!/^sandarbh-(?:dotted|solid|background)$/.test(name)) continue;
      for (const span of highlight) {
        const { startContainer, startOffset, endContainer, endOffset } = span;
        // Text that has changed just now and has not been read again yet.
        const stale =
          startOffset > (startContainer as Text).length || endOffset > (endContainer as Text).length;
        if (stale || !isInside(startContainer)) continue;
        // Not by `document.createRange`, which a hostile page may have put something else in the place of.
        const range = Document.prototype.createRange.call(document);
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const box = range.getClientRects()[0] ?? new DOMRect();
        marks.push({ text: range.toString(), x: box.x, y: box.y, width: box.width, height: box.height });
      }
    }
    return marks;
  }, selector);

/** Waits until these texts, in this order, are what is underlined inside an element. */
export const waitForTexts = async (
  page: Page,
  selector: string,
  expected: readonly string[],
): Promise<void> => {
  let found: string[] = [];
  for (const deadline = Date.now() + 8000; Date.now() < deadline; ) {
    found = (await marksIn(page, selector)).map(({ text }) => text);
    if (found.length === expected.length && found.every((text, index) => text === expected[index])) return;
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  expect(found).toEqual(expected);
};

/** Waits for a mark inside an element, brings it into view and rests the pointer on it. */
export const hoverIn = async (page: Page, selector: string): Promise<Mark> => {
  const mark = await markInView(page, selector);
  const [x, y] = [mark.x + Math.min(mark.width / 2, 12), mark.y + Math.min(mark.height / 2, 12)];
  await page.mouse.move(x - 4, y - 3);
  await page.mouse.move(x, y, { steps: 4 });
  return mark;
};

/** @returns the first mark inside an element after that was brought into view. */
export const markInView = async (page: Page | Frame, selector: string): Promise<Mark> => {
  const deadline = Date.now() + 10_000;
  for (;;) {
    await page.$eval(selector, (element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const mark = (await marksIn(page, selector)).find(({ width }) => width > 0);
    if (mark) return mark;
    if (Date.now() > deadline) throw new Error(`nothing is underlined in ${selector}`);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
};
