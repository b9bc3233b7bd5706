import { openTabs } from '../browser/tabs.ts';
import { asPage } from '../generated/pages.ts';
import { generateText } from '../generated/text.ts';
import type { Setting } from '../setting.ts';
import { summarise } from '../statistics.ts';
import type { CurvePoint, Growth } from './curves.ts';

const LENGTHS = [10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000];
const CONTENDERS = ['bareWalk', 'scan', 'annotate', 'markRegExp'] as const;
type Contender = (typeof CONTENDERS)[number];
/** Beyond this it takes minutes. */
const MOST_FOR_PEERS = 300_000;
/** `PageText` reads no more of a page than this. */
const MOST_READ = 3_000_000;

export interface PageGrowth {
  readonly growth: Growth;
  /** Up to the length that is read at all. */
  readonly scan: readonly CurvePoint[];
}

/** Milliseconds for pages of 10 kB to 10 MB of text, each contender in a fresh tab. */
export const growWithPage = async (setting: Setting): Promise<PageGrowth> => {
  const lengths = setting.brief ? LENGTHS.slice(0, 4) : LENGTHS;
  const pages = lengths.map((length) => ({
    name: `page-${length}`,
    html: asPage(generateText('en', length, setting.forms.en, { seed: 71 })),
  }));
  const points: Record<Contender, CurvePoint[]> = { bareWalk: [], scan: [], annotate: [], markRegExp: [] };
  const tabs = await openTabs(setting, pages);
  try {
    for (const length of lengths) {
      setting.say(`growth, page of ${length} characters`);
      const times = new Map<Contender, number[]>(CONTENDERS.map((contender) => [contender, []]));
      for (let round = 0; round < (setting.brief ? 1 : 3); round++) {
        for (const [contender, runs] of times) {
          if (contender === 'markRegExp' && length > MOST_FOR_PEERS) continue;
          runs.push(await tabs.time(`page-${length}`, contender));
        }
      }
      for (const [contender, runs] of times)
        if (runs.length > 0) points[contender].push({ x: length, y: summarise(runs).median });
    }
  } finally {
    await tabs.close();
  }
  return {
    scan: points.scan.filter(({ x }) => x <= MOST_READ),
    growth: {
      title: 'A page, by its length (of more than three million characters the rest is left)',
      x: 'characters of text',
      y: 'milliseconds, cold, in one go',
      curves: [
        { name: 'mark.js, markRegExp', kind: 'peer', points: points.markRegExp },
        { name: 'whole annotation', kind: 'own', points: points.annotate },
        { name: 'gather and recognise', kind: 'own', points: points.scan },
        { name: 'bare walk', kind: 'limit', points: points.bareWalk },
      ],
    },
  };
};
