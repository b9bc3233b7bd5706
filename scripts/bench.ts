/** `npm run bench [-- --json]`: the suite beside its peers; prints one table and writes `.output/bench.json`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readDraft } from '../data/read-draft.ts';
import type { NamedTopic } from '../recognition/compile/compile-gazetteer.ts';
import { measureMatching } from '../tests/bench/matching.ts';
import { pairedRatio, summarise } from '../tests/bench/measure.ts';

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
const result = {
  match: {
    vsBareLoop: pairedRatio(times.scan, times.bareLoop),
    vsRegex: pairedRatio(times.alternation, times.scan),
    vsBestPackage: Math.min(pairedRatio(times.monyone, times.scan), pairedRatio(times.modern, times.scan)),
  },
};
mkdirSync(resolve(root, '.output'), { recursive: true });
writeFileSync(resolve(root, '.output/bench.json'), `${JSON.stringify(result, null, 2)}\n`);
if (process.argv.includes('--json')) console.log(JSON.stringify(result));
else {
  console.log(`Matching, ${aliases} surface forms in three languages, warm, Node ${process.version}`);
  console.table(rows);
}
