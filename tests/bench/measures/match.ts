import { type Material, type PairTimes, timePair } from '../match/job.ts';
import type { MatcherName } from '../match/matchers.ts';
import type { Reach, Report, Row } from '../report.ts';
import { savedTexts } from '../saved.ts';
import type { Setting } from '../setting.ts';
import { type Measured, pairedRatios, summarise } from '../statistics.ts';

const PEERS = {
  monyone: { what: '@monyone/aho-corasick', least: 5 },
  modern: { what: 'modern-ahocorasick', least: 5 },
  alternation: { what: 'one alternation, giu', least: 8 },
} as const satisfies Partial<Record<MatcherName, unknown>>;
type Peer = keyof typeof PEERS;

const MANY = 50_000;

const timesOf = (setting: Setting, material: Material, base: MatcherName, other: MatcherName) =>
  timePair({ material, base, other, chunks: setting.brief ? 8 : 30, passes: setting.brief ? 1 : 8 });

const ratioOf = ({ base, other }: PairTimes): Measured => summarise(pairedRatios(other, base));

const rowOf = (what: string, times: readonly number[], ratio: Measured, of: string, reach?: Reach): Row => ({
  measure: 'match',
  what,
  unit: 'ns/char',
  measured: summarise(times),
  times: { ratio, of },
  ...(reach && { reach }),
});

/** With as many aliases as a dataset of many fields would have. */
const withMany = async (
  setting: Setting,
  inflected: boolean,
): Promise<{ row: Row; vsBareLoop: number | null }> => {
  const what = `scan, 50 000 aliases ${inflected ? 'in all their forms' : 'as written'}`;
  const most = 8;
  try {
    const times = await timesOf(setting, { kind: 'generated', aliases: MANY, inflected }, 'bareLoop', 'scan');
    const ratio = ratioOf(times);
    const reach = inflected ? undefined : { value: ratio.median, most };
    return { row: rowOf(what, times.other, ratio, 'bare loop', reach), vsBareLoop: ratio.median };
  } catch (error) {
    // The compiler says so where a dataset has outgrown its tables.
    if (!(error instanceof RangeError)) throw error;
    const reach = { value: Number.NaN, most };
    return {
      row: { measure: 'match', what, unit: '', note: `refused: ${error.message}`, reach },
      vsBareLoop: null,
    };
  }
};

/** The real thing on real articles, which name more terms than the generated texts do. */
const onSavedArticles = async (setting: Setting): Promise<Row[]> => {
  const articles = savedTexts(setting.brief ? 8 : 120);
  if (articles.length === 0) return [];
  const times = await timesOf(
    setting,
    { kind: 'saved', gazetteer: setting.gazetteer, articles },
    'bareLoop',
    'scan',
  );
  return [rowOf('scan, saved articles', times.other, ratioOf(times), 'bare loop')];
};

/** Matching plain text with the real gazetteer, beside its limit and its peers; and with 50,000 aliases. */
export const measureMatch = async (setting: Setting): Promise<Report> => {
  const real: Material = { kind: 'real', gazetteer: setting.gazetteer, forms: setting.forms };
  const own = await timesOf(setting, real, 'bareLoop', 'scan');
  const vsBareLoop = ratioOf(own);
  const ratios = new Map<Peer, number>();
  const peerRows: Row[] = [];
  for (const peer of Object.keys(PEERS) as Peer[]) {
    const times = await timesOf(setting, real, 'scan', peer);
    const ratio = ratioOf(times);
    const { what, least } = PEERS[peer];
    ratios.set(peer, ratio.median);
    peerRows.push(rowOf(what, times.other, ratio, 'scan', { value: ratio.median, least }));
  }
  const many = await withMany(setting, false);
  const manyForms = await withMany(setting, true);
  const ratioTo = (peer: Peer): number => ratios.get(peer) ?? Number.NaN;
  return {
    rows: [
      {
        measure: 'match',
        what: 'bare loop over the characters',
        unit: 'ns/char',
        measured: summarise(own.base),
      },
      rowOf('scan', own.other, vsBareLoop, 'bare loop', { value: vsBareLoop.median, most: 4.5 }),
      ...(await onSavedArticles(setting)),
      ...peerRows,
      many.row,
      manyForms.row,
    ],
    figures: {
      match: {
        vsBareLoop: vsBareLoop.median,
        vsRegex: ratioTo('alternation'),
        vsBestPackage: Math.min(ratioTo('monyone'), ratioTo('modern')),
        at50k: { vsBareLoop: many.vsBareLoop, inflectedVsBareLoop: manyForms.vsBareLoop },
      },
    },
  };
};
