import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../scripts/browsers.ts';
import { marksIn, waitForNoCard } from '../../e2e/harness/card.ts';
import { waitForMarks } from '../../e2e/harness/marks.ts';
import { openSession, type Session } from '../../e2e/harness/session.ts';
import { FIREFOX_IDLE_MS, stopWorker } from '../../e2e/harness/worker.ts';
import { addHoverClock, type HoverTimes, timeHover, watchCard } from '../browser/hover-clock.ts';
import type { Report, Row } from '../report.ts';
import type { Setting } from '../setting.ts';
import { summarise } from '../statistics.ts';

const ADDRESS = 'https://www.thehindu.com/bench.html';

const openArticle = async (session: Session): Promise<Page> => {
  const page = await session.browser.newPage();
  await addHoverClock(page);
  await page.goto(ADDRESS, { waitUntil: 'load' });
  await waitForMarks(page);
  await watchCard(session, page);
  await page.mouse.move(2, 2);
  return page;
};

/** Brings the mark of that number into view, rests on it, and closes the card again. */
const hoverOnce = async (page: Page, number: number): Promise<HoverTimes> => {
  await page.evaluate(
    (share) =>
      scrollTo({ top: share * Math.max(0, document.body.scrollHeight - innerHeight), behavior: 'instant' }),
    (number % 7) / 6,
  );
  const height = await page.evaluate(() => innerHeight);
  const inView = (await marksIn(page, 'body')).filter(
    ({ y, width }) => width > 0 && y > 20 && y < height - 40,
  );
  const mark = inView[(number * 5) % inView.length];
  if (!mark) throw new Error('nothing is underlined in view');
  const times = await timeHover(page, mark.x + Math.min(mark.width / 2, 12), mark.y + mark.height / 2);
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  await page.mouse.move(2, 2);
  return times;
};

const measureIn = async (browser: BrowserName, setting: Setting) => {
  const session = await openSession({
    browser,
    firefoxIdleMs: FIREFOX_IDLE_MS,
    firefoxPreferences: { 'privacy.reduceTimerPrecision': false },
  });
  try {
    session.news.add(
      ADDRESS,
      readFileSync(join(setting.root, 'tests/e2e/pages/sample-article.html'), 'utf8'),
    );
    const first: HoverTimes[] = [];
    for (let tab = 0; tab < (setting.brief ? 1 : 5); tab++) {
      const page = await openArticle(session);
      first.push(await hoverOnce(page, tab));
      await page.close();
    }
    const page = await openArticle(session);
    await hoverOnce(page, 0);
    const warm: HoverTimes[] = [];
    setting.say(`hover in ${browser}, warm`);
    for (let number = 0; number < (setting.brief ? 8 : 70); number++)
      warm.push(await hoverOnce(page, number));
    const dead: HoverTimes[] = [];
    setting.say(`hover in ${browser}, background stopped before each`);
    for (let number = 0; number < (setting.brief ? 3 : 60); number++) {
      await stopWorker(session);
      await page.bringToFront();
      dead.push(await hoverOnce(page, number));
    }
    return { first, warm, dead };
  } finally {
    await session.close();
  }
};

const WHAT = { first: 'first card of a page', warm: 'warm', dead: 'background stopped' } as const;

/** From the end of the intent delay to the card with its facts, in the real extension. */
export const measureHover = async (setting: Setting): Promise<Report> => {
  const rows: Row[] = [];
  const figures: Record<string, Record<string, number>> = {};
  for (const browser of ['chromium', 'firefox'] as const) {
    const times = await measureIn(browser, setting);
    for (const name of ['first', 'warm', 'dead'] as const) {
      const ready = summarise(times[name].map((one) => one.ready));
      const painted = summarise(times[name].map((one) => one.painted));
      const line = { measure: `hover, ${browser}`, unit: 'ms' } as const;
      const reach = name === 'first' ? {} : { reach: { value: ready.p95, most: 16 } };
      rows.push({ ...line, what: `${WHAT[name]}: card shown`, measured: ready, ...reach });
      rows.push({ ...line, what: `${WHAT[name]}: its frame painted`, measured: painted });
    }
    const p95 = (name: keyof typeof WHAT, of: keyof HoverTimes): number =>
      summarise(times[name].map((one) => one[of])).p95;
    figures[browser] = {
      warmP95: p95('warm', 'ready'),
      deadWorkerP95: p95('dead', 'ready'),
      warmPaintedP95: p95('warm', 'painted'),
      deadWorkerPaintedP95: p95('dead', 'painted'),
    };
  }
  return { rows, figures: { hover: figures } };
};
