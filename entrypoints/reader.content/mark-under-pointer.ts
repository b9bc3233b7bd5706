import { linesOf, type Mark } from './marks.ts';
import type { PageReading } from './page-reading.ts';
import { firstChildOf } from './unclobbered.ts';

/** A mark and which of its lines was meant. */
export interface Pointed {
  readonly mark: Mark;
  /** Index into `linesOf(mark)`. */
  readonly line: number;
}

/** Underlines hang below the letters' box; a finger or a hand is not exact either. */
const SLACK_PX = 2;
const MOST_CHILDREN = 2000;

const holds = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  x >= left - SLACK_PX && x <= right + SLACK_PX && y >= top - SLACK_PX && y <= bottom + SLACK_PX;

/**
 * Starts from the element that the browser says is under the pointer, so that covered text is never meant, and looks
 * only at texts directly in it; works alike in shadow trees, in unselectable text and in vertical lines.
 *
 * @param target the innermost node of the event's path
 * @param unpainted whether mentions that are not underlined count too
 */
export const markUnderPointer = (
  reading: PageReading,
  target: Node,
  x: number,
  y: number,
  unpainted = false,
): Pointed | null => {
  let node = firstChildOf(target);
  for (let count = 0; node && count < MOST_CHILDREN; count++, node = node.nextSibling) {
    if (node.nodeType !== 3) continue;
    for (const mark of reading.marksAt(node as Text)) {
      if (!mark.painted && !unpainted) continue;
      const line = linesOf(mark).findIndex((box) => holds(box, x, y));
      if (line >= 0) return { mark, line };
    }
  }
  return null;
};

/** @returns the innermost node that an event happened on, in open shadow trees too. */
export const innermost = (event: Event): Node | null => {
  const [target] = event.composedPath();
  return target instanceof Node ? target : null;
};
