import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleWith } from './harness/article.ts';
import { cardText, focusInCard, hoverIn, waitInCard } from './harness/card.ts';
import { CARD_HOST } from './harness/card-root.ts';
import { waitForMarks } from './harness/marks.ts';
import { openSession, type Session } from './harness/session.ts';

/** What the page of these tests keeps in its own world. */
interface Spy {
  /** Where a node of a shadow tree came to light, which that page has none of itself. */
  readonly leaks: Set<string>;
  readonly events: Set<string>;
  look(where: string, value: unknown): void;
  /** Elements that its own code made, by the names it took. */
  readonly made: string[];
  attached: number;
}
declare global {
  var spy: Spy;
}

/** Looks at everything that the page is told by events, the selection and its own patched methods. */
const SPY = `
  globalThis.spy = {
    leaks: new Set(), events: new Set(), made: [], attached: 0,
    look(where, value) {
      if (value instanceof Node && value.getRootNode() instanceof ShadowRoot) this.leaks.add(where);
    },
  };
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function () {
    spy.attached++;
    return attachShadow.call(this, { mode: 'open' });
  };
  for (const name of ['sandarbh-card', 'x-card'])
    customElements.define(name, class extends HTMLElement {
      constructor() { super(); spy.made.push(name); this.internals = this.attachInternals(); }
    });
  const TYPES = ['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'mousedown', 'mouseup',
    'mousemove', 'mouseover', 'mouseout', 'click', 'dblclick', 'contextmenu', 'wheel', 'scroll', 'keydown', 'keyup',
    'keypress', 'copy', 'selectstart', 'selectionchange', 'focus', 'blur', 'focusin', 'focusout', 'toggle',
    'beforetoggle', 'transitionstart', 'animationstart', 'slotchange', 'load'];
  for (const type of TYPES) addEventListener(type, (event) => {
    spy.events.add(type);
    for (const name in event) spy.look(name, event[name]);
    for (const node of event.composedPath()) spy.look('composedPath', node);
    const selection = getSelection();
    for (const name in selection) spy.look('selection', selection[name]);
    if (selection.rangeCount > 0) spy.look('selection', selection.getRangeAt(0).startContainer);
    spy.look('activeElement', document.activeElement);
  }, true);`;

describe('the closed card', () => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openSession();
    page = await session.readArticle(
      'https://www.thehindu.com/closed-card.html',
      articleWith({ head: `<script>${SPY}</script>` }),
    );
    await waitForMarks(page);
    await hoverIn(page, '#lead');
    await cardText(page);
  });
  afterAll(() => session?.close());

  it('is made without the page’s own code: no method or element that it has put in the place of ours', async () => {
    expect(await page.evaluate(() => [spy.attached, spy.made])).toEqual([0, []]);
  });

  it('gives no way in to its element, its markup, points on it, animations or what searches the text', async () => {
    const box = await (await waitInCard(page, '.card-summary')).boundingBox();
    if (!box) throw new Error('the card is not shown');
    const seen = await page.evaluate(
      (selector, x, y) => {
        spy.leaks.clear();
        const host = document.querySelector(selector);
        if (!(host instanceof HTMLElement)) throw new Error('there is no card');
        spy.look('shadowRoot', host.shadowRoot?.firstChild);
        for (const node of document.elementsFromPoint(x, y)) spy.look('elementsFromPoint', node);
        spy.look('caretPositionFromPoint', document.caretPositionFromPoint(x, y)?.offsetNode);
        spy.look('caretRangeFromPoint', document.caretRangeFromPoint?.(x, y)?.startContainer);
        for (const { effect } of document.getAnimations())
          spy.look('getAnimations', effect instanceof KeyframeEffect ? effect.target : null);
        for (const entry of performance.getEntries())
          spy.look('performance', 'element' in entry ? entry.element : null);
        return {
          leaks: [...spy.leaks],
          onCard: document.elementFromPoint(x, y) === host,
          markup: host.getHTML({ serializableShadowRoots: true }) + host.innerHTML + host.innerText,
        };
      },
      CARD_HOST,
      box.x + 20,
      box.y + 8,
    );
    expect(seen).toEqual({ leaks: [], onCard: true, markup: '' });
  });

  it('does not attach to an element that can be made to show its root', async () => {
    const internals = await page.evaluate((selector) => {
      try {
        return (document.querySelector(selector) as HTMLElement).attachInternals().shadowRoot;
      } catch (error) {
        return (error as Error).name;
      }
    }, CARD_HOST);
    expect(internals).toBe('NotSupportedError');
  });

  it('is not told of by events and the selection, but for what Firefox adds to the standards', async () => {
    await page.evaluate(() => spy.leaks.clear());
    const summary = await waitInCard(page, '.card-summary', { visible: true });
    await summary.click({ count: 3 });
    await page.keyboard.press('Tab');
    expect(await focusInCard(page)).not.toBeNull();
    await page.keyboard.down('Control');
    await page.keyboard.press('c');
    await page.keyboard.up('Control');
    await page.mouse.wheel({ deltaY: 10 });
    await page.mouse.move(2, 2);
    const { leaks, events } = await page.evaluate(() => ({
      leaks: [...spy.leaks].sort(),
      events: [...spy.events],
    }));
    expect(events).toEqual(expect.arrayContaining(['pointermove', 'mousedown', 'click', 'keydown', 'copy']));
    expect(leaks).toEqual(
      session.name === 'firefox'
        ? ['explicitOriginalTarget', 'originalTarget', 'rangeParent', 'selection']
        : [],
    );
  });
});
