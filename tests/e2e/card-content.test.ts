import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { articleWith } from './harness/article.ts';
import {
  cardText,
  clickInCard,
  hoverIn,
  inCard,
  isCardOpen,
  waitForNoCard,
  waitForNone,
  waitInCard,
} from './harness/card.ts';
import { copiedText } from './harness/copying.ts';
import { waitForMarks } from './harness/marks.ts';
import { openSession, type Session } from './harness/session.ts';

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
    page = await session.readArticle(
      'https://www.thehindu.com/card-content.html',
      articleWith({ body: BODY }),
    );
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

  it('gives plain text where some of it is selected and copied', async () => {
    await hoverIn(page, '#lead');
    const summary = await waitInCard(page, '.card-summary', { visible: true });
    expect(await summary.evaluate((element) => element.textContent)).toMatch(/[\u00a0\u2060]/);
    await summary.click({ count: 3 });
    const copied = await copiedText(page);
    expect(copied).toMatch(/^RELOS lets the armed forces/);
    expect(copied).not.toMatch(/[\u00a0\u2060]/);
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

  it('tells what held on the day of the article beside the latest', async () => {
    await hoverIn(page, '#tariffs');
    const text = await cardText(page);
    expect(text).toMatch(/2 Dec 2025[\s\S]*50%/);
    expect(text).toMatch(/Latest[\s\S]*10%/);
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

  it('steps through the mentions of its topic', async () => {
    await hoverIn(page, '#lead');
    await cardText(page);
    const place = () => inCard(page, '.card-mention', (element) => element.innerText);
    expect(await place()).toMatch(/^Mention 1 of [3-9]/);
    await clickInCard(page, '.card-mention + .icon-button');
    await expect.poll(place).toMatch(/^Mention 2 of/);
    expect(await isCardOpen(page)).toBe(true);
  });
});
