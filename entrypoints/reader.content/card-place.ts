import { type Bounds, placeBeside } from './place-beside.ts';
import { parentOrHost } from './unclobbered.ts';

/** What the card stands beside: boxes are asked for again whenever the page moves. */
export interface Anchor {
  readonly element: Element;
  /** The line of text, or null where it is not shown any more. */
  box(): DOMRect | null;
}

/**
 * Keeps a panel of the top layer beside a line of text while the page scrolls and changes.
 *
 * @param content the part of the panel that scrolls
 * @param onLost called when the text has left the view
 * @returns ends it
 */
export const keepBeside = (
  panel: HTMLElement,
  content: Element | null,
  { element, box }: Anchor,
  onLost: () => void,
): (() => void) => {
  const controller = new AbortController();
  const { signal } = controller;
  const start = box();
  // What is pointed at is in sight; where it does not seem so, it hangs out of what seems to cut it off.
  const canBeCutOff = start !== null && !isCutOff(element, start);
  const place = () => {
    const line = box();
    if (line) {
      const hidden = content ? content.scrollHeight - content.clientHeight : 0;
      const size = { width: panel.offsetWidth, height: panel.offsetHeight + hidden };
      const { left, top, room } = placeBeside(line, size, viewNow());
      panel.style.left = `${left}px`;
      panel.style.top = `${top}px`;
      panel.style.maxHeight = `${room}px`;
    }
    if (!line || (canBeCutOff && isCutOff(element, line))) onLost();
  };

  const observer = new ResizeObserver(place);
  observer.observe(panel);
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
  const options = { capture: true, passive: true, signal } as const;
  addEventListener('resize', place, options);
  for (const type of ['resize', 'scroll']) visualViewport?.addEventListener(type, place, options);
  // A scroller within a shadow tree is heard only there.
  for (let root: Node | null = element; root; root = parentOrHost(root))
    if (root === document || root instanceof ShadowRoot) root.addEventListener('scroll', place, options);
  place();
  return () => controller.abort();
};

/** Lets the style sheet alone place the panel. */
export const unplace = (panel: HTMLElement): void => {
  panel.style.left = '';
  panel.style.top = '';
  panel.style.maxHeight = '';
};

/** The window without scroll bars, or what two fingers have left of it. */
const viewNow = (): Bounds => {
  if (!visualViewport) return new DOMRect(0, 0, innerWidth, innerHeight);
  const { offsetLeft, offsetTop, width, height } = visualViewport;
  return new DOMRect(offsetLeft, offsetTop, width, height);
};

/** Whether a line lies outside the view, or outside a scroller that it is in. */
const isCutOff = (element: Element, line: Bounds): boolean => {
  if (isApart(line, viewNow())) return true;
  for (let node: Node | null = element; node; node = parentOrHost(node)) {
    // What these hide the window hides.
    if (!(node instanceof Element) || node === document.body || node === document.documentElement) continue;
    const { overflow, position } = getComputedStyle(node);
    if (overflow !== 'visible' && isApart(line, Element.prototype.getBoundingClientRect.call(node)))
      return true;
    if (position === 'fixed') return false;
  }
  return false;
};

const isApart = (a: Bounds, b: Bounds): boolean =>
  a.bottom <= b.top || a.top >= b.bottom || a.right <= b.left || a.left >= b.right;
