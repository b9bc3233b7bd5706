import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { articleWith } from './harness/article.ts';
import {
  allInCard,
  cardOf,
  cardText,
  clickInCard,
  hoverIn,
  inCard,
  isCardOpen,
  letTimePass,
  markInView,
  marksIn,
  noteCards,
  waitForNoCard,
  waitForNone,
  waitInCard,
} from './harness/card.ts';
import { waitForMarks } from './harness/marks.ts';
import { openSession, type Session } from './harness/session.ts';
import { storeSettings } from './harness/settings.ts';

const ADDRESS = 'https://www.thehindu.com/card.html';
const BODY = `
  <p id="tariffs">Washington’s 50 per cent US tariffs on Indian goods over Russian oil hang over the talks.</p>
  <p id="again">RELOS was signed in Moscow, and India will use it first, Russian and Indian officials say.</p>
  <p id="linked">The <a id="link" href="/elsewhere.html" title="Where the link leads">RELOS agreement</a> between India and Russia.</p>
  <p id="person">Dmitry Peskov spoke in Moscow of trade between Russia and India.</p>
  <div style="height: 1200px"></div>`;

describe('the card', () => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openSession();
    session.news.add('https://www.thehindu.com/elsewhere.html', '<p>Elsewhere</p>');
    page = await session.readArticle(ADDRESS, articleWith({ body: BODY }));
    await waitForMarks(page);
  });
  afterEach(async () => {
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
    await waitForNoCard(page).catch(() => undefined);
  });
  afterAll(() => session?.close());

  it('opens when the pointer rests on a term, with name, summary, dated figures and sources', async () => {
    await hoverIn(page, '#lead');
    const text = await cardText(page);
    expect(text).toContain('RELOS');
    expect(text).toMatch(/as of \d{1,2} \w+ 20\d\d/);
    expect(text).toMatch(/^sources$/im);
  });

  it('does not date a date that is itself the value', async () => {
    await hoverIn(page, '#lead');
    await cardText(page);
    const row = await inCard(page, '.fact-row', (first) => first.innerText);
    expect(row).toMatch(/^Signed\s+18\sFeb\s2025\s+\S/);
    expect(row).not.toContain('as of');
  });

  it('does not repeat as a fact what a state says', async () => {
    await hoverIn(page, '#person');
    expect(await cardText(page)).toMatch(/Office\s+When published/);
    const labels = await inCard(page, '.facts', (facts) =>
      [...facts.querySelectorAll('dt')].map((label) => label.textContent),
    );
    expect(labels).toContain('Press secretary of the president since');
    expect(labels).not.toContain('Office');
  });

  it('points at the article’s date without covering the value in the bar', async () => {
    await hoverIn(page, '#tariffs');
    await cardText(page);
    const [markEnd, barStart] = await inCard(page, '.state-bars', (bars) => [
      bars.querySelector('.article-mark')?.getBoundingClientRect().bottom,
      bars.querySelector('.state-bar')?.getBoundingClientRect().top,
    ]);
    expect(markEnd).toBeCloseTo(barStart ?? Number.NaN, 0);
  });

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

  it('tells what held on the day of the article beside the latest', async () => {
    await hoverIn(page, '#tariffs');
    const text = await cardText(page);
    expect(text).toMatch(/2 Dec 2025[\s\S]*50%/);
    expect(text).toMatch(/Latest[\s\S]*10%/);
  });

  it('leads to related topics and back within itself', async () => {
    await hoverIn(page, '#lead');
    await cardText(page);
    const name = await inCard(page, '.card-name', (element) => element.innerText);
    await clickInCard(page, '.card-related button');
    await waitInCard(page, '.card-back', { visible: true });
    expect(await inCard(page, '.card-back', (element) => element.innerText)).toContain(name);
    await clickInCard(page, '.card-back');
    await waitForNone(page, '.card-back');
    expect(await inCard(page, '.card-name', (element) => element.innerText)).toBe(name);
  });

  it('links to sources in a new tab, telling them nothing', async () => {
    await hoverIn(page, '#lead');
    await cardText(page);
    const links = await inCard(page, '.topic-card', (card) =>
      [...card.querySelectorAll('a')].map(({ href, target, rel, referrerPolicy }) => ({
        href,
        target,
        rel,
        referrerPolicy,
      })),
    );
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      expect(link.href).toMatch(/^https?:\/\//);
      expect(link).toMatchObject({
        target: '_blank',
        rel: 'noopener noreferrer',
        referrerPolicy: 'no-referrer',
      });
    }
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

  it('steps through the mentions of its topic', async () => {
    await hoverIn(page, '#lead');
    await cardText(page);
    const place = () => inCard(page, '.card-mention', (element) => element.innerText);
    expect(await place()).toMatch(/^Mention 1 of [3-9]/);
    await clickInCard(page, '.card-mention + .icon-button');
    await expect.poll(place).toMatch(/^Mention 2 of/);
    expect(await isCardOpen(page)).toBe(true);
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

  it('lies within the window at every place of the page, at 320 px too', async () => {
    for (const viewport of [
      { width: 1280, height: 900 },
      { width: 640, height: 400 },
      { width: 320, height: 568 },
    ]) {
      await page.setViewport(viewport);
      for (const selector of ['#lead', '#tariffs', '#again']) {
        await hoverIn(page, selector);
        await cardText(page);
        const box = await (await cardOf(page)).boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect(box?.y).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
        await page.keyboard.press('Escape');
        await waitForNoCard(page);
        await page.mouse.move(1, 1);
      }
    }
    await page.setViewport({ width: 1280, height: 900 });
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

  it('hides a term on the site when asked to', async () => {
    const own = await session.readArticle('https://www.livemint.com/hide.html', articleWith({ body: BODY }));
    await waitForMarks(own);
    await hoverIn(own, '#lead');
    await cardText(own);
    await clickInCard(own, '.card-foot button:nth-child(2)');
    await own.waitForFunction(
      () =>
        ![...(CSS.highlights.get('sandarbh-dotted') ?? [])].some((span) => {
          const range = document.createRange();
          range.setStart(span.startContainer, span.startOffset);
          range.setEnd(span.endContainer, span.endOffset);
          return range.toString().includes('RELOS');
        }),
    );
    expect(await isCardOpen(own)).toBe(false);
    await own.close();
  });

  it('opens by a click alone where the reader has chosen so', async () => {
    await storeSettings(session, { openOn: 'click' });
    const own = await session.readArticle('https://www.ndtv.com/click.html', articleWith({ body: BODY }));
    await waitForMarks(own);
    const mark = await hoverIn(own, '#lead');
    await letTimePass(own);
    expect(await isCardOpen(own)).toBe(false);
    await own.mouse.click(mark.x + 12, mark.y + mark.height / 2);
    expect(await cardText(own)).toContain('RELOS');
    await own.mouse.click(20, 600);
    await waitForNoCard(own);
    await storeSettings(session, {});
    await own.close();
  });

  it('underlines no kind of topic that is switched off', async () => {
    const own = await session.readArticle('https://www.ndtv.com/kinds.html', articleWith({ body: BODY }));
    const texts = async () => (await marksIn(own, 'body')).map(({ text }) => text).join();
    await waitForMarks(own);
    expect(await texts()).toMatch(/RELOS/);
    await storeSettings(session, { kinds: ['tariff'] });
    await own.bringToFront();
    await own.waitForFunction(() => (CSS.highlights.get('sandarbh-dotted')?.size ?? 0) < 3);
    expect(await texts()).toMatch(/tariffs/);
    expect(await texts()).not.toMatch(/RELOS|BrahMos/);
    await storeSettings(session, {});
    await own.close();
  });

  it('pauses on the site when asked to', async () => {
    const own = await session.readArticle('https://www.scroll.in/pause.html', articleWith({ body: BODY }));
    await waitForMarks(own);
    await hoverIn(own, '#lead');
    await cardText(own);
    await clickInCard(own, '.card-foot button:nth-child(3)');
    await own.waitForFunction(() => !CSS.highlights.has('sandarbh-dotted'));
    await own.close();
  });
});
