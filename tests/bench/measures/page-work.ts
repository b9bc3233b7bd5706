import type { CDPSession, Page } from 'puppeteer-core';
import { type BothWays, withPageBothWays } from '../browser/both-ways.ts';
import { OURS, runningTime } from '../browser/running-time.ts';
import { asPage } from '../generated/pages.ts';
import { generateText } from '../generated/text.ts';
import type { Report } from '../report.ts';
import type { Setting } from '../setting.ts';
import { pairedRatios, summarise } from '../statistics.ts';

/** What scripts of pages do: paragraphs added, moved and removed, text set anew, a tree cloned; with the layout. */
const work = async (paragraphs: string[]): Promise<void> => {
  const main = document.querySelector('article') ?? document.body;
  const section = document.createElement('section');
  for (const text of paragraphs) {
    const element = document.createElement('p');
    element.textContent = text;
    section.append(element);
  }
  main.append(section);
  document.body.getBoundingClientRect();
  const copy = section.cloneNode(true);
  main.prepend(copy);
  [...section.children].reverse().forEach((element) => {
    section.append(element);
  });
  document.body.getBoundingClientRect();
  for (const element of section.children) if (element.firstChild) element.firstChild.nodeValue += ' anew';
  document.body.getBoundingClientRect();
  section.remove();
  main.removeChild(copy);
  document.body.getBoundingClientRect();
  // Observers are told before this goes on.
  await null;
};

/** What the reader makes of it is idle work and none of the page's. */
const rest = (): Promise<unknown> =>
  new Promise((resolve) => setTimeout(() => requestIdleCallback(resolve), 250));

/** Two tabs are never equally fast, whatever runs in them; so several pairs have their turn. */
const PAIRS = 6;
const ROUNDS = 10;
const WARM_UP = 3;

interface Watched {
  readonly page: Page;
  readonly session: CDPSession;
}

const watch = async (page: Page): Promise<Watched> => {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, session };
};

/** The page's own work on its DOM where it is read and where it is not, in turn. */
export const measurePageWork = async (setting: Setting): Promise<Report> => {
  const text = (characters: number, seed: number) =>
    generateText('en', characters, setting.forms.en, { seed });
  const html = asPage(text(200_000, 51));
  const added = text(200 * 420, 52);
  const times = { read: [] as number[], notRead: [] as number[] };
  const timeIn = async ({ page, session }: Watched): Promise<number> => {
    await page.bringToFront();
    // The first question after something else costs more than the next one.
    await runningTime(session, OURS);
    const before = await runningTime(session, OURS);
    await page.evaluate(work, added);
    const took = (await runningTime(session, OURS)) - before;
    await page.evaluate(rest);
    return took;
  };
  const timePair = async (pages: BothWays): Promise<void> => {
    const [read, notRead] = [await watch(pages.read), await watch(pages.notRead)];
    for (let round = -WARM_UP; round < (setting.brief ? 3 : ROUNDS); round++) {
      const [first, second] = round % 2 === 0 ? [read, notRead] : [notRead, read];
      const [a, b] = [await timeIn(first), await timeIn(second)];
      if (round < 0) continue;
      times.read.push(first === read ? a : b);
      times.notRead.push(first === read ? b : a);
    }
  };
  for (let pair = 0; pair < (setting.brief ? 1 : PAIRS); pair++) await withPageBothWays(html, timePair);
  const ratio = summarise(pairedRatios(times.read, times.notRead));
  const line = { measure: "page's work", unit: 'ms' } as const;
  return {
    rows: [
      { ...line, what: 'without the extension', measured: summarise(times.notRead) },
      {
        ...line,
        what: 'with it',
        measured: summarise(times.read),
        times: { ratio, of: 'without' },
        reach: { value: ratio.median, most: 1.05 },
      },
    ],
    figures: { pageWork: { vsWithout: ratio.median } },
  };
};
