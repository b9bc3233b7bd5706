import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import { requireBrowser } from '../../../scripts/browsers.ts';
import { startNewsServer } from '../../e2e/harness/news-server.ts';
import type { PageToRead } from '../generated/pages.ts';
import { LANGUAGES } from '../languages.ts';
import type { Setting } from '../setting.ts';
import { summarise } from '../statistics.ts';
import { benchScript } from './bundle.ts';
import type { Outfit } from './in-page/outfit.ts';
import { CALLBACKS, OURS, runningTime } from './running-time.ts';

/** A Chromium without the extension, in whose pages the benchmark's own script is run. */
export interface Tabs {
  /**
   * Opens the page in a new tab, with the script in a world of its own as content scripts have one: nothing is warm, and
   * the page's scripts have touched nothing of it.
   */
  open<T>(page: string, use: (tab: Tab) => Promise<T>): Promise<T>;
  /**
   * Runs a contender once in a new tab.
   *
   * @returns milliseconds that the page's main thread was running for it, layout and styles included: what else the
   * machine did meanwhile does not count
   */
  time(page: string, contender: string): Promise<number>;
  close(): Promise<void>;
}

/** A tab in which the benchmark's script is at work. */
export interface Tab {
  /**
   * Calls `bench.<call>` and waits for what it promises.
   *
   * @returns milliseconds that the page's main thread was running what that left to timers, idle time and observers; what
   * the call itself does at once does not count, nor does what else the machine did meanwhile
   */
  timeCallbacks(call: string): Promise<number>;
}

const addressOf = (name: string): string => `https://bench.test/${encodeURIComponent(name)}`;

/**
 * The saved pages' own scripts would only find that nothing answers them. Pages isolated from other origins have
 * clocks with a resolution of 5 µs instead of 100.
 */
const HEADERS = {
  'content-security-policy': "script-src 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

const evaluateIn = async <T>(session: CDPSession, contextId: number, expression: string): Promise<T> => {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
};

/** So often the call that does nothing is timed, to be taken off. */
const IDLE_CALLS = 5;

const makeWorld = async (page: Page, session: CDPSession): Promise<number> => {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: `bench ${page.url()}`,
  });
  return executionContextId;
};

/** @param outfit what scripts in the pages are given; by default the real gazetteer and its forms. */
export const openTabs = async (
  setting: Setting,
  pages: readonly PageToRead[],
  outfit: Outfit = outfitOf(setting),
): Promise<Tabs> => {
  const script = await benchScript();
  const given = JSON.stringify(outfit);
  const news = await startNewsServer();
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 900 },
    protocolTimeout: 300_000,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--host-resolver-rules=MAP *:443 127.0.0.1:${news.httpsPort}, MAP *:80 127.0.0.1:${news.httpPort}`,
    ],
  });
  for (const { name, html } of pages) news.add(addressOf(name), { body: html, headers: HEADERS });
  const inNewTab = async <T>(
    name: string,
    use: (evaluate: <R>(call: string) => Promise<R>, session: CDPSession) => Promise<T>,
  ): Promise<T> => {
    const page = await browser.newPage();
    try {
      await page.goto(addressOf(name), { waitUntil: 'domcontentloaded' });
      const session = await page.createCDPSession();
      const world = await makeWorld(page, session);
      await evaluateIn(session, world, script);
      await evaluateIn(session, world, `bench.equip(${given})`);
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      return await use((call) => evaluateIn(session, world, `bench.${call}`), session);
    } finally {
      await page.close();
    }
  };
  return {
    open: (name, use) =>
      inNewTab(name, (evaluate, session) =>
        use({
          async timeCallbacks(call) {
            const before = await runningTime(session, CALLBACKS);
            await evaluate(call);
            return (await runningTime(session, CALLBACKS)) - before;
          },
        }),
      ),
    time: (name, contender) =>
      inNewTab(name, async (evaluate, session) => {
        const timeOnce = async (what: string): Promise<number> => {
          await evaluate(`prepare(${JSON.stringify(what)})`);
          // The first question after something else costs more than the next one.
          await runningTime(session, OURS);
          const before = await runningTime(session, OURS);
          await evaluate('run()');
          return (await runningTime(session, OURS)) - before;
        };
        const idle: number[] = [];
        for (let call = 0; call < IDLE_CALLS; call++) idle.push(await timeOnce('nothing'));
        return Math.max(0, (await timeOnce(contender)) - summarise(idle).median);
      }),
    async close() {
      await browser.close();
      await news.close();
    },
  };
};

const outfitOf = ({ gazetteer, forms }: Pick<Setting, 'gazetteer' | 'forms'>): Outfit => ({
  gazetteer: Buffer.from(gazetteer).toString('base64'),
  forms: LANGUAGES.flatMap((language) => forms[language]),
});
