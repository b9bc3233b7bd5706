import type { Rule } from './rule.ts';
import { localizedTexts } from './topic-parts.ts';

/** A name or number that is the same in every script: it has no word of three lower-case Latin letters in a row. */
const isScriptFree = (text: string): boolean => !/\p{Ll}{3}/u.test(text);

const SCRIPTS = {
  hi: { name: 'Devanagari', letter: /\p{Script=Devanagari}/u },
  ru: { name: 'Cyrillic', letter: /\p{Script=Cyrillic}/u },
} as const;

/** A Hindi text has Devanagari letters, a Russian one Cyrillic, an English one neither; acronyms and numbers may stand. */
export const wrongScript: Rule = function* ({ topics }) {
  for (const { file, topic } of topics) {
    for (const { field, part } of localizedTexts(topic)) {
      for (const language of ['hi', 'ru'] as const) {
        const { name, letter } = SCRIPTS[language];
        if (!letter.test(part[language]) && !isScriptFree(part[language])) {
          yield { file, field: `${field}.${language}`, reason: `has no ${name} letter: "${part[language]}"` };
        }
        if (letter.test(part.en)) {
          yield { file, field: `${field}.en`, reason: `has ${name} letters: "${part.en}"` };
        }
      }
    }
  }
};
