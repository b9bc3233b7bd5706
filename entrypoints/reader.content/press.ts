import type { Card } from './card.tsx';
import type { Lifetime } from './lifetime.ts';
import { innermost, markUnderPointer } from './mark-under-pointer.ts';
import type { PageReading } from './page-reading.ts';
import { closest } from './unclobbered.ts';

/** What a press on it already means something to. */
const ACTING =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"], [contenteditable], [onclick]';
const LONG_PRESS_MS = 500;
const STEADY_PX = 10;

/** Clicks, taps and long presses on terms. A link stays a link: there only a long press opens the card. */
export const watchPresses = (reading: PageReading, card: Card, lifetime: Lifetime): void => {
  let press: { x: number; y: number; target: Node } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let openedByPress = false;

  const release = () => {
    clearTimeout(timer);
    press = null;
  };
  const longPress = () => {
    if (!press || !isActing(press.target)) return;
    const pointed = markUnderPointer(reading, press.target, press.x, press.y);
    if (!pointed) return;
    openedByPress = true;
    card.open(pointed, 'touch');
  };

  const onDown = (event: PointerEvent) => {
    openedByPress = false;
    release();
    const target = innermost(event);
    if (!event.isTrusted || event.pointerType !== 'touch' || !event.isPrimary || !target) return;
    press = { x: event.clientX, y: event.clientY, target };
    timer = setTimeout(longPress, LONG_PRESS_MS);
  };
  const onMove = (event: PointerEvent) => {
    if (press && Math.hypot(event.clientX - press.x, event.clientY - press.y) > STEADY_PX) release();
  };
  /** The link must not be followed, nor its menu shown, by the very press that opened the card. */
  const onAftermath = (event: Event) => {
    if (!openedByPress || card.contains(innermost(event))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'click') openedByPress = false;
  };
  const onMenu = (event: MouseEvent) => {
    if (event.isTrusted && press && !openedByPress) longPress();
    onAftermath(event);
  };
  const onClick = (event: MouseEvent) => {
    const target = innermost(event);
    if (!event.isTrusted || !target || event.button !== 0 || card.contains(target)) return;
    if (openedByPress) return onAftermath(event);
    const pointed = isActing(target) ? null : markUnderPointer(reading, target, event.clientX, event.clientY);
    const touched = (event as PointerEvent).pointerType === 'touch';
    if (!pointed || hasSelection()) {
      if (!card.isPinned) card.close();
    } else if (touched) card.open(pointed, 'touch');
    else if (card.mark === pointed.mark) card.togglePin();
    else card.open(pointed, 'click');
  };

  const { signal } = lifetime;
  const quiet = { capture: true, passive: true, signal } as const;
  addEventListener('pointerdown', onDown, quiet);
  addEventListener('pointermove', onMove, quiet);
  addEventListener('pointerup', release, quiet);
  addEventListener('pointercancel', release, quiet);
  addEventListener('contextmenu', onMenu, { capture: true, signal });
  addEventListener('click', onClick, { capture: true, signal });
};

const isActing = (node: Node): boolean =>
  closest(node instanceof Element ? node : node.parentElement, ACTING) !== null;

/** Somebody who marks text does not ask for a card. */
const hasSelection = (): boolean => getSelection()?.isCollapsed === false;
