import { generateChunks } from '../generated/chunks.ts';
import { surfaceForms } from '../generated/surface-forms.ts';
import { generateTopics } from '../generated/topics.ts';
import { LANGUAGES } from '../languages.ts';
import { alternationFor, bareLoop, modernFor, monyoneFor, scanFor } from '../matchers.ts';
import type { Report, Row } from '../report.ts';
import { savedTexts } from '../saved.ts';
import type { Setting } from '../setting.ts';
import { type Measured, pairedRatios, summarise } from '../statistics.ts';
import { takeTurns } from '../turns.ts';

const NAMES = {
  bareLoop: 'bare loop over the characters',
  scan: 'scan',
  monyone: '@monyone/aho-corasick',
  modern: 'modern-ahocorasick',
  alternation: 'one alternation, giu',
} as const;
type Name = keyof typeof NAMES;

const MANY = 50_000;

const passesOf = ({ brief }: Setting): number => (brief ? 1 : 8);
const chunksOf = ({ brief }: Setting): number => (brief ? 8 : 30);

const timeAll = (setting: Setting): Record<Name, number[]> => {
  const forms = LANGUAGES.flatMap((language) => setting.forms[language]);
  return takeTurns(
    generateChunks(chunksOf(setting), setting.forms),
    {
      bareLoop: { match: bareLoop, share: 1 },
      scan: { match: scanFor(setting.topics), share: 1 },
      monyone: { match: monyoneFor(forms), share: 1 / 4 },
      modern: { match: modernFor(forms), share: 1 / 8 },
      alternation: { match: alternationFor(forms), share: 1 / 16 },
    },
    passesOf(setting),
  );
};

/** With as many aliases as a dataset of many fields would have. */
const timeMany = (setting: Setting, inflected: boolean): { row: Row; vsBareLoop: number | null } => {
  const what = `scan, 50 000 aliases ${inflected ? 'in all their forms' : 'as written'}`;
  try {
    const topics = generateTopics(MANY, { inflected });
    const times = takeTurns(
      generateChunks(chunksOf(setting), surfaceForms(topics, { perAlias: 1 })),
      { bareLoop: { match: bareLoop, share: 1 }, scan: { match: scanFor(topics), share: 1 } },
      passesOf(setting),
    );
    const ratio = summarise(pairedRatios(times.scan, times.bareLoop));
    const row: Row = {
      measure: 'match',
      what,
      unit: 'ns/char',
      measured: summarise(times.scan),
      times: { ratio, of: 'bare loop' },
      ...(inflected ? {} : { reach: { value: ratio.median, most: 8 } }),
    };
    return { row, vsBareLoop: ratio.median };
  } catch (error) {
    // The compiler says so where a dataset has outgrown its tables.
    if (!(error instanceof RangeError)) throw error;
    const reach = { value: Number.NaN, most: 8 };
    return {
      row: { measure: 'match', what, unit: '', note: `refused: ${error.message}`, reach },
      vsBareLoop: null,
    };
  }
};

/** The real thing on real articles, which name more terms than the generated texts do. */
const timeSaved = (setting: Setting): Row[] => {
  const articles = savedTexts(setting.brief ? 8 : 120);
  if (articles.length === 0) return [];
  const times = takeTurns(
    articles,
    { bareLoop: { match: bareLoop, share: 1 }, scan: { match: scanFor(setting.topics), share: 1 } },
    2,
  );
  return [
    {
      measure: 'match',
      what: 'scan, saved articles',
      unit: 'ns/char',
      measured: summarise(times.scan),
      times: { ratio: summarise(pairedRatios(times.scan, times.bareLoop)), of: 'bare loop' },
    },
  ];
};

/** Matching plain text with the real gazetteer, beside its limit and its peers; and with 50,000 aliases. */
export const measureMatch = (setting: Setting): Report => {
  const times = timeAll(setting);
  const ratio = (above: Name, below: Name): Measured => summarise(pairedRatios(times[above], times[below]));
  const vsBareLoop = ratio('scan', 'bareLoop');
  const vsScan = (name: Name, least: number): Pick<Row, 'times' | 'reach'> => {
    const measured = ratio(name, 'scan');
    return { times: { ratio: measured, of: 'scan' }, reach: { value: measured.median, least } };
  };
  const judged: Readonly<Record<Name, Pick<Row, 'times' | 'reach'>>> = {
    bareLoop: {},
    scan: { times: { ratio: vsBareLoop, of: 'bare loop' }, reach: { value: vsBareLoop.median, most: 4.5 } },
    monyone: vsScan('monyone', 5),
    modern: vsScan('modern', 5),
    alternation: vsScan('alternation', 8),
  };
  const rows = (Object.keys(NAMES) as Name[]).map(
    (name): Row => ({
      measure: 'match',
      what: NAMES[name],
      unit: 'ns/char',
      measured: summarise(times[name]),
      ...judged[name],
    }),
  );
  const many = timeMany(setting, false);
  const manyForms = timeMany(setting, true);
  return {
    rows: [...rows, ...timeSaved(setting), many.row, manyForms.row],
    figures: {
      match: {
        vsBareLoop: vsBareLoop.median,
        vsRegex: ratio('alternation', 'scan').median,
        vsBestPackage: Math.min(ratio('monyone', 'scan').median, ratio('modern', 'scan').median),
        at50k: { vsBareLoop: many.vsBareLoop, inflectedVsBareLoop: manyForms.vsBareLoop },
      },
    },
  };
};
