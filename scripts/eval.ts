/**
 * `npm run eval -- [--from DIR] [--map FILE] [--worst N] [--json]`: measures recognition on a folder of real text with
 * `gold*.jsonl`, `positives*.jsonl`, `negatives*.jsonl` and `html/`. Found mentions count whether painted or not.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compileCheckout } from './compile-checkout.ts';
import { evaluate } from './evaluation.ts';

const ROOT = resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    from: { type: 'string', default: resolve(ROOT, '../shared/eval') },
    map: { type: 'string', default: resolve(ROOT, 'tests/eval/entities.json') },
    worst: { type: 'string', default: '8' },
    json: { type: 'boolean', default: false },
  },
});

if (!existsSync(values.from)) {
  console.log(`eval: no folder ${values.from}; nothing measured`);
  process.exit(0);
}
const table = JSON.parse(readFileSync(values.map, 'utf8')) as Record<string, string | string[]>;
const map = Object.fromEntries(Object.entries(table).map(([entity, topics]) => [entity, [topics].flat()]));
const { gazetteer } = compileCheckout();
const result = evaluate(values.from, gazetteer, map);

if (values.json) {
  const { languages, positivesOpen, negativesMarked, pagesMarked, unmapped } = result;
  console.log(JSON.stringify({ ...languages, positivesOpen, negativesMarked, pagesMarked, unmapped }));
} else {
  const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;
  for (const [language, score] of Object.entries(result.languages)) {
    console.log(
      `${language}: precision ${percent(score.precision)}, recall ${percent(score.recall)}, F1 ${percent(score.f1)} on ${score.documents} documents`,
    );
  }
  console.log(`core positives open: ${percent(result.positivesOpen)} ${result.positivesShut.join(' ')}`);
  console.log(
    `strict negatives marked: ${percent(result.negativesMarked)} ${result.negativesWith.join(' ')}`,
  );
  console.log(`saved pages marked: ${result.pagesMarked} ${result.pagesWith.join(' ')}`);
  if (result.unmapped.length > 0) console.log(`entities without a topic: ${result.unmapped.join(', ')}`);
  for (const { id, missed, wrong } of result.faults.slice(0, Number(values.worst))) {
    console.log(`\n${id}`);
    if (missed.length > 0) console.log(`  missed: ${missed.join('; ')}`);
    if (wrong.length > 0) console.log(`  wrong: ${wrong.join('; ')}`);
  }
}
