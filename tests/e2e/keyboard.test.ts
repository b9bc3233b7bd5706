import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ReaderRequest } from '../../entrypoints/background/messages.ts';
import { articleWith } from './harness/article.ts';
import { cardText, inCard, isCardOpen, waitForNoCard } from './harness/card.ts';
import { inExtension } from './harness/extension-page.ts';
import { waitForMarks } from './harness/marks.ts';
import { openSession, type Session } from './harness/session.ts';

const ADDRESS = 'https://www.thehindu.com/keyboard.html';
const BODY = `
  <p><a id="first" href="#lead">A link of the page</a></p>
  <p id="tariffs">Washington’s 50 per cent US tariffs on Indian goods over Russian oil hang over the talks.</p>
  <div style="height: 2000px"></div>
  <p id="far">In Moscow, Indian and Russian officials spoke of the BrahMos missile.</p>`;

/** What the keyboard shortcuts send; a browser under test does not hear its own shortcuts. */
const command = async (session: Session, page: Page, request: ReaderRequest): Promise<void> => {
  await inExtension(
    session,
    async (api, { url, message }) => {
      const tab = (await api.tabs.query({})).find((one) => one.url === url);
      if (tab?.id !== undefined) await api.tabs.sendMessage(tab.id, message);
    },
    { url: page.url(), message: request },
  );
  await page.bringToFront();
};

const focusInCard = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('sandarbh-card')?.shadowRoot?.activeElement != null);

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
    await command(session, page, { type: 'reader/step', direction: 'next' });
    await cardText(page);
    expect(await focusInCard(page)).toBe(true);
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
      await command(session, page, { type: 'reader/step', direction: 'next' });
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

  it('gives the focus back to where it was', async () => {
    await page.focus('#first');
    await command(session, page, { type: 'reader/open-card' });
    await cardText(page);
    expect(await focusInCard(page)).toBe(true);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('first');
    expect(await page.evaluate(() => CSS.highlights.has('sandarbh-focus'))).toBe(false);
  });

  it('keeps Tab going round in the card', async () => {
    await command(session, page, { type: 'reader/open-card' });
    await cardText(page);
    const count = (await page.$$('sandarbh-card >>> [data-card] :is(a[href], button)')).length;
    for (let presses = 0; presses < count + 2; presses++) {
      await page.keyboard.press('Tab');
      expect(await focusInCard(page)).toBe(true);
    }
    await page.keyboard.down('Shift');
    for (let presses = 0; presses < 4; presses++) await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(await focusInCard(page)).toBe(true);
  });

  it('shows where the focus is', async () => {
    await command(session, page, { type: 'reader/open-card' });
    await cardText(page);
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const focused = document.querySelector('sandarbh-card')?.shadowRoot?.activeElement;
      if (!focused) return '';
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      return `${outlineStyle} ${outlineWidth}`;
    });
    expect(outline).toBe('solid 2px');
  });

  it('leaves single keys to the page while the focus is there', async () => {
    await page.focus('#first');
    await page.keyboard.press('p');
    expect(await isCardOpen(page)).toBe(false);
  });

  it('goes from a topic in the popup to its next mention, and marks it', async () => {
    await page.reload();
    await waitForMarks(page);
    await command(session, page, { type: 'reader/goto', topic: 'brahmos' });
    expect(await page.evaluate(() => scrollY)).toBeLessThan(500);
    await command(session, page, { type: 'reader/goto', topic: 'brahmos' });
    await page.waitForFunction(() => scrollY > 500);
    expect(await isCardOpen(page)).toBe(false);
  });
});
