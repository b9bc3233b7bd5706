import type { Page } from 'puppeteer-core';

/** Milliseconds from the end of the intent delay. */
export interface HoverTimes {
  /** Until the card stands in the page with its facts, its place and its styles, ready to be painted. */
  readonly ready: number;
  /** Until the frame that shows it has been painted. */
  readonly painted: number;
}

/** As in `hover.ts` of the reader. */
const INTENT_MS = 150;

interface Clock {
  arm(): void;
  shown: Promise<HoverTimes>;
}

declare global {
  var benchHoverClock: Clock;
}

/**
 * Put into the page before anything else, so that its listener hears of the pointer before the reader's does. It looks
 * at the card from outside, as the page can.
 */
const installClock = (intentMs: number): void => {
  let restedAt = 0;
  let readyAt = 0;
  let painting = false;
  let tell: (times: HoverTimes) => void = () => {};
  const inNextTask = (run: () => void): void => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = run;
    port2.postMessage(null);
  };
  const watched = new WeakSet<Node>();
  const look = (): void => {
    const root = document.querySelector('sandarbh-card')?.shadowRoot;
    if (!root) return;
    if (!watched.has(root)) {
      watched.add(root);
      changes.observe(root, { childList: true, attributes: true, subtree: true });
    }
    const card = root.querySelector('[data-card]');
    if (restedAt === 0 || !card?.matches(':popover-open') || !card.querySelector('.card-summary')) return;
    const first = readyAt === 0;
    // The last change before it is painted is its place; layout belongs to it.
    if (!painting) {
      card.getBoundingClientRect();
      readyAt = performance.now();
    }
    if (!first) return;
    requestAnimationFrame(() => {
      painting = true;
      inNextTask(() => {
        const end = restedAt + intentMs;
        tell({ ready: readyAt - end, painted: performance.now() - end });
      });
    });
  };
  const changes = new MutationObserver(look);
  changes.observe(document, { childList: true, subtree: true });
  addEventListener(
    'pointermove',
    () => {
      if (restedAt === 0) restedAt = performance.now();
    },
    { capture: true },
  );
  globalThis.benchHoverClock = {
    shown: Promise.resolve({ ready: 0, painted: 0 }),
    arm() {
      restedAt = 0;
      readyAt = 0;
      painting = false;
      this.shown = new Promise((resolve) => {
        tell = resolve;
      });
    },
  };
};

export const addHoverClock = async (page: Page): Promise<void> => {
  await page.evaluateOnNewDocument(installClock, INTENT_MS);
};

/** Moves the pointer to a place in one step and waits for the card. */
export const timeHover = async (page: Page, x: number, y: number): Promise<HoverTimes> => {
  await page.evaluate(() => globalThis.benchHoverClock.arm());
  await page.mouse.move(x, y);
  return page.evaluate(() => globalThis.benchHoverClock.shown);
};
