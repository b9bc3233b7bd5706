import type { Card } from './card.tsx';
import type { Lifetime } from './lifetime.ts';
import { innermost, markUnderPointer } from './mark-under-pointer.ts';
import type { Mark } from './marks.ts';
import type { PageReading } from './page-reading.ts';

/** Resting so long on a term means it. */
const INTENT_MS = 150;
/** So long a pointer has not just crossed it: the card is drawn, to be shown then. */
const PREPARE_MS = 60;
/** So long the way to the card, or back to the term, may take. */
const GRACE_MS = 300;
/** Faster than this the pointer is only passing. */
const PASSING_PX_PER_MS = 0.5;

/** Opens the card when a pointer rests on a term and closes it when it has left both. */
export const watchHover = (reading: PageReading, card: Card, lifetime: Lifetime): void => {
  let last = { x: 0, y: 0, at: 0 };
  let target: Node | null = null;
  let candidate: Mark | null = null;
  let opened: Mark | null = null;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let preparing: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;

  const forget = () => {
    clearTimeout(opening);
    clearTimeout(preparing);
    opening = undefined;
    candidate = null;
  };
  const stay = () => {
    clearTimeout(closing);
    closing = undefined;
  };
  const leave = () => {
    forget();
    if (!card.isOpen || card.stays || closing !== undefined) return;
    closing = setTimeout(() => {
      closing = undefined;
      if (!card.stays) card.close();
    }, GRACE_MS);
  };
  const prepare = () => {
    const pointed = target ? markUnderPointer(reading, target, last.x, last.y) : null;
    if (pointed) card.prepare(pointed);
  };
  const wait = () => {
    preparing = setTimeout(prepare, PREPARE_MS);
    opening = setTimeout(rest, INTENT_MS);
  };
  const rest = () => {
    opening = undefined;
    // The text may have been read anew, or moved, since the pointer came to it.
    const pointed = target ? markUnderPointer(reading, target, last.x, last.y) : null;
    if (!pointed || pointed.mark === card.mark || (card.isOpen && card.stays)) return;
    stay();
    opened = pointed.mark;
    card.open(pointed, 'hover');
  };

  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch' || reading.start.settings.openOn !== 'hover')
      return;
    if (event.buttons !== 0) return leave();
    const { clientX: x, clientY: y, timeStamp: at } = event;
    const speed = Math.hypot(x - last.x, y - last.y) / Math.max(1, at - last.at);
    last = { x, y, at };
    target = innermost(event);
    if (card.contains(target)) {
      forget();
      return stay();
    }
    const pointed = target && markUnderPointer(reading, target, x, y);
    if (pointed && pointed.mark === card.mark) {
      forget();
      return stay();
    }
    // Closed by Escape: not opened again before the pointer has left the term.
    if (pointed && pointed.mark === opened) return;
    opened = null;
    if (speed > PASSING_PX_PER_MS || !pointed) {
      leave();
      // It may come to rest without another move.
      if (pointed) wait();
      return;
    }
    if (pointed.mark === candidate) return;
    leave();
    candidate = pointed.mark;
    wait();
  };

  /** What lies under a resting pointer is another text now. */
  const onScroll = () => {
    if (opening === undefined) return;
    forget();
    wait();
  };

  const options = { capture: true, passive: true, signal: lifetime.signal } as const;
  addEventListener('pointermove', onMove, options);
  addEventListener('scroll', onScroll, options);
  addEventListener('pointerdown', forget, options);
  addEventListener('blur', forget, options);
  // The pointer has left the page; `relatedTarget` is null only then.
  addEventListener(
    'pointerout',
    (event) => event.isTrusted && event.relatedTarget === null && leave(),
    options,
  );
};
