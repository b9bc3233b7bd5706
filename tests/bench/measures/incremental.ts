import { openTabs, type Tab } from '../browser/tabs.ts';
import { asPage } from '../generated/pages.ts';
import { generateText } from '../generated/text.ts';
import type { Report, Row } from '../report.ts';
import type { Setting } from '../setting.ts';
import { type Measured, ratiosByPage, summarise } from '../statistics.ts';

const PAGE = 'live-blog';
/** Paragraphs of a batch of 100 nodes: each has its text. */
const BATCH = 50;
/** Characters of a paragraph, about. */
const PARAGRAPH = 200;

type Contender = 'reader' | 'readerAnew' | 'recognition' | 'recognitionAnew' | 'mark' | 'markAnew';
/** Milliseconds by contender, in the order in which they were taken. */
type Times = Record<Contender, number[]>;

/**
 * A page that has been read grows batch by batch; in the middle of them, where it is as long as it is at the batches, it
 * is read anew several times.
 */
const readLivePage = async (
  tab: Tab,
  batches: readonly (readonly string[])[],
  anew: number,
): Promise<Times> => {
  const times: Times = {
    reader: [],
    readerAnew: [],
    recognition: [],
    recognitionAnew: [],
    mark: [],
    markAnew: [],
  };
  const take = async (contender: Contender, call: string): Promise<void> => {
    times[contender].push(await tab.timeCallbacks(`live().${call}`));
  };
  await tab.timeCallbacks('live().readAnew()');
  for (const [at, batch] of batches.entries()) {
    await take('reader', `append(${JSON.stringify(batch)})`);
    await take('recognition', 'recognise()');
    for (let i = 0; at + 1 === batches.length >> 1 && i < anew; i++) {
      await take('readerAnew', 'readAnew()');
      await take('recognitionAnew', 'recogniseAnew()');
    }
  }
  await take('mark', 'mark()');
  await take('markAnew', 'markAnew()');
  return times;
};

/** A long live page to which paragraphs are added: what the reader does about them, beside reading the page anew. */
export const measureIncremental = async (setting: Setting): Promise<Report> => {
  const [tabCount, batchCount, anew] = setting.brief ? [1, 4, 1] : [4, 30, 6];
  const text = (paragraphs: number, seed: number): string[] =>
    generateText('en', paragraphs * PARAGRAPH, setting.forms.en, { seed, paragraphLength: PARAGRAPH });
  const html = asPage(text(2000, 31));
  const batches = Array.from({ length: batchCount }, (_, at) => text(2 * BATCH, 41 + at).slice(0, BATCH));
  const tabs = await openTabs(setting, [{ name: PAGE, html }]);
  const taken: Times[] = [];
  try {
    for (let tab = 0; tab < tabCount; tab++) {
      setting.say(`appended content, tab ${tab + 1}`);
      taken.push(await tabs.open(PAGE, (opened) => readLivePage(opened, batches, anew)));
    }
  } finally {
    await tabs.close();
  }
  const first = (contender: Contender): number[] => taken.map((times) => times[contender][0] ?? Number.NaN);
  const later = (contender: Contender): number[] => taken.flatMap((times) => times[contender].slice(1));
  const all = (contender: Contender): number[] => taken.flatMap((times) => times[contender]);
  /** How many times as long reading anew takes, tab by tab. */
  const ratio = (contender: Contender, anewContender: Contender): Measured => {
    const byTab = (of: (times: Times) => readonly number[]) =>
      new Map(taken.map((times, tab) => [String(tab), of(times)]));
    return summarise(
      ratiosByPage(
        byTab((times) => times[anewContender]),
        byTab((times) => times[contender].slice(1)),
      ),
    );
  };
  const row = (what: string, times: readonly number[], more: Partial<Row> = {}): Row => ({
    measure: 'appended',
    what,
    unit: 'ms',
    measured: summarise(times),
    ...more,
  });
  const reader = summarise(later('reader'));
  const readerRatio = ratio('reader', 'readerAnew');
  return {
    rows: [
      row('the reader, first 100 nodes of a page', first('reader')),
      row('the reader, 100 nodes more', later('reader'), { reach: { value: reader.median, most: 0.5 } }),
      row('the reader, page anew', all('readerAnew'), {
        times: { ratio: readerRatio, of: 'the 100 nodes' },
        reach: { value: readerRatio.median, least: 15 },
      }),
      row('recognition alone, 100 nodes', later('recognition')),
      row('recognition alone, page anew', all('recognitionAnew'), {
        times: { ratio: ratio('recognition', 'recognitionAnew'), of: 'the 100 nodes' },
      }),
      row('mark.js, 100 nodes', all('mark')),
      row('mark.js, page anew', all('markAnew')),
    ],
    figures: {
      incremental: {
        vsFullRescan: readerRatio.median,
        msPer100Nodes: reader.median,
        msFirst100Nodes: summarise(first('reader')).median,
      },
    },
  };
};
