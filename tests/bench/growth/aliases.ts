import { timePair } from '../match/job.ts';
import type { MatcherName } from '../match/matchers.ts';
import type { Setting } from '../setting.ts';
import { summarise } from '../statistics.ts';
import type { CurvePoint, Growth } from './curves.ts';

const COUNTS = [200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000];
/** Beyond this the alternation takes minutes. */
const MOST_IN_ALTERNATION = 2_000;

export interface AliasGrowth {
  readonly growth: Growth;
  readonly scan: readonly CurvePoint[];
  /** Why larger datasets are missing, where the compiler refused them. */
  readonly refused: string | null;
}

type Points = Record<Exclude<MatcherName, 'modern'>, CurvePoint[]>;

/** Adds a point to each curve. */
const measureWith = async (aliases: number, points: Points, setting: Setting): Promise<void> => {
  const times = (base: MatcherName, other: MatcherName) =>
    timePair({
      material: { kind: 'generated', aliases, inflected: false },
      base,
      other,
      chunks: setting.brief ? 4 : 20,
      passes: setting.brief ? 1 : 4,
    });
  const add = (name: keyof Points, runs: readonly number[]): void => {
    points[name].push({ x: aliases, y: summarise(runs).median });
  };
  const own = await times('bareLoop', 'scan');
  add('bareLoop', own.base);
  add('scan', own.other);
  add('monyone', (await times('bareLoop', 'monyone')).other);
  if (aliases <= MOST_IN_ALTERNATION) add('alternation', (await times('bareLoop', 'alternation')).other);
};

/** Nanoseconds a character, warm, in Node, for datasets of 200 to 50,000 aliases. */
export const growWithAliases = async (setting: Setting): Promise<AliasGrowth> => {
  const points: Points = { bareLoop: [], scan: [], monyone: [], alternation: [] };
  let refused: string | null = null;
  for (const count of COUNTS) {
    setting.say(`growth, ${count} aliases`);
    try {
      await measureWith(count, points, setting);
    } catch (error) {
      // The compiler says so where a dataset has outgrown its tables.
      if (!(error instanceof RangeError)) throw error;
      refused = `${count} aliases: ${error.message}`;
      break;
    }
  }
  return {
    scan: points.scan,
    refused,
    growth: {
      title: 'Matching, by aliases',
      x: 'aliases',
      y: 'nanoseconds a character, warm',
      curves: [
        { name: 'alternation, giu', kind: 'peer', points: points.alternation },
        { name: '@monyone/aho-corasick', kind: 'peer', points: points.monyone },
        { name: 'scan', kind: 'own', points: points.scan },
        { name: 'bare loop', kind: 'limit', points: points.bareLoop },
      ],
    },
  };
};
