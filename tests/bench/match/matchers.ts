import { AhoCorasick as MonyoneAhoCorasick } from '@monyone/aho-corasick/fast';
import ModernAhoCorasick from 'modern-ahocorasick/fast';
import { openGazetteer } from '../../../recognition/gazetteer-file.ts';
import { scan } from '../../../recognition/scan.ts';
import { alternationOf } from './alternation.ts';
import type { Matcher } from './turns.ts';

/** What is looked for, as each matcher needs it. */
export interface Wanted {
  readonly gazetteer: Uint8Array<ArrayBuffer>;
  readonly forms: readonly string[];
}

export const MATCHERS = {
  /** The limit: every character looked at once, nothing decided. */
  bareLoop: (): Matcher => (text) => {
    let sum = 0;
    for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
    return sum;
  },
  scan: ({ gazetteer }: Wanted): Matcher => {
    const opened = openGazetteer(gazetteer);
    return (text) => scan(text, opened).length;
  },
  monyone: ({ forms }: Wanted): Matcher => {
    const matcher = new MonyoneAhoCorasick([...forms]);
    return (text) => matcher.matchInText(text).length;
  },
  modern: ({ forms }: Wanted): Matcher => {
    const matcher = new ModernAhoCorasick([...forms]);
    return (text) => matcher.search(text).length;
  },
  alternation: ({ forms }: Wanted): Matcher => {
    const expression = alternationOf(forms);
    return (text) => {
      let count = 0;
      for (const _match of text.matchAll(expression)) count++;
      return count;
    };
  },
} as const;

export type MatcherName = keyof typeof MATCHERS;

/** So large a part of every chunk the slow ones are given. */
export const SHARES: Readonly<Record<MatcherName, number>> = {
  bareLoop: 1,
  scan: 1,
  monyone: 1 / 4,
  modern: 1 / 8,
  alternation: 1 / 16,
};
