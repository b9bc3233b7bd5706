import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleWith } from './harness/article.ts';
import { cardText, hoverIn, inCard } from './harness/card.ts';
import { lookPreferences, wear } from './harness/looks.ts';
import { waitForMarks } from './harness/marks.ts';
import { openSession, type Session, screenshotPath } from './harness/session.ts';

/** What a system colour is here. */
const colorOf = (page: Page, name: string): Promise<string> =>
  page.evaluate((color) => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = color;
    const { color: computed } = getComputedStyle(probe);
    probe.remove();
    return computed;
  }, name);

const highlight = (page: Page, name: string) =>
  page.$eval(
    '#lead',
    (lead, pseudo) => {
      const { textDecorationLine, textDecorationStyle, textDecorationColor, backgroundColor, color } =
        getComputedStyle(lead, pseudo);
      return { textDecorationLine, textDecorationStyle, textDecorationColor, backgroundColor, color };
    },
    `::highlight(sandarbh-${name})`,
  );

describe('in forced colours,', () => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openSession({ firefoxPreferences: lookPreferences('forced') });
    page = await session.readArticle('https://www.thehindu.com/forced-colors.html', articleWith());
    await wear(session, page, 'forced');
    await page.waitForFunction(() => matchMedia('(forced-colors: active)').matches);
    await waitForMarks(page);
  });
  afterAll(() => session?.close());

  it.each(['dotted', 'solid', 'background'])('a %s mark is a line in the colour of links', async (style) => {
    expect(await highlight(page, style)).toMatchObject({
      textDecorationLine: 'underline',
      textDecorationStyle: 'dotted',
      textDecorationColor: await colorOf(page, 'LinkText'),
    });
  });

  it.each(['hover', 'focus'])('a mark under %s is a selection', async (state) => {
    expect(await highlight(page, state)).toMatchObject({
      backgroundColor: await colorOf(page, 'Highlight'),
      color: await colorOf(page, 'HighlightText'),
    });
  });

  it('the card has a frame, and what is now is told from what was', async () => {
    await hoverIn(page, '#lead');
    await cardText(page);
    const card = await inCard(page, '[data-card]', (panel) => {
      const { backgroundColor, borderTopColor, borderTopStyle, color } = getComputedStyle(panel);
      return { backgroundColor, borderTopColor, borderTopStyle, color };
    });
    expect(card).toEqual({
      backgroundColor: await colorOf(page, 'Canvas'),
      borderTopColor: await colorOf(page, 'CanvasText'),
      borderTopStyle: 'solid',
      color: await colorOf(page, 'CanvasText'),
    });
    const barOf = (selector: string) =>
      inCard(page, selector, (bar) => {
        const { backgroundColor, borderTopStyle } = getComputedStyle(bar);
        return { backgroundColor, borderTopStyle };
      });
    expect(await barOf('.state-bar.latest')).toEqual({
      backgroundColor: await colorOf(page, 'CanvasText'),
      // Nobody has confirmed it for long.
      borderTopStyle: 'dashed',
    });
    expect(await barOf('.state-bar:not(.latest)')).toEqual({
      backgroundColor: await colorOf(page, 'Canvas'),
      borderTopStyle: 'solid',
    });
    await page.screenshot({ path: screenshotPath(`card-forced-colors-${session.name}`) });
  });

  it('the text of a filled button is not laid on a plate of its own colour', async () => {
    const welcome = await session.openExtensionPage('welcome.html');
    try {
      await wear(session, welcome, 'forced');
      await welcome.waitForFunction(() => matchMedia('(forced-colors: active)').matches);
      const button = await welcome.waitForSelector('.main-button');
      const look = await button?.evaluate((element) => {
        const { backgroundColor, color, forcedColorAdjust } = getComputedStyle(element);
        return { backgroundColor, color, forcedColorAdjust };
      });
      expect(look).toEqual({
        backgroundColor: await colorOf(welcome, 'LinkText'),
        color: await colorOf(welcome, 'Canvas'),
        forcedColorAdjust: 'none',
      });
    } finally {
      await welcome.close();
    }
  });
});
