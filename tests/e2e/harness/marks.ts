import type { Page } from 'puppeteer-core';

/** A surface form that the reader has underlined, and where it is on the page. */
export interface Mark {
  readonly text: string;
  /** CSS pixels in the viewport, of the first line of the mention. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Names of our highlights begin with this; the page's own are left alone. */
const PREFIX = 'sandarbh';

/** @returns every underlined mention, in the order in which the browser holds them. */
export const marksOf = (page: Page): Promise<Mark[]> =>
  page.evaluate((prefix) => {
    const marks: Mark[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith(prefix)) continue;
      for (const span of highlight) {
        const range = document.createRange();
        range.setStart(span.startContainer, span.startOffset);
        range.setEnd(span.endContainer, span.endOffset);
        const box = range.getClientRects()[0] ?? new DOMRect();
        marks.push({ text: range.toString(), x: box.x, y: box.y, width: box.width, height: box.height });
      }
    }
    return marks;
  }, PREFIX);

/** Waits until something is underlined. */
export const waitForMarks = async (page: Page): Promise<Mark[]> => {
  await page.waitForFunction(
    (prefix) =>
      [...CSS.highlights].some(([name, highlight]) => name.startsWith(prefix) && highlight.size > 0),
    { timeout: 10_000 },
    PREFIX,
  );
  return marksOf(page);
};

/** @returns where the term stands that the keyboard has come to; empty where it has come to none. */
export const focusedTerm = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const [span] = CSS.highlights.get('sandarbh-focus') ?? [];
    return span ? `${span.startOffset} ${span.startContainer.textContent}` : '';
  });

/**
 * Scrolls the first underlined mention that holds this text into view and rests the pointer on the text in it.
 *
 * @returns the mention.
 * @throws Error that lists what is underlined, where the text is not among it.
 */
export const hoverMark = async (page: Page, text: string): Promise<Mark> => {
  const mark = await page.evaluate(
    (prefix, wanted) => {
      const spans = [...CSS.highlights].flatMap(([name, highlight]) =>
        name.startsWith(prefix) ? [...highlight] : [],
      );
      for (const span of spans) {
        const range = document.createRange();
        range.setStart(span.startContainer, span.startOffset);
        range.setEnd(span.endContainer, span.endOffset);
        const mention = range.toString();
        const at = mention.indexOf(wanted);
        if (at < 0) continue;
        range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        if (span.startContainer === span.endContainer) {
          range.setStart(span.startContainer, span.startOffset + at);
          range.setEnd(span.startContainer, span.startOffset + at + wanted.length);
        }
        const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect();
        return { text: mention, x, y, width, height };
      }
      return null;
    },
    PREFIX,
    text,
  );
  if (!mark) {
    const underlined = (await marksOf(page)).map((one) => one.text).join(' | ');
    throw new Error(`"${text}" is not underlined; these are: ${underlined}`);
  }
  const x = mark.x + Math.min(mark.width / 2, 20);
  const y = mark.y + mark.height / 2;
  // A pointer that jumps is no hover: arrive from beside it in a few steps.
  await page.mouse.move(x - 3, y - 2);
  await page.mouse.move(x, y, { steps: 3 });
  return mark;
};
