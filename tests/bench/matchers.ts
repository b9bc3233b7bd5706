import { AhoCorasick as MonyoneAhoCorasick } from '@monyone/aho-corasick/fast';
import ModernAhoCorasick from 'modern-ahocorasick/fast';
import { compileGazetteer, type NamedTopic } from '../../recognition/compile/compile-gazetteer.ts';
import { openGazetteer } from '../../recognition/gazetteer-file.ts';
import { scan } from '../../recognition/scan.ts';
import { alternationOf } from './alternation.ts';
import type { Matcher } from './turns.ts';

/** The limit: every character looked at once, nothing decided. */
export const bareLoop: Matcher = (text) => {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
};

/** @throws RangeError where there are more aliases than the compiler can number. */
export const scanFor = (topics: readonly NamedTopic[]): Matcher => {
  const gazetteer = openGazetteer(compileGazetteer(topics).bytes);
  return (text) => scan(text, gazetteer).length;
};

export const monyoneFor = (forms: readonly string[]): Matcher => {
  const matcher = new MonyoneAhoCorasick([...forms]);
  return (text) => matcher.matchInText(text).length;
};

export const modernFor = (forms: readonly string[]): Matcher => {
  const matcher = new ModernAhoCorasick([...forms]);
  return (text) => matcher.search(text).length;
};

export const alternationFor = (forms: readonly string[]): Matcher => {
  const expression = alternationOf(forms);
  return (text) => {
    let count = 0;
    for (const _match of text.matchAll(expression)) count++;
    return count;
  };
};
