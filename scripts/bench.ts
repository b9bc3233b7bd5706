/** `npm run bench [-- --json]`: the suite beside its peers; prints one table and writes `.output/bench.json`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readDraft } from '../data/read-draft.ts';
import type { NamedTopic } from '../recognition/compile/compile-gazetteer.ts';
import { measureMatching } from '../tests/bench/matching.ts';
import { pairedRatio, summarise } from '../tests/bench/measure.ts';
import { measurePages } from '../tests/bench/page/measure-pages.ts';

const root = resolve(import.meta.dirname, '..');
const topics = readDraft(root).topics.map(({ text }) => JSON.parse(text) as NamedTopic);

const { aliases, times } = measureMatching(topics);
const rows = Object.entries(times).map(([contender, runs]) => {
  const { median, low, high } = summarise(runs);
  return {
    contender,
    'ns a character': median.toFixed(2),
    'middle half': `${low.toFixed(2)}–${high.toFixed(2)}`,
    'times the bare loop': pairedRatio(runs, times.bareLoop).toFixed(2),
  };
});
const pages = await measurePages(topics);
const { cold } = pages;
const ratio = (above: string, below: string): number => {
  const values = cold[above] ?? [];
  return pairedRatio(values, (cold[below] ?? []).slice(0, values.length));
};
const pageRows = Object.entries(cold).map(([contender, runs]) => {
  const { median, low, high } = summarise(runs);
  return {
    contender,
    'ms, cold': median.toFixed(2),
    'middle half': `${low.toFixed(2)}–${high.toFixed(2)}`,
    'times the bare walk': ratio(contender, 'bareWalk').toFixed(2),
    pages: runs.length,
  };
});
const result = {
  match: {
    vsBareLoop: pairedRatio(times.scan, times.bareLoop),
    vsRegex: pairedRatio(times.alternation, times.scan),
    vsBestPackage: Math.min(pairedRatio(times.monyone, times.scan), pairedRatio(times.modern, times.scan)),
  },
  page: {
    gateVsBareWalk: ratio('gate', 'bareWalk'),
    scanVsBareWalkCold: ratio('scan', 'bareWalk'),
    annotateVsMarkRegExp: ratio('markRegExp', 'annotate'),
    annotateVsMarkList: ratio('markList', 'annotate'),
  },
  incremental: {
    vsFullRescan: pairedRatio(pages.whole, pages.appended),
    // 100 paragraphs of one text node each are 200 nodes.
    msPer100Nodes: summarise(pages.appended).median / 2,
  },
  gazetteer: { openMs: summarise(pages.opening).median },
};
mkdirSync(resolve(root, '.output'), { recursive: true });
writeFileSync(resolve(root, '.output/bench.json'), `${JSON.stringify(result, null, 2)}\n`);
if (process.argv.includes('--json')) console.log(JSON.stringify(result));
else {
  console.log(`Matching, ${aliases} surface forms in three languages, warm, Node ${process.version}`);
  console.table(rows);
  console.log(`Pages, each contender once in a fresh tab, Chromium, ${pages.pages} pages`);
  console.table(pageRows);
  console.log(
    `100 paragraphs appended: ${summarise(pages.appended).median.toFixed(2)} ms, page read anew ${summarise(pages.whole).median.toFixed(2)} ms; gazetteer opened in ${summarise(pages.opening).median.toFixed(2)} ms`,
  );
}
