import { autoUpdate, computePosition, flip, hide, offset, shift, size } from '@floating-ui/dom';

/** Space kept to the edges of the viewport and to the line of text, in CSS pixels. */
const EDGE = 8;
const GAP = 6;
const TALLEST = 520;

/** What the card stands beside: boxes are asked for again whenever the page moves. */
export interface Anchor {
  readonly element: Element;
  /** The line of text, or null where it is not shown any more. */
  box(): DOMRect | null;
}

/**
 * Keeps a panel beside a line of text while the page scrolls and changes.
 *
 * @param onLost called when the text has left the view
 * @returns ends it
 */
export const keepBeside = (panel: HTMLElement, anchor: Anchor, onLost: () => void): (() => void) => {
  let last = anchor.box() ?? new DOMRect();
  const reference = {
    contextElement: anchor.element,
    getBoundingClientRect: () => {
      last = anchor.box() ?? last;
      return last;
    },
  };
  const place = async () => {
    const { x, y, middlewareData } = await computePosition(reference, panel, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ padding: EDGE, fallbackPlacements: ['top-start'], fallbackStrategy: 'bestFit' }),
        shift({ padding: EDGE }),
        size({
          padding: EDGE,
          apply: ({ availableHeight, elements }) => {
            elements.floating.style.maxHeight = `${Math.max(120, Math.min(TALLEST, availableHeight))}px`;
          },
        }),
        hide(),
      ],
    });
    panel.style.left = `${Math.round(x)}px`;
    panel.style.top = `${Math.round(y)}px`;
    if (middlewareData.hide?.referenceHidden || anchor.box() === null) onLost();
  };
  return autoUpdate(reference, panel, () => void place(), { layoutShift: false });
};

/** Lets the style sheet alone place the panel. */
export const unplace = (panel: HTMLElement): void => {
  panel.style.left = '';
  panel.style.top = '';
  panel.style.maxHeight = '';
};
