import { Cue, type Gazetteer } from './gazetteer.ts';
import type { Mention } from './reading.ts';

const CUE_NAMES: readonly (readonly [number, string])[] = [
  [Cue.INDIA, 'India'],
  [Cue.RUSSIA, 'Russia'],
  [Cue.US, 'the United States'],
  [Cue.UKRAINE, 'Ukraine'],
  [Cue.OTHER, 'another country'],
  [Cue.ORIGIN, 'a thing of Russian make'],
];

/**
 * Why a mention stands, in words: the alias, the rule and the evidence.
 *
 * @param aliases as `compileGazetteer` gave them together with the gazetteer.
 */
export const explain = (mention: Mention, gazetteer: Gazetteer, aliases: readonly string[]): string => {
  const needs = gazetteer.aliasNeeds[mention.alias] ?? 0;
  const cues = CUE_NAMES.filter(([bit]) => needs & bit).map(([, name]) => name);
  const list = new Intl.ListFormat('en', { type: 'conjunction' }).format(cues);
  const alias = `${mention.strength} alias “${aliases[mention.alias] ?? mention.alias}”`;
  switch (mention.rule) {
    case 'strong':
      return `${alias} on a page about India and Russia`;
    case 'passage':
      return `${alias}: its passage speaks of ${list}`;
    case 'page':
      return `${alias}: the page is about ${list}, and no other country stands nearer`;
    case 'named':
      return `${alias}: the page names it in full`;
    case 'alone':
      return `${alias}: the page is about India and Russia, and names nothing narrower`;
  }
};
