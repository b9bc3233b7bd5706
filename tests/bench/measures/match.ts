import { AhoCorasick as MonyoneAhoCorasick } from '@monyone/aho-corasick/fast';
import ModernAhoCorasick from 'modern-ahocorasick/fast';
import { compileGazetteer, type NamedTopic } from '../../../recognition/compile/compile-gazetteer.ts';
import { openGazetteer } from '../../../recognition/gazetteer-file.ts';
import type { Language } from '../../../recognition/reading.ts';
import { scan } from '../../../recognition/scan.ts';
import { surfaceForms } from '../generated/surface-forms.ts';
import { generateText } from '../generated/text.ts';
import { generateTopics } from '../generated/topics.ts';
import { alternationOf, bareLoop } from '../peers.ts';
import type { Report, Row } from '../report.ts';
import { LANGUAGES, type Setting } from '../setting.ts';
import { pairedRatios, summarise } from '../statistics.ts';
import { takeTurns } from '../turns.ts';

/** Keeps results alive, so that no contender's work can be optimised away. */
export const sink = { value: 0 };

/** @returns paragraphs of the three languages, as many characters of each. */
export const threeLanguages = (
  characters: number,
  forms: Readonly<Record<Language, readonly string[]>>,
): string[] =>
  LANGUAGES.flatMap((language, seed) =>
    generateText(language, characters, forms[language], { seed: seed + 1 }),
  );

const sumOfLengths = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);

/** Nanoseconds a character by contender and round: the text is gone through warm, as in the second article of a day. */
export const timeScan = (
  texts: readonly string[],
  topics: readonly NamedTopic[],
  rounds: number,
): Record<'bareLoop' | 'scan', number[]> => {
  const length = sumOfLengths(texts);
  const gazetteer = openGazetteer(compileGazetteer(topics).bytes);
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
    },
    { rounds },
  );
};

const timePeers = (texts: readonly string[], setting: Setting, rounds: number) => {
  const all = LANGUAGES.flatMap((language) => setting.forms[language]);
  const length = sumOfLengths(texts);
  // The slow ones get a part of the text; what counts is time a character.
  const few = texts.filter((_text, index) => index % 20 === 0);
  const fewLength = sumOfLengths(few);
  const gazetteer = openGazetteer(setting.gazetteer);
  const expression = alternationOf(all);
  const monyone = new MonyoneAhoCorasick(all);
  const modern = new ModernAhoCorasick(all);
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
      monyone: () => {
        for (const text of few) sink.value += monyone.matchInText(text).length;
        return fewLength;
      },
      modern: () => {
        for (const text of few) sink.value += modern.search(text).length;
        return fewLength;
      },
      alternation: () => {
        for (const text of few) for (const _match of text.matchAll(expression)) sink.value++;
        return fewLength;
      },
    },
    { rounds },
  );
};

const NAMES = {
  bareLoop: 'bare loop over the characters',
  scan: 'scan',
  monyone: '@monyone/aho-corasick',
  modern: 'modern-ahocorasick',
  alternation: 'one alternation, giu',
} as const;

const MANY = 50_000;

const withMany = (
  setting: Setting,
  inflected: boolean,
  rounds: number,
): { row: Row; vsBareLoop: number | null } => {
  const what = `scan, 50 000 aliases ${inflected ? 'in all their forms' : 'as written'}`;
  try {
    const topics = generateTopics(MANY, { inflected });
    const texts = threeLanguages(setting.brief ? 50_000 : 200_000, surfaceForms(topics, { perAlias: 1 }));
    const { scan: times, bareLoop: base } = timeScan(texts, topics, rounds);
    const ratio = summarise(pairedRatios(times, base));
    const row = {
      measure: 'match',
      what,
      unit: 'ns/char',
      measured: summarise(times),
      times: { ratio, of: 'bare loop' },
    };
    return {
      row: inflected ? row : { ...row, reach: { value: ratio.median, most: 8 } },
      vsBareLoop: ratio.median,
    };
  } catch (error) {
    // The compiler says so where a dataset has outgrown its tables.
    if (!(error instanceof RangeError)) throw error;
    return { row: { measure: 'match', what, unit: '', note: `refused: ${error.message}` }, vsBareLoop: null };
  }
};

/** Matching plain text with the real gazetteer, beside its limit and its peers; and with 50,000 aliases. */
export const measureMatch = (setting: Setting): Report => {
  const rounds = setting.brief ? 3 : 15;
  const texts = threeLanguages(setting.brief ? 50_000 : 300_000, setting.forms);
  const times = timePeers(texts, setting, rounds);
  const ratio = (above: keyof typeof times, below: keyof typeof times) =>
    summarise(pairedRatios(times[above], times[below]));
  const vsBareLoop = ratio('scan', 'bareLoop');
  const vsRegex = ratio('alternation', 'scan');
  const vsBestPackage = [ratio('monyone', 'scan'), ratio('modern', 'scan')].reduce((a, b) =>
    a.median < b.median ? a : b,
  );
  const reaches: Partial<Record<keyof typeof times, Row['reach']>> = {
    scan: { value: vsBareLoop.median, most: 4.5 },
    monyone: { value: ratio('monyone', 'scan').median, least: 5 },
    modern: { value: ratio('modern', 'scan').median, least: 5 },
    alternation: { value: vsRegex.median, least: 8 },
  };
  const rows = (Object.keys(NAMES) as (keyof typeof NAMES)[]).map((name): Row => {
    const reach = reaches[name];
    const peer = name !== 'scan' && name !== 'bareLoop';
    return {
      measure: 'match',
      what: NAMES[name],
      unit: 'ns/char',
      measured: summarise(times[name]),
      times: peer
        ? { ratio: ratio(name, 'scan'), of: 'scan' }
        : { ratio: ratio(name, 'bareLoop'), of: 'bare loop' },
      ...(reach && { reach }),
    };
  });
  const many = withMany(setting, false, rounds);
  const manyForms = withMany(setting, true, rounds);
  return {
    rows: [...rows, many.row, manyForms.row],
    figures: {
      match: {
        vsBareLoop: vsBareLoop.median,
        vsRegex: vsRegex.median,
        vsBestPackage: vsBestPackage.median,
        at50k: { vsBareLoop: many.vsBareLoop, inflectedVsBareLoop: manyForms.vsBareLoop },
      },
    },
  };
};
