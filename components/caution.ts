import { tied } from './tied.ts';
import type { Words } from './words/words.ts';

interface LastKnown {
  /** The day on which it was due to end, written out, once that has passed; else empty. */
  readonly wasDueToEnd: string;
  /** Nobody has said so, or what followed, for long. */
  readonly stale: boolean;
}

/** @returns why what is known last need not hold today; empty where it may pass as current. */
export const caution = ({ wasDueToEnd, stale }: LastKnown, words: Words): string => {
  if (wasDueToEnd) return words('card_was_due_to_end', { date: tied(wasDueToEnd) });
  return stale ? words('card_stale') : '';
};
