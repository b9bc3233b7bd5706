import { detectLanguage } from '../../../recognition/language.ts';
import { read } from '../../../recognition/read.ts';
import type { Mention, Reading } from '../../../recognition/reading.ts';
import { splitPassages } from '../../../recognition/split-passages.ts';
import { compileCheckout } from '../../../scripts/compile-checkout.ts';

/** The gazetteer of the real dataset, and its aliases as written. */
export const { gazetteer, aliases } = compileCheckout();

interface FoundMention extends Mention {
  readonly surface: string;
  /** Where it begins in the whole text. */
  readonly at: number;
}

interface TextReading extends Omit<Reading, 'mentions'> {
  readonly mentions: readonly FoundMention[];
}

/** Reads a plain text as `npm run detect` does: one passage per line. */
export const readText = (text: string): TextReading => {
  const spans = splitPassages(text);
  const passages = spans.map(({ start, end }) => ({ text: text.slice(start, end) }));
  const reading = read(passages, gazetteer, detectLanguage(text));
  const mentions = reading.mentions.map((mention) => {
    const shift = spans[mention.passage]?.start ?? 0;
    const at = shift + mention.start;
    return { ...mention, at, surface: text.slice(at, shift + mention.end) };
  });
  return { ...reading, mentions };
};
