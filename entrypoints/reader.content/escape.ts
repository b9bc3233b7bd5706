import type { Card } from './card.tsx';
import type { Lifetime } from './lifetime.ts';

/** Escape closes the card from wherever the focus is; with no card open the key is the page's. */
export const watchEscape = (card: Card, lifetime: Lifetime): void => {
  addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape' || event.isComposing || !card.isOpen) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      card.close();
    },
    { capture: true, signal: lifetime.signal },
  );
  // What the card stood in is going away: it must not stay behind in it.
  for (const type of ['fullscreenchange', 'close'])
    addEventListener(type, (event) => event.isTrusted && card.close(), {
      capture: true,
      signal: lifetime.signal,
    });
};
