import { Worker } from 'node:worker_threads';
import type { MatcherName } from './matchers.ts';

/** Aliases and texts for a comparison. */
export type Material =
  | {
      readonly kind: 'real';
      readonly gazetteer: Uint8Array<ArrayBuffer>;
      readonly forms: Readonly<Record<'en' | 'hi' | 'ru', readonly string[]>>;
    }
  | {
      readonly kind: 'saved';
      readonly gazetteer: Uint8Array<ArrayBuffer>;
      readonly articles: readonly (readonly string[])[];
    }
  | { readonly kind: 'generated'; readonly aliases: number; readonly inflected: boolean };

export interface Job {
  readonly material: Material;
  readonly base: MatcherName;
  readonly other: MatcherName;
  readonly chunks: number;
  readonly passes: number;
}

/** Nanoseconds a character, for each pass and chunk. */
export interface PairTimes {
  readonly base: number[];
  readonly other: number[];
}

/**
 * Runs two matchers in turn in a thread of their own: neither code nor tables of a third one, nor what the compiler
 * learnt from another dataset, are in their way.
 *
 * @throws RangeError where there are more aliases than the compiler can number
 */
export const timePair = (job: Job): Promise<PairTimes> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: job });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
