import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { articleWith } from './harness/article.ts';
import {
  allInCard,
  cardOf,
  cardText,
  hoverIn,
  inCard,
  isCardOpen,
  letTimePass,
  markInView,
  noteCards,
  waitForNoCard,
} from './harness/card.ts';
import { waitForMarks } from './harness/marks.ts';
import { openSession, type Session } from './harness/session.ts';

const ADDRESS = 'https://www.thehindu.com/card-opening.html';
const BODY = `
  <p id="tariffs">Washington’s 50 per cent US tariffs on Indian goods over Russian oil hang over the talks.</p>
  <p id="linked">The <a id="link" href="/elsewhere.html" title="Where the link leads">RELOS agreement</a> between India and Russia.</p>
  <div style="height: 1200px"></div>`;

describe('the card', () => {
  let session: Session;
  let page: Page;

  const close = async () => {
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
    await waitForNoCard(page).catch(() => undefined);
  };

  beforeAll(async () => {
    session = await openSession();
    session.news.add('https://www.thehindu.com/elsewhere.html', '<p>Elsewhere</p>');
    page = await session.readArticle(ADDRESS, articleWith({ body: BODY }));
    await waitForMarks(page);
    // `noteCards` asks for a card that has been open before.
    await hoverIn(page, '#lead');
    await cardText(page);
    await close();
  });
  afterEach(close);
  afterAll(() => session?.close());

  it('does not open for a pointer that only passes', async () => {
    const mark = await markInView(page, '#lead');
    await page.mouse.move(mark.x - 200, mark.y + mark.height / 2);
    const opened = await noteCards(page);
    await page.mouse.move(mark.x + mark.width + 300, mark.y + mark.height / 2, { steps: 5 });
    await hoverIn(page, '#tariffs');
    await cardText(page);
    expect(await opened()).toEqual(['us-tariffs-on-india']);
  });

  it('stays while the pointer is on it and closes after it has left', async () => {
    await hoverIn(page, '#lead');
    await cardText(page);
    const box = await (await cardOf(page)).boundingBox();
    if (!box) throw new Error('the card has no box');
    await page.mouse.move(box.x + box.width / 2, box.y + 20, { steps: 12 });
    await letTimePass(page);
    expect(await isCardOpen(page)).toBe(true);
    await page.mouse.move(2, 2, { steps: 4 });
    await waitForNoCard(page);
  });

  it('closes on Escape without moving the pointer, and the page does not hear of it', async () => {
    await page.evaluate(() => {
      document.body.dataset.keys = '';
      document.addEventListener('keydown', (event) => {
        document.body.dataset.keys += event.key;
      });
    });
    await hoverIn(page, '#lead');
    await cardText(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.$eval('body', (body) => body.dataset.keys)).toBe('');
    await page.keyboard.press('Escape');
    expect(await page.$eval('body', (body) => body.dataset.keys)).toBe('Escape');
  });

  it('is kept open by a click on the term and let go by another', async () => {
    const mark = await hoverIn(page, '#lead');
    await cardText(page);
    await page.mouse.click(mark.x + 12, mark.y + mark.height / 2);
    const pressed = () =>
      inCard(page, '.icon-button[aria-pressed]', (one) => one.getAttribute('aria-pressed'));
    expect(await pressed()).toBe('true');
    await page.mouse.click(20, 600);
    expect(await isCardOpen(page)).toBe(true);
    await page.mouse.click(mark.x + 12, mark.y + mark.height / 2);
    expect(await pressed()).toBe('false');
  });

  it('is kept open by P while the focus is in it', async () => {
    await hoverIn(page, '#lead');
    await cardText(page);
    await (await cardOf(page)).focus();
    await page.keyboard.press('p');
    expect(await inCard(page, '.icon-button[aria-pressed]', (one) => one.getAttribute('aria-pressed'))).toBe(
      'true',
    );
  });

  it('opens on a link without taking its click or its tooltip', async () => {
    await hoverIn(page, '#linked');
    await cardText(page);
    expect(await page.$eval('#link', (link) => link.getAttribute('title'))).toBe('Where the link leads');
    const mark = await markInView(page, '#linked');
    await Promise.all([page.waitForNavigation(), page.mouse.click(mark.x + 5, mark.y + mark.height / 2)]);
    expect(page.url()).toContain('/elsewhere.html');
    await page.goto(ADDRESS);
    await waitForMarks(page);
  });

  it('moves nothing on the page and takes no selection', async () => {
    await page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('#tariffs') as Node);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    });
    const layout = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('body *:not([data-sandarbh-card])')].map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return [x, y, width, height].join(' ');
        }),
      );
    await markInView(page, '#lead');
    const before = await layout();
    await hoverIn(page, '#lead');
    await cardText(page);
    expect(await layout()).toEqual(before);
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('50 per cent US tariffs');
  });

  it('cannot be opened or worked by events that the page made up', async () => {
    const opened = await noteCards(page);
    await page.$eval('#lead', (lead) => {
      const { x, y } = lead.getBoundingClientRect();
      for (const type of ['pointermove', 'pointerdown', 'click', 'contextmenu'])
        lead.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX: x + 200, clientY: y + 10 }));
    });
    await hoverIn(page, '#tariffs');
    await cardText(page);
    expect(await opened()).toEqual(['us-tariffs-on-india']);
    // Even if it got into the closed tree.
    await (await cardOf(page)).evaluate((card) => {
      for (const button of card.querySelectorAll('button')) button.click();
      card.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    expect(await isCardOpen(page)).toBe(true);
    expect(await allInCard(page, '.card-back')).toEqual([]);
  });
});
