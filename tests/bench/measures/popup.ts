import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { waitForMarks } from '../../e2e/harness/marks.ts';
import { openSession, type Session } from '../../e2e/harness/session.ts';
import { tabShowing } from '../../e2e/harness/settings.ts';
import { stopWorker } from '../../e2e/harness/worker.ts';
import type { Report } from '../report.ts';
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

/** The popup's page in a new tab, for the article in another tab. */
const loadOnce = async (session: Session, address: string): Promise<number> => {
  const page = await session.browser.newPage();
  try {
    await page.evaluateOnNewDocument(installClock);
    await page.goto(address);
    return await page.evaluate(() => globalThis.benchReady);
  } finally {
    await page.close();
  }
};

/** From the load of the real popup page to the article's topics on it, painted. */
export const measurePopup = async (setting: Setting): Promise<Report> => {
  const session = await openSession({ browser: 'chromium' });
  try {
    const html = readFileSync(join(setting.root, 'tests/e2e/pages/sample-article.html'), 'utf8');
    await waitForMarks(await session.readArticle(ADDRESS, html));
    const address = session.extensionUrl(`popup.html?tab=${await tabShowing(session, ADDRESS)}`);
    await loadOnce(session, address);
    const rounds = setting.brief ? 3 : 20;
    const warm: number[] = [];
    for (let round = 0; round < rounds; round++) warm.push(await loadOnce(session, address));
    const dead: number[] = [];
    for (let round = 0; round < rounds; round++) {
      await stopWorker(session);
      dead.push(await loadOnce(session, address));
    }
    const ready = summarise(warm);
    const line = { measure: 'popup', unit: 'ms' } as const;
    return {
      rows: [
        { ...line, what: 'ready', measured: ready, reach: { value: ready.median, most: 100 } },
        { ...line, what: 'ready, background stopped', measured: summarise(dead) },
      ],
      figures: { popup: { readyMs: ready.median, deadWorkerReadyMs: summarise(dead).median } },
    };
  } finally {
    await session.close();
  }
};
