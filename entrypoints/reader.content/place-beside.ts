/** Space kept to the edges of the view and to the line of text, in CSS pixels. */
const EDGE = 8;
const GAP = 6;
const TALLEST = 520;
/** With less room than this on either side of the line the panel covers it. */
const LOWEST = 120;

/** Edges in the viewport. */
export type Bounds = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/**
 * Where a panel goes: below its line, or above where it fits only there, or else where there is more room.
 *
 * @param size as wide as the panel is, and as high as all of its content
 * @param view what of the page can be seen
 * @returns its place, and how high it may become there
 */
export const placeBeside = (
  line: Bounds,
  size: { readonly width: number; readonly height: number },
  view: Bounds,
): { left: number; top: number; room: number } => {
  const first = view.top + EDGE;
  const last = view.bottom - EDGE;
  const below = last - line.bottom - GAP;
  const above = line.top - GAP - first;
  const wanted = Math.min(size.height, TALLEST);
  const isBelow = below >= wanted || below >= above;
  const room = Math.min(TALLEST, last - first, Math.max(isBelow ? below : above, LOWEST));
  const height = Math.min(wanted, room);
  const top = isBelow ? line.bottom + GAP : line.top - GAP - height;
  return {
    left: between(view.left + EDGE, line.left, view.right - EDGE - size.width),
    top: between(first, top, last - height),
    room,
  };
};

/** The near edge counts where both cannot be kept. */
const between = (least: number, value: number, most: number): number =>
  Math.round(Math.max(least, Math.min(value, most)));
