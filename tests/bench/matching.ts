import { AhoCorasick as MonyoneAhoCorasick } from '@monyone/aho-corasick/fast';
import ModernAhoCorasick from 'modern-ahocorasick/fast';
import type { NamedTopic } from '../../recognition/compile/compile-gazetteer.ts';
import { compileGazetteer } from '../../recognition/compile/compile-gazetteer.ts';
import { openGazetteer } from '../../recognition/gazetteer.ts';
import { scan } from '../../recognition/scan.ts';
import { generateText } from './generated-text.ts';
import { takeTurns } from './measure.ts';
import { surfaceForms } from './surface-forms.ts';

/** Keeps results alive, so that no contender's work can be optimised away. */
export const sink = { value: 0 };

const bareLoop = (text: string): number => {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
};

const alternation = (forms: readonly string[]): RegExp => {
  const longestFirst = [...forms].sort((a, b) => b.length - a.length).map((form) => RegExp.escape(form));
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'giu');
};

/**
 * Matches the same generated text of the three languages with the real gazetteer and with its peers, warm.
 *
 * @returns nanoseconds a character, by contender and round
 */
export const measureMatching = (topics: readonly NamedTopic[], characters = 300_000) => {
  const forms = surfaceForms(topics);
  const all = [...forms.en, ...forms.hi, ...forms.ru];
  const texts = (['en', 'hi', 'ru'] as const).flatMap(
    (language, seed) => generateText(language, characters, forms[language], { seed: seed + 1 }).paragraphs,
  );
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  // The slow ones get a part of the text; what counts is time a character.
  const few = texts.filter((_text, index) => index % 20 === 0);
  const fewLength = few.reduce((sum, text) => sum + text.length, 0);
  const gazetteer = openGazetteer(compileGazetteer(topics).bytes);
  const expression = alternation(all);
  const monyone = new MonyoneAhoCorasick(all);
  const modern = new ModernAhoCorasick(all);
  const times = takeTurns({
    bareLoop: () => {
      for (const text of texts) sink.value += bareLoop(text);
      return length;
    },
    scan: () => {
      for (const text of texts) sink.value += scan(text, gazetteer).length;
      return length;
    },
    monyone: () => {
      for (const text of few) sink.value += monyone.matchInText(text).length;
      return fewLength;
    },
    modern: () => {
      for (const text of few) sink.value += modern.search(text).length;
      return fewLength;
    },
    alternation: () => {
      for (const text of few) for (const _match of text.matchAll(expression)) sink.value++;
      return fewLength;
    },
  });
  return { aliases: all.length, times };
};
