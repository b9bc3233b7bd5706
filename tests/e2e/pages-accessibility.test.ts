import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../data/languages.ts';
import { violationsOn } from './harness/axe.ts';
import { leftInEnglish } from './harness/left-in-english.ts';
import { LOOKS, lookPreferences, wear } from './harness/looks.ts';
import { outOfSight } from './harness/out-of-sight.ts';
import { PAGE_STATES } from './harness/page-states.ts';
import { browserOfThisRun, openSession, type Session } from './harness/session.ts';
import { openStage, type Stage } from './harness/stage.ts';

/** Those that this browser can be brought into. */
const isChromium = browserOfThisRun() === 'chromium';
const STATES = PAGE_STATES.filter(({ before }) => isChromium || !before);
/**
 * Names, roles and the styles of light and dark are the same in both; what systems' colours make of them is each
 * browser's own.
 */
const LOOKS_HERE = isChromium ? LOOKS : (['forced'] as const);
/** Firefox gives as much room as Chromium; the longest words tell whether it breaks them as well. */
const LANGUAGES_HERE = isChromium ? LANGUAGES : (['ru'] as const);

describe(`in the looks ${LOOKS_HERE.join(', ')},`, () => {
  let session: Session;
  let stage: Stage;

  beforeAll(async () => {
    session = await openSession({ firefoxPreferences: lookPreferences('forced') });
    stage = await openStage(session);
  });
  afterAll(() => session?.close());

  it.each(STATES)('axe finds nothing wrong with: $name', async (state) => {
    const page = await stage.open(state, LOOKS_HERE[0]);
    for (const look of LOOKS_HERE) {
      await wear(session, page, look);
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(
        look === 'forced',
      );
      expect.soft(await violationsOn(page), look).toEqual([]);
    }
    await page.close();
  });
});

/** The narrowest window, one of 1280 × 800 at 200 %; the most that Chromium gives a popup at 200 %, and a low one. */
const SMALL = {
  page: [
    { width: 320, height: 700 },
    { width: 640, height: 400 },
  ],
  popup: [
    { width: 400, height: 300 },
    { width: 320, height: 200 },
  ],
};

describe('where there is little room,', () => {
  let session: Session;
  let stage: Stage;

  beforeAll(async () => {
    session = await openSession();
    stage = await openStage(session);
  });
  afterAll(() => session?.close());

  it.each(
    LANGUAGES_HERE,
  )('nothing runs out of the page, is cut off or is left in another language in %s', async (language) => {
    await stage.speak(language);
    // Those told from another by their size alone are the same here.
    for (const state of STATES.filter(({ name }) => !/narrow|zoomed|focus/.test(name))) {
      const page = await stage.open(state);
      if (language !== 'en') expect.soft(await leftInEnglish(page, language), state.name).toEqual([]);
      for (const size of SMALL[state.name.startsWith('popup') ? 'popup' : 'page']) {
        await page.setViewport(size);
        expect.soft(await outOfSight(page), `${state.name} in ${language} at ${size.width}`).toEqual([]);
      }
      await page.close();
    }
  });

  it('a link leads from a topic to the list of all, which stands below it', async () => {
    const page = await session.openExtensionPage('sheet.html?topic=relos');
    await page.setViewport({ width: 320, height: 700 });
    await page.waitForSelector('.topic-sheet');
    await page.waitForSelector('.topic-row');
    await (await page.waitForSelector('.sheet-to-topics', { visible: true }))?.click();
    await page.waitForFunction(
      () => (document.querySelector('.topic-search')?.getBoundingClientRect().top ?? 700) < 100,
    );
    await page.waitForSelector('#topic-relos');
    await page.close();
  });

  it('a value of some words leaves its label the whole line', async () => {
    const page = await session.openExtensionPage('sheet.html?topic=us-tariffs-on-india');
    await page.setViewport({ width: 320, height: 700 });
    await page.waitForSelector('.fact-row.wordy');
    const labels = await page.$$eval('.fact-row.wordy', (rows) =>
      rows.map((row) => (row.querySelector('dt')?.offsetWidth ?? 0) / (row as HTMLElement).offsetWidth),
    );
    expect(Math.min(...labels)).toBeGreaterThan(0.95);
    await page.close();
  });
});
