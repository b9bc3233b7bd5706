import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../../../scripts/browsers.ts';
import { waitForMarks } from '../../e2e/harness/marks.ts';
import { openSession, type Session } from '../../e2e/harness/session.ts';
import { tabShowing } from '../../e2e/harness/settings.ts';
import { FIREFOX_IDLE_MS, stopWorker } from '../../e2e/harness/worker.ts';
import type { Report, Row } from '../report.ts';
import type { Setting } from '../setting.ts';
import { summarise } from '../statistics.ts';

const ADDRESS = 'https://www.thehindu.com/bench.html';

declare global {
  var benchReady: Promise<number>;
}

/** Resolves with the time since the page began to load, once its topics are listed and painted. */
const installClock = (): void => {
  globalThis.benchReady = new Promise((resolve) => {
    const changes = new MutationObserver(() => {
      if (!document.querySelector('[data-topic]')) return;
      changes.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      });
    });
    changes.observe(document, { childList: true, subtree: true });
  });
};

/** The popup's page in a new tab of Chromium, for the article in another tab. */
const loadInChromium = async (session: Session, path: string): Promise<number> => {
  const page = await session.browser.newPage();
  try {
    await page.evaluateOnNewDocument(installClock);
    await page.goto(session.extensionUrl(path));
    return await page.evaluate(() => globalThis.benchReady);
  } finally {
    await page.close();
  }
};

/** When the browser itself painted the first of the topics: the first of its largest paints that is one of them. */
const paintOfTopics = (): Promise<number> =>
  new Promise((resolve) => {
    new PerformanceObserver((paints) => {
      const topic = (paints.getEntries() as LargestContentfulPaint[]).find(({ element }) =>
        element?.closest('[data-topic]'),
      );
      if (topic) resolve(topic.startTime);
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });

/** The same in Firefox, where nothing can be put into an extension's page before its own scripts: it is asked afterwards. */
const loadInFirefox = async (session: Session, path: string): Promise<number> => {
  const page = await session.openExtensionPage(path);
  try {
    await page.waitForSelector('[data-topic]');
    return await page.evaluate(paintOfTopics);
  } finally {
    await page.close();
  }
};

const measureIn = async (browser: BrowserName, setting: Setting) => {
  const session = await openSession({
    browser,
    firefoxIdleMs: FIREFOX_IDLE_MS,
    firefoxPreferences: { 'privacy.reduceTimerPrecision': false },
  });
  const load = browser === 'firefox' ? loadInFirefox : loadInChromium;
  try {
    const html = readFileSync(join(setting.root, 'tests/e2e/pages/sample-article.html'), 'utf8');
    await waitForMarks(await session.readArticle(ADDRESS, html));
    const path = `popup.html?tab=${await tabShowing(session, ADDRESS)}`;
    await load(session, path);
    const rounds = setting.brief ? 3 : 20;
    setting.say(`popup in ${browser}`);
    const warm: number[] = [];
    for (let round = 0; round < rounds; round++) warm.push(await load(session, path));
    setting.say(`popup in ${browser}, background stopped before each`);
    const dead: number[] = [];
    for (let round = 0; round < rounds; round++) {
      await stopWorker(session);
      dead.push(await load(session, path));
    }
    return { warm: summarise(warm), dead: summarise(dead) };
  } finally {
    await session.close();
  }
};

/** From the load of the real popup page to the article's topics on it, painted. */
export const measurePopup = async (setting: Setting): Promise<Report> => {
  const rows: Row[] = [];
  const figures: Partial<Record<BrowserName, { readyMs: number; deadWorkerReadyMs: number }>> = {};
  for (const browser of ['chromium', 'firefox'] as const) {
    const { warm, dead } = await measureIn(browser, setting);
    const line = { measure: `popup, ${browser}`, unit: 'ms' } as const;
    rows.push(
      { ...line, what: 'ready', measured: warm, reach: { value: warm.median, most: 100 } },
      { ...line, what: 'ready, background stopped', measured: dead },
    );
    figures[browser] = { readyMs: warm.median, deadWorkerReadyMs: dead.median };
  }
  return { rows, figures: { popup: { ...figures.chromium, firefox: figures.firefox } } };
};
