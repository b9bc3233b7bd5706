import { generateChunks } from '../generated/chunks.ts';
import { surfaceForms } from '../generated/surface-forms.ts';
import { generateTopics } from '../generated/topics.ts';
import { LANGUAGES } from '../languages.ts';
import { alternationFor, bareLoop, monyoneFor, scanFor } from '../matchers.ts';
import type { Setting } from '../setting.ts';
import { summarise } from '../statistics.ts';
import { takeTurns } from '../turns.ts';
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

type Name = 'bareLoop' | 'scan' | 'monyone' | 'alternation';

const timesWith = (count: number, setting: Setting): Partial<Record<Name, number[]>> => {
  const topics = generateTopics(count);
  const forms = surfaceForms(topics, { perAlias: 1 });
  const all = LANGUAGES.flatMap((language) => forms[language]);
  const chunks = generateChunks(setting.brief ? 4 : 20, forms);
  const quick = {
    bareLoop: { match: bareLoop, share: 1 },
    scan: { match: scanFor(topics), share: 1 },
    monyone: { match: monyoneFor(all), share: 1 / 4 },
  };
  const slow = { alternation: { match: alternationFor(all), share: 1 / 16 } };
  const passes = setting.brief ? 1 : 5;
  return count <= MOST_IN_ALTERNATION
    ? takeTurns(chunks, { ...quick, ...slow }, passes)
    : takeTurns(chunks, quick, passes);
};

/** Nanoseconds a character, warm, in Node, for datasets of 200 to 50,000 aliases. */
export const growWithAliases = (setting: Setting): AliasGrowth => {
  const points: Record<Name, CurvePoint[]> = { bareLoop: [], scan: [], monyone: [], alternation: [] };
  let refused: string | null = null;
  for (const count of COUNTS) {
    setting.say(`growth, ${count} aliases`);
    try {
      for (const [name, runs] of Object.entries(timesWith(count, setting)))
        points[name as Name].push({ x: count, y: summarise(runs).median });
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
