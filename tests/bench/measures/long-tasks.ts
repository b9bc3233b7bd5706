import { waitForMarks } from '../../e2e/harness/marks.ts';
import { openSession, type Session } from '../../e2e/harness/session.ts';
import { type Stretch, stretchesOf, TRACE_CATEGORIES, type TraceEvent } from '../browser/trace.ts';
import { generatedPages, hugePage, type PageToRead } from '../generated/pages.ts';
import type { Report, Row } from '../report.ts';
import { savedPages } from '../saved.ts';
import type { Setting } from '../setting.ts';
import { summarise } from '../statistics.ts';

const HUGE = 'huge';
/** Longer than this and a click or a key is felt to wait. */
const LONG_TASK_MS = 50;

/** Loads a page of a listed site with the real extension. @returns what held its main thread. */
const traceLoad = async (session: Session, { name, html }: PageToRead): Promise<Stretch[]> => {
  const address = `https://www.thehindu.com/${encodeURIComponent(name)}`;
  session.news.add(address, { body: html, headers: { 'content-security-policy': "script-src 'none'" } });
  const page = await session.browser.newPage();
  try {
    await page.tracing.start({ categories: TRACE_CATEGORIES });
    await page.goto(address, { waitUntil: 'load' });
    if (name === HUGE) await waitForMarks(page);
    // Whatever was put off until the page was idle has come by then.
    await page.evaluate(() => new Promise((resolve) => setTimeout(() => requestIdleCallback(resolve), 1500)));
    const trace = await page.tracing.stop();
    const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
      traceEvents: TraceEvent[];
    };
    return stretchesOf(traceEvents, session.extensionUrl(''));
  } finally {
    await page.close();
  }
};

const longest = (stretches: readonly Stretch[]): Stretch =>
  stretches.reduce((a, b) => (b.ms > a.ms ? b : a), { script: 'nothing', ms: 0, layoutMs: 0 });

/** The longest stretch for which the real extension holds the page's main thread, from load until it is idle. */
export const measureLongTasks = async (setting: Setting): Promise<Report> => {
  const pages = [...generatedPages(setting.forms), ...savedPages(setting.brief ? 2 : 12)];
  const huge = { name: HUGE, html: hugePage(setting.forms) };
  const session = await openSession({ browser: 'chromium' });
  const ordinary: Stretch[][] = [];
  const million: Stretch[][] = [];
  try {
    for (const page of pages) ordinary.push(await traceLoad(session, page));
    for (let round = 0; round < (setting.brief ? 1 : 3); round++)
      million.push(await traceLoad(session, huge));
  } finally {
    await session.close();
  }
  const of = (script: string) => million.map((all) => longest(all.filter((one) => one.script === script)).ms);
  const line = (what: string, values: readonly number[], reach = false): Row => {
    const measured = summarise(values);
    const worst = Math.max(...values);
    return {
      measure: 'long tasks',
      what,
      unit: 'ms',
      measured,
      ...(reach && { reach: { value: worst, most: LONG_TASK_MS } }),
    };
  };
  const all = [...ordinary, ...million].flat();
  return {
    rows: [
      line(
        'longest on ordinary pages',
        ordinary.map((one) => longest(one).ms),
        true,
      ),
      line(
        'longest, million characters',
        million.map((one) => longest(one).ms),
        true,
      ),
      line(
        '… of it layout of the page',
        million.map((one) => longest(one).layoutMs),
      ),
      line("… the reader's longest slice", of('reader.js')),
      line('… the gate', of('gate.js')),
      line('… the gazetteer', of('gazetteer.js')),
    ],
    figures: {
      longTasks: {
        longestMs: Math.max(...ordinary.map((one) => longest(one).ms)),
        longestOnMillionMs: Math.max(...million.map((one) => longest(one).ms)),
        longestReaderSliceMs: Math.max(...of('reader.js')),
        over50: all.filter(({ ms }) => ms > LONG_TASK_MS).length,
      },
    },
  };
};
