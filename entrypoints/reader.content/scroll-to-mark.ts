import { linesOf, type Mark } from './marks.ts';

/** Brings a mark into view where it is not, in every scroller around it; without animation, which may be unwanted. */
export const scrollToMark = (mark: Mark): void => {
  const element = mark.start.node.parentElement;
  const [box] = linesOf(mark);
  if (!element || !box) return;
  const hidden = box.top < 0 || box.left < 0 || box.bottom > innerHeight || box.right > innerWidth;
  if (!hidden && element.checkVisibility()) return;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  // A long paragraph centred is not yet its line.
  const [line] = linesOf(mark);
  if (line && (line.top < 0 || line.bottom > innerHeight))
    scrollBy({ top: line.top - innerHeight / 2, behavior: 'instant' });
};
