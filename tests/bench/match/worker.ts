/** The thread of `timePair`. */
import { parentPort, workerData } from 'node:worker_threads';
import { compileGazetteer } from '../../../recognition/compile/compile-gazetteer.ts';
import { generateChunks } from '../generated/chunks.ts';
import { surfaceForms } from '../generated/surface-forms.ts';
import { generateTopics } from '../generated/topics.ts';
import { LANGUAGES } from '../languages.ts';
import type { Job, Material, PairTimes } from './job.ts';
import { MATCHERS, SHARES, type Wanted } from './matchers.ts';
import { takeTurns } from './turns.ts';

const prepare = (
  material: Material,
  count: number,
): { wanted: Wanted; chunks: readonly (readonly string[])[] } => {
  if (material.kind === 'saved')
    return { wanted: { gazetteer: material.gazetteer, forms: [] }, chunks: material.articles };
  if (material.kind === 'real') {
    const { gazetteer, forms } = material;
    const all = LANGUAGES.flatMap((language) => forms[language]);
    return { wanted: { gazetteer, forms: all }, chunks: generateChunks(count, forms) };
  }
  const topics = generateTopics(material.aliases, { inflected: material.inflected });
  const forms = surfaceForms(topics, { perAlias: 1 });
  return {
    wanted: {
      gazetteer: compileGazetteer(topics).bytes,
      forms: LANGUAGES.flatMap((language) => forms[language]),
    },
    chunks: generateChunks(count, forms),
  };
};

const { material, base, other, chunks: count, passes } = workerData as Job;
const { wanted, chunks } = prepare(material, count);
const times: PairTimes = takeTurns(
  chunks,
  {
    base: { match: MATCHERS[base](wanted), share: SHARES[base] },
    other: { match: MATCHERS[other](wanted), share: SHARES[other] },
  },
  passes,
);
parentPort?.postMessage(times);
