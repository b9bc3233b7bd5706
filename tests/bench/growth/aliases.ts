import { AhoCorasick as MonyoneAhoCorasick } from '@monyone/aho-corasick/fast';
import { compileGazetteer } from '../../../recognition/compile/compile-gazetteer.ts';
import { openGazetteer } from '../../../recognition/gazetteer-file.ts';
import { scan } from '../../../recognition/scan.ts';
import { surfaceForms } from '../generated/surface-forms.ts';
import { generateTopics } from '../generated/topics.ts';
import { sink, threeLanguages } from '../measures/match.ts';
import { alternationOf, bareLoop } from '../peers.ts';
import { LANGUAGES, type Setting } from '../setting.ts';
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

const timesWith = (count: number, setting: Setting) => {
  const topics = generateTopics(count);
  const forms = surfaceForms(topics, { perAlias: 1 });
  const gazetteer = openGazetteer(compileGazetteer(topics).bytes);
  const texts = threeLanguages(setting.brief ? 20_000 : 100_000, forms);
  const few = texts.filter((_text, index) => index % 20 === 0);
  const lengthOf = (list: readonly string[]) => list.reduce((sum, { length }) => sum + length, 0);
  const [length, fewLength] = [lengthOf(texts), lengthOf(few)];
  const all = LANGUAGES.flatMap((language) => forms[language]);
  const packaged = new MonyoneAhoCorasick(all);
  const expression = count <= MOST_IN_ALTERNATION ? alternationOf(all) : null;
  return takeTurns(
    {
      bareLoop: () => {
        for (const text of texts) sink.value += bareLoop(text);
        return length;
      },
      scan: () => {
        for (const text of texts) sink.value += scan(text, gazetteer).length;
        return length;
      },
      packaged: () => {
        for (const text of few) sink.value += packaged.matchInText(text).length;
        return fewLength;
      },
      alternation: () => {
        if (!expression) return Number.NaN;
        for (const text of few) for (const _match of text.matchAll(expression)) sink.value++;
        return fewLength;
      },
    },
    { rounds: setting.brief ? 3 : 9 },
  );
};

/** Nanoseconds a character, warm, in Node, for datasets of 200 to 50,000 aliases. */
export const growWithAliases = (setting: Setting): AliasGrowth => {
  const points: Record<'bareLoop' | 'scan' | 'packaged' | 'alternation', CurvePoint[]> = {
    bareLoop: [],
    scan: [],
    packaged: [],
    alternation: [],
  };
  let refused: string | null = null;
  for (const count of COUNTS) {
    setting.say(`growth, ${count} aliases`);
    try {
      for (const [name, runs] of Object.entries(timesWith(count, setting))) {
        const y = summarise(runs).median;
        if (Number.isFinite(y)) points[name as keyof typeof points].push({ x: count, y });
      }
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
        { name: '@monyone/aho-corasick', kind: 'peer', points: points.packaged },
        { name: 'scan', kind: 'own', points: points.scan },
        { name: 'bare loop', kind: 'limit', points: points.bareLoop },
      ],
    },
  };
};
