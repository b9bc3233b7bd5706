/**
 * `npm run data:sample -- --seed N --count 100`: draws facts for an audit and prints them as Markdown, each with its
 * sources and where to look. The same seed draws the same facts from the same dataset.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkDraft } from '../data/check/check-draft.ts';
import { drawSample, sampleMarkdown } from '../data/check/sample.ts';
import { compileDataset } from '../data/compile.ts';
import { readDraft } from '../data/read-draft.ts';

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '100' } },
});
const seed = Number(values.seed);
const count = Number(values.count);
if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(count) || count < 1) {
  console.error('--seed and --count are whole numbers');
  process.exit(2);
}
const { draft } = checkDraft(readDraft(resolve(import.meta.dirname, '..')));
const dataset = compileDataset(draft);
console.log(sampleMarkdown(dataset, seed, drawSample(dataset, seed, count)));
