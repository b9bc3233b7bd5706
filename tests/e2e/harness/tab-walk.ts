import type { ElementHandle, JSHandle, Page } from 'puppeteer-core';

/** What a walk by Tab through a page, or one part of it, came to. */
export interface TabWalk {
  /** Everything that can be worked, in the order of the page; of a group of radio buttons the chosen one. */
  readonly stops: readonly string[];
  /** Where the focus was after each Tab, until it left the page or came back to its beginning. */
  readonly walked: readonly string[];
  /** Stops at which a person does not see where the focus is, and why. */
  readonly unseen: readonly string[];
  /** Stops that stand above the one before them: none where a page has one column. */
  readonly upwards: readonly string[];
}

type Root = Document | ShadowRoot;

/** Finds the stops, and leaves in the page what tells of each. */
const findStops = (root: Root) => {
  const all = [
    ...root.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
  ].filter((element) => {
    if (element.tabIndex < 0 || element.matches(':disabled') || !element.checkVisibility()) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    return element.checked;
  });
  const nameOf = (element: Element, index: number): string => {
    const name = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
    const value = element instanceof HTMLInputElement ? element.value : '';
    return `${index} ${element.localName} ${name || value}`.slice(0, 60);
  };
  const names = new Map(all.map((element, index) => [element, nameOf(element, index)]));
  const topOf = (element: Element): number => element.getBoundingClientRect().top;
  const upwards = all.filter((element, index) => {
    const before = all[index - 1];
    return before !== undefined && topOf(element) < topOf(before) - 24;
  });

  /** A ring of 2 px, of which no side is cut off or under something else. */
  const whyUnseen = (element: HTMLElement): string | null => {
    const style = getComputedStyle(element);
    const width = Number.parseFloat(style.outlineWidth);
    if (style.outlineStyle === 'none' || width < 2) return 'no ring';
    if (/, 0\)$/.test(style.outlineColor)) return 'a ring without a colour';
    const grown = width + Number.parseFloat(style.outlineOffset);
    const box = element.getBoundingClientRect();
    const ring = {
      left: box.left - grown,
      right: box.right + grown,
      top: box.top - grown,
      bottom: box.bottom + grown,
    };
    const isWithin = (frame: { left: number; right: number; top: number; bottom: number }) =>
      ring.left >= frame.left - 1 &&
      ring.right <= frame.right + 1 &&
      ring.top >= frame.top - 1 &&
      ring.bottom <= frame.bottom + 1;
    if (!isWithin({ left: 0, right: innerWidth, top: 0, bottom: innerHeight })) return 'out of the window';
    for (let around = element.parentElement; around; around = around.parentElement) {
      if (around === document.body || getComputedStyle(around).overflowX === 'visible') continue;
      if (!isWithin(around.getBoundingClientRect())) return `cut off by .${around.className}`;
    }
    // A link may go over several lines; beside an icon's own drawing there is room for others.
    const corners = [...element.getClientRects()].flatMap(({ left, right, top, bottom }) => [
      [left + 6, top + 6] as const,
      [right - 6, bottom - 6] as const,
    ]);
    for (const [x, y] of corners) {
      const top = root.elementFromPoint(x, y);
      if (top && !element.contains(top) && !top.contains(element)) return `under .${top.className}`;
    }
    return null;
  };

  return {
    names: [...names.values()],
    upwards: upwards.map((element) => names.get(element) ?? ''),
    focused: () => {
      const element = root.activeElement as HTMLElement | null;
      if (!element || element === document.body || !document.hasFocus()) return null;
      const name = names.get(element);
      // Browsers stop at what can be scrolled, too, and draw a ring of their own.
      if (!name) return { name: '', unseen: null };
      return { name, unseen: whyUnseen(element) };
    },
  };
};

/**
 * Walks from the first stop to the last by Tab alone, or the other way round.
 *
 * @param root the document, or a shadow root
 */
export const walkByTab = async (
  page: Page,
  root: JSHandle<Root> | ElementHandle<ShadowRoot>,
  backwards = false,
): Promise<TabWalk> => {
  const found = await (root as JSHandle<Root>).evaluateHandle(findStops);
  const { names: stops, upwards } = await found.evaluate(({ names, upwards }) => ({ names, upwards }));
  const walked: string[] = [];
  const unseen: string[] = [];
  if (backwards) await page.keyboard.down('Shift');
  // What scrolls is a stop, too: there are not more of them than this.
  for (let presses = 0; presses < stops.length + 8; presses++) {
    await page.keyboard.press('Tab');
    const at = await found.evaluate(({ focused }) => focused());
    if (at?.name === '') continue;
    if (!at || at.name === walked[0]) {
      if (walked.length > 0) break;
      continue;
    }
    walked.push(at.name);
    if (at.unseen) unseen.push(`${at.name}: ${at.unseen}`);
  }
  if (backwards) await page.keyboard.up('Shift');
  return { stops: backwards ? stops.reverse() : stops, walked, unseen, upwards };
};

/** Presses Tab until the focus is on an element. */
export const tabTo = async (page: Page, selector: string, backwards = false): Promise<void> => {
  const isThere = () => page.evaluate((wanted) => document.activeElement?.matches(wanted), selector);
  if (backwards) await page.keyboard.down('Shift');
  for (let presses = 0; !(await isThere()); presses++) {
    if (presses > 200) throw new Error(`Tab does not come to ${selector}`);
    await page.keyboard.press('Tab');
  }
  if (backwards) await page.keyboard.up('Shift');
};
