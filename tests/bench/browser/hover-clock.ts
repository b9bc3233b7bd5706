import type { Page } from 'puppeteer-core';
import { CARD_HOST } from '../../e2e/harness/card-root.ts';
import { inExtension } from '../../e2e/harness/extension-page.ts';
import type { Session } from '../../e2e/harness/session.ts';

/** Milliseconds from the end of the intent delay. */
export interface HoverTimes {
  /** Until the card stands in the page with its facts, its place and its styles, ready to be painted. */
  readonly ready: number;
  /** Until the frame that shows it has been painted. */
  readonly painted: number;
}

/** As in `hover.ts` of the reader. */
const INTENT_MS = 150;

/** Sent from the extension's world to the page's; it carries the time at which the card was ready. */
const CARD_IS_READY = 'bench-card-ready';

interface Clock {
  arm(): void;
  shown: Promise<HoverTimes>;
}

declare global {
  var benchHoverClock: Clock;
}

/** Put into the page before anything else, so that its listener hears of the pointer before the reader's does. */
const installClock = (intentMs: number, cardIsReady: string): void => {
  let restedAt = 0;
  let readyAt = 0;
  let painting = false;
  let tell: (times: HoverTimes) => void = () => {};
  const inNextTask = (run: () => void): void => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = run;
    port2.postMessage(null);
  };
  addEventListener(cardIsReady, (event) => {
    if (restedAt === 0) return;
    const first = readyAt === 0;
    // The last change before it is painted is its place.
    if (!painting) readyAt = (event as CustomEvent<number>).detail;
    if (!first) return;
    requestAnimationFrame(() => {
      painting = true;
      inNextTask(() => {
        const end = restedAt + intentMs;
        tell({ ready: readyAt - end, painted: performance.now() - end });
      });
    });
  });
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
  await page.evaluateOnNewDocument(installClock, INTENT_MS, CARD_IS_READY);
};

/** Has the extension's own world in the page, which alone sees into the card's closed tree, tell the clock of it. */
export const watchCard = async (session: Session, page: Page): Promise<void> => {
  await inExtension(
    session,
    async (api, { address, cardIsReady, host }) => {
      const watch = (type: string, selector: string): void => {
        type Opener = { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
        const { dom } = (globalThis as { chrome?: Opener }).chrome ?? {};
        const rootOf = (element: Element): ShadowRoot | null =>
          dom?.openOrClosedShadowRoot(element) ??
          (element as unknown as { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
        let root: ShadowRoot | null = null;
        const look = (): void => {
          const element = root ? null : document.querySelector(selector);
          if (element) {
            root = rootOf(element);
            if (root) changes.observe(root, { childList: true, attributes: true, subtree: true });
            // What was drawn beforehand is only shown: when all that goes with it is done, it is looked at.
            root?.addEventListener('beforetoggle', () => queueMicrotask(look), { capture: true });
          }
          const card = root?.querySelector('[data-card]:popover-open');
          if (!card?.querySelector('.card-summary')) return;
          // Layout belongs to it.
          card.getBoundingClientRect();
          dispatchEvent(new CustomEvent(type, { detail: performance.now() }));
        };
        const changes = new MutationObserver(look);
        changes.observe(document, { childList: true, subtree: true });
      };
      const tab = (await api.tabs.query({})).find(({ url }) => url === address);
      if (tab?.id === undefined) throw new Error(`no tab shows ${address}`);
      const target = { tabId: tab.id };
      await api.scripting.executeScript({ target, func: watch, args: [cardIsReady, host] });
    },
    { address: page.url(), cardIsReady: CARD_IS_READY, host: CARD_HOST },
  );
  await page.bringToFront();
};

/** Moves the pointer to a place in one step and waits for the card. */
export const timeHover = async (page: Page, x: number, y: number): Promise<HoverTimes> => {
  await page.evaluate(() => globalThis.benchHoverClock.arm());
  await page.mouse.move(x, y);
  return page.evaluate(() => globalThis.benchHoverClock.shown);
};
