import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleWith } from './harness/article.ts';
import { violationsInCard } from './harness/axe.ts';
import { cardText, clickInCard, hoverIn, inCard, markInView, waitInCard } from './harness/card.ts';
import { LOOKS, lookPreferences, wear } from './harness/looks.ts';
import { waitForMarks } from './harness/marks.ts';
import { browserOfThisRun, openSession, type Session, screenshotPath } from './harness/session.ts';
import { storeSettings } from './harness/settings.ts';

const BODY = `
  <p id="tariffs">Washington’s 50 per cent US tariffs on Indian goods over Russian oil hang over the talks.</p>
  <p id="crude">Less Russian crude oil went to India than before.</p>
  <p id="due">India also waits for the last S-400 regiments from Russia.</p>
  <div style="height: 900px"></div>`;

/** As on the extension's pages: light and dark are the same styles in both, systems' colours each browser's own. */
const LOOKS_HERE = browserOfThisRun() === 'chromium' ? LOOKS : (['forced'] as const);

/** Firefox takes the look from its preferences only, so each has a session of its own. */
describe.each(LOOKS_HERE)('the card for everybody, %s', (look) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openSession({ firefoxPreferences: lookPreferences(look) });
    page = await session.readArticle(
      'https://www.thehindu.com/for-everybody.html',
      articleWith({ body: BODY, head: '<style>:root { color-scheme: light dark }</style>' }),
    );
    await wear(session, page, look);
    await waitForMarks(page);
  });
  afterAll(() => session?.close());

  const close = async () => {
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
  };

  it.each(['#lead', '#tariffs', '#crude', '#due'])('has no violation at %s', async (selector) => {
    await hoverIn(page, selector);
    await cardText(page);
    expect(await violationsInCard(page)).toEqual([]);
    await page.screenshot({ path: screenshotPath(`card-${look}-${selector.slice(1)}-${session.name}`) });
    await close();
  });

  it.skipIf(look === 'forced')('wears the theme of the system', async () => {
    await hoverIn(page, '#lead');
    await cardText(page);
    const paper = await inCard(page, '[data-card]', (card) => getComputedStyle(card).backgroundColor);
    const [red = 0] = paper.match(/\d+/g)?.map(Number) ?? [];
    expect(red < 128).toBe(look === 'dark');
    await close();
  });

  it('has none while it is pinned and shows a related topic', async () => {
    await hoverIn(page, '#tariffs');
    await cardText(page);
    await clickInCard(page, '.icon-button[aria-pressed]');
    await clickInCard(page, '.card-related button');
    await waitInCard(page, '.card-back', { visible: true });
    expect(await violationsInCard(page)).toEqual([]);
    await close();
  });

  it.each(['hi', 'ru'] as const)('has none in %s', async (language) => {
    await storeSettings(session, { language });
    await page.bringToFront();
    await page.reload();
    await waitForMarks(page);
    await hoverIn(page, '#tariffs');
    await cardText(page);
    expect(await violationsInCard(page)).toEqual([]);
    await page.screenshot({ path: screenshotPath(`card-${look}-${language}-${session.name}`) });
    await storeSettings(session, { language: 'en' });
    await page.bringToFront();
    await close();
  });

  it('has none as a sheet on a narrow screen', async () => {
    await page.setViewport({ width: 320, height: 640 });
    await page.reload();
    await waitForMarks(page);
    const mark = await markInView(page, '#tariffs');
    await page.touchscreen.tap(mark.x + 8, mark.y + mark.height / 2);
    await cardText(page);
    expect(await violationsInCard(page)).toEqual([]);
    await page.screenshot({ path: screenshotPath(`card-${look}-sheet-${session.name}`) });
  });
});
