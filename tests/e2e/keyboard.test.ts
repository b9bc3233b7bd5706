import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { articleWith } from './harness/article.ts';
import { cardText, focusInCard, hoverIn, inCard, isCardOpen, waitForNoCard } from './harness/card.ts';
import { cardRoot } from './harness/card-root.ts';
import { inExtension } from './harness/extension-page.ts';
import { focusedTerm, waitForMarks } from './harness/marks.ts';
import { openSession, type Session } from './harness/session.ts';
import { pressShortcut } from './harness/shortcut.ts';
import { walkByTab } from './harness/tab-walk.ts';

const ADDRESS = 'https://www.thehindu.com/keyboard.html';
const BODY = `
  <p><a id="first" href="#lead">A link of the page</a></p>
  <p id="tariffs">Washington’s 50 per cent US tariffs on Indian goods over Russian oil hang over the talks.</p>
  <div style="height: 2000px"></div>
  <p id="far">In Moscow, Indian and Russian officials spoke of the BrahMos missile.</p>`;

/** What the popup's list sends. */
const goTo = async (session: Session, page: Page, topic: string): Promise<void> => {
  await inExtension(
    session,
    async (api, { url, wanted }) => {
      const tab = (await api.tabs.query({})).find((one) => one.url === url);
      await api.runtime.sendMessage({ type: 'tab/goto', tab: tab?.id, topic: wanted });
    },
    { url: page.url(), wanted: topic },
  );
  await page.bringToFront();
};

const isFocusInCard = async (page: Page): Promise<boolean> => (await focusInCard(page)) !== null;

describe('the keyboard', () => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openSession();
    page = await session.readArticle(ADDRESS, articleWith({ body: BODY }));
    await waitForMarks(page);
  });
  beforeEach(async () => {
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.evaluate(() => scrollTo(0, 0));
  });
  afterAll(() => session?.close());

  it('steps to a term, opens its card as a labelled dialog and puts the focus in it', async () => {
    await pressShortcut(session, page, 'next-term');
    await cardText(page);
    expect(await isFocusInCard(page)).toBe(true);
    const dialog = await inCard(page, '[data-card]', (element) => [
      element.getAttribute('role'),
      element.getAttribute('aria-label'),
    ]);
    expect(dialog).toEqual(['dialog', expect.stringMatching(/^Context: .+/)]);
    expect(await page.evaluate(() => CSS.highlights.get('sandarbh-focus')?.size)).toBe(1);
  });

  it('steps on through all terms and round, bringing each into view', async () => {
    const names = new Set<string>();
    for (let steps = 0; steps < 6; steps++) {
      const before = await focusedTerm(page);
      await pressShortcut(session, page, 'next-term');
      await vi.waitUntil(async () => (await focusedTerm(page)) !== before, 10_000);
      await cardText(page);
      names.add(await inCard(page, '.card-name', (element) => element.innerText));
      const visible = await page.evaluate(() => {
        const [span] = CSS.highlights.get('sandarbh-focus') ?? [];
        if (!span) return false;
        const range = document.createRange();
        range.setStart(span.startContainer, span.startOffset);
        range.setEnd(span.endContainer, span.endOffset);
        const { top, bottom } = range.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
      expect(visible).toBe(true);
    }
    expect(names.size).toBeGreaterThanOrEqual(3);
  });

  it('steps back to where it came from', async () => {
    const name = async () => {
      await cardText(page);
      return inCard(page, '.card-name', (element) => element.innerText);
    };
    await pressShortcut(session, page, 'next-term');
    const first = await name();
    await pressShortcut(session, page, 'next-term');
    await vi.waitUntil(async () => (await name()) !== first, 10_000);
    await pressShortcut(session, page, 'previous-term');
    await vi.waitUntil(async () => (await name()) === first, 10_000);
  });

  it('pauses on the site and reads it again', async () => {
    await pressShortcut(session, page, 'toggle-site');
    await page.waitForFunction(() => !CSS.highlights.has('sandarbh-dotted'));
    await pressShortcut(session, page, 'toggle-site');
    await waitForMarks(page);
  });

  it('gives the focus back to where it was', async () => {
    await page.focus('#first');
    await pressShortcut(session, page, 'open-card');
    await cardText(page);
    expect(await isFocusInCard(page)).toBe(true);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('first');
    expect(await page.evaluate(() => CSS.highlights.has('sandarbh-focus'))).toBe(false);
  });

  it('comes to everything in the card by Tab, in order and in sight, and goes round in it both ways', async () => {
    await pressShortcut(session, page, 'open-card');
    await cardText(page);
    const root = await cardRoot(page);
    for (const backwards of [false, true]) {
      const { stops, walked, unseen } = await walkByTab(page, root as ElementHandle<ShadowRoot>, backwards);
      expect(walked).toEqual(stops);
      expect(unseen).toEqual([]);
      expect(await isFocusInCard(page)).toBe(true);
    }
  });

  it('leaves single keys to the page while the focus is there', async () => {
    await hoverIn(page, '#lead');
    await cardText(page);
    await page.focus('#first');
    await page.keyboard.press('p');
    expect(await inCard(page, '.icon-button[aria-pressed]', (one) => one.getAttribute('aria-pressed'))).toBe(
      'false',
    );
    await page.mouse.move(2, 2);
  });

  it('goes from a topic in the popup to its next mention, and marks it', async () => {
    await page.reload();
    await waitForMarks(page);
    await goTo(session, page, 'brahmos');
    expect(await page.evaluate(() => scrollY)).toBeLessThan(500);
    await goTo(session, page, 'brahmos');
    await page.waitForFunction(() => scrollY > 500);
    expect(await focusedTerm(page)).toMatch(/the BrahMos missile\.$/);
    await vi.waitUntil(async () => (await focusedTerm(page)) === '', 10_000);
    expect(await isCardOpen(page)).toBe(false);
  });
});
