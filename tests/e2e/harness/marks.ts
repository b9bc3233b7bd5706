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

/**
 * Scrolls the first underlined mention with this text into view and rests the pointer on it.
 *
 * @throws Error that lists what is underlined, where the text is not among it.
 */
export const hoverMark = async (page: Page, text: string): Promise<Mark> => {
  await page.evaluate(
    (prefix, wanted) => {
      for (const [name, highlight] of CSS.highlights) {
        if (!name.startsWith(prefix)) continue;
        for (const span of highlight) {
          const range = document.createRange();
          range.setStart(span.startContainer, span.startOffset);
          range.setEnd(span.endContainer, span.endOffset);
          if (range.toString() === wanted) {
            range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
            return;
          }
        }
      }
    },
    PREFIX,
    text,
  );
  const marks = await marksOf(page);
  const mark = marks.find((candidate) => candidate.text === text);
  if (!mark)
    throw new Error(`"${text}" is not underlined; these are: ${marks.map((one) => one.text).join(' | ')}`);
  const x = mark.x + Math.min(mark.width / 2, 20);
  const y = mark.y + mark.height / 2;
  // A pointer that jumps is no hover: arrive from beside it in a few steps.
  await page.mouse.move(x - 3, y - 2);
  await page.mouse.move(x, y, { steps: 3 });
  return mark;
};
