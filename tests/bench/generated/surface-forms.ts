import { seededRandom } from '../../../data/check/seeded-random.ts';
import { LEXICONS, type NamedTopic } from '../../../recognition/compile/compile-gazetteer.ts';
import type { Lexicon } from '../../../recognition/compile/lexicon.ts';
import { type Pattern, parseAlias } from '../../../recognition/compile/notation.ts';
import type { Language } from '../../../recognition/reading.ts';

/** Writes out one surface form of a pattern, choosing at random where it leaves a choice. */
const writeOut = (pattern: Pattern, lexicon: Lexicon, random: () => number): string => {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  switch (pattern.kind) {
    case 'words':
      return pattern.exact ? pattern.text : pick(lexicon.forms(pattern.text));
    case 'class':
      if (pattern.name === 'number') return String(1 + Math.floor(random() * 99));
      return writeOut(parseAlias(pick(lexicon.classes[pattern.name] ?? [''])).pattern, lexicon, random);
    case 'choice':
      return writeOut(pick(pattern.parts), lexicon, random);
    case 'sequence':
      return pattern.parts
        .map((part) => writeOut(part, lexicon, random))
        .filter((text) => text !== '')
        .join(' ');
  }
};

/**
 * Plain text forms of the topics' aliases, as other matchers need them: of each alias some of the forms it stands for.
 *
 * @param perAlias how many draws are made from each alias; forms drawn twice count once
 */
export const surfaceForms = (
  topics: readonly NamedTopic[],
  { perAlias = 2, seed = 7 } = {},
): Readonly<Record<Language, readonly string[]>> => {
  const random = seededRandom(seed);
  const formsIn = (lexicon: Lexicon): string[] => {
    const aliases = topics.flatMap(({ aliases }) => {
      const { strong = [], contextual = [] } = aliases[lexicon.language];
      return [...strong, ...contextual];
    });
    const drawn = aliases.flatMap((alias) => {
      const { pattern } = parseAlias(alias);
      return Array.from({ length: perAlias }, () => writeOut(pattern, lexicon, random));
    });
    return [...new Set(drawn)].filter((form) => form.length > 1);
  };
  const [en, hi, ru] = (['en', 'hi', 'ru'] as const).map((language) => {
    const lexicon = LEXICONS.find((one) => one.language === language);
    return lexicon ? formsIn(lexicon) : [];
  });
  return { en: en ?? [], hi: hi ?? [], ru: ru ?? [] };
};
