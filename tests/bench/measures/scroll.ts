import type { Page } from 'puppeteer-core';
import { withPageBothWays } from '../browser/both-ways.ts';
import { asPage } from '../generated/pages.ts';
import { generateText } from '../generated/text.ts';
import type { Report } from '../report.ts';
import type { Setting } from '../setting.ts';
import { summarise } from '../statistics.ts';

/** Scrolls by a step in every frame. @returns milliseconds from frame to frame. */
const scroll = async (frames: number): Promise<number[]> => {
  const times: number[] = [];
  scrollTo({ top: 0, behavior: 'instant' });
  const next = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  let last = await next();
  for (let frame = 0; frame < frames; frame++) {
    scrollBy({ top: 60, behavior: 'instant' });
    const now = await next();
    times.push(now - last);
    last = now;
  }
  return times;
};

/** Frames while a long page is scrolled, where it is read and where it is not, in turn. */
export const measureScroll = async (setting: Setting): Promise<Report> => {
  const html = asPage(generateText('en', 400_000, setting.forms.en, { seed: 61 }));
  const frames = { read: [] as number[], notRead: [] as number[] };
  const framesIn = async (page: Page): Promise<number[]> => {
    await page.bringToFront();
    return page.evaluate(scroll, setting.brief ? 60 : 300);
  };
  await withPageBothWays(html, async ({ read, notRead }) => {
    for (let round = 0; round < (setting.brief ? 1 : 4); round++) {
      frames.read.push(...(await framesIn(read)));
      frames.notRead.push(...(await framesIn(notRead)));
    }
  });
  const [withIt, without] = [summarise(frames.read), summarise(frames.notRead)];
  const ratio = withIt.p95 / without.p95;
  const line = { measure: 'scrolling', unit: 'ms/frame' } as const;
  return {
    rows: [
      { ...line, what: 'without the extension', measured: without },
      { ...line, what: 'with it', measured: withIt, reach: { value: ratio, most: 1.05 } },
    ],
    figures: {
      scroll: { medianVsWithout: withIt.median / without.median, p95VsWithout: ratio },
    },
  };
};
