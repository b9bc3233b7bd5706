import type { ChangeTimes } from '../browser/in-page/changes.ts';
import { openTabs } from '../browser/tabs.ts';
import { asPage } from '../generated/pages.ts';
import { generateText } from '../generated/text.ts';
import type { Report, Row } from '../report.ts';
import type { Setting } from '../setting.ts';
import { pairedRatios, summarise } from '../statistics.ts';

const PAGE = 'live-blog';
/** A paragraph and its text are two nodes. */
const NODES_PER_BATCH = 100;
const PARAGRAPH = 200;

/** A long live page to which paragraphs are added: what the reader does about them, beside reading the page anew. */
export const measureIncremental = async (setting: Setting): Promise<Report> => {
  const text = (characters: number, seed: number): string[] =>
    generateText('en', characters, setting.forms.en, { seed, paragraphLength: PARAGRAPH });
  const html = asPage(text(2_000 * PARAGRAPH, 31));
  const batches = Array.from({ length: setting.brief ? 2 : 6 }, (_, at) =>
    text(NODES_PER_BATCH * PARAGRAPH, 41 + at).slice(0, NODES_PER_BATCH / 2),
  );
  const tabs = await openTabs(setting, [{ name: PAGE, html }]);
  const taken: ChangeTimes[] = [];
  try {
    for (let tab = 0; tab < (setting.brief ? 1 : 4); tab++) {
      setting.say(`appended content, tab ${tab + 1}`);
      taken.push(await tabs.run<ChangeTimes>(PAGE, `timeChanges(${JSON.stringify(batches)})`));
    }
  } finally {
    await tabs.close();
  }
  const timesOf = (name: keyof ChangeTimes): number[] => taken.flatMap((times) => times[name]);
  const reader = summarise(timesOf('reader'));
  const anew = summarise(pairedRatios(timesOf('readerAnew'), timesOf('reader')));
  const row = (what: string, name: keyof ChangeTimes, more: Partial<Row> = {}): Row => ({
    measure: 'appended',
    what,
    unit: 'ms',
    measured: summarise(timesOf(name)),
    ...more,
  });
  return {
    rows: [
      row('the reader, 100 nodes', 'reader', { reach: { value: reader.median, most: 0.5 } }),
      row('the reader, page anew', 'readerAnew', {
        times: { ratio: anew, of: 'the 100 nodes' },
        reach: { value: anew.median, least: 15 },
      }),
      row('recognition alone, 100 nodes', 'recognise'),
      row('recognition alone, page anew', 'recogniseAnew', {
        times: {
          ratio: summarise(pairedRatios(timesOf('recogniseAnew'), timesOf('recognise'))),
          of: 'the 100 nodes',
        },
      }),
      row('mark.js, 100 nodes', 'markNew'),
      row('mark.js, page anew', 'markAnew'),
    ],
    figures: { incremental: { vsFullRescan: anew.median, msPer100Nodes: reader.median } },
  };
};
