import { localizedTexts } from '../topic-parts.ts';
import type { Rule } from './rule.ts';

/** Acronyms and numbers (S-400, RELOS) are the same in every script: no three lower-case Latin letters in a row. */
const isScriptFree = (text: string): boolean => !/\p{Ll}{3}/u.test(text);

/** Names that a newspaper leaves in Latin letters (Kpler, Bloomberg): every word begins with a capital. */
const isForeignName = (text: string): boolean =>
  text.split(/[^\p{L}\p{N}]+/u).every((word) => !/^\p{Ll}/u.test(word));

/** What a topic or a figure is called has to be readable in the language itself. */
const isHeading = (field: string): boolean => /(?:^|\.)(?:name|summary|label)$/.test(field);

const SCRIPTS = {
  hi: { name: 'Devanagari', letter: /\p{Script=Devanagari}/u },
  ru: { name: 'Cyrillic', letter: /\p{Script=Cyrillic}/u },
} as const;

const NOT_LATIN = Object.entries(SCRIPTS) as [keyof typeof SCRIPTS, (typeof SCRIPTS)['hi' | 'ru']][];

/** A Hindi text has Devanagari letters, a Russian one Cyrillic, an English one neither; acronyms and numbers may stand. */
export const wrongScript: Rule = function* ({ topics }) {
  for (const { file, topic } of topics) {
    for (const { field, part } of localizedTexts(topic)) {
      for (const [language, { name, letter }] of NOT_LATIN) {
        const mayStayLatin =
          isScriptFree(part[language]) || (!isHeading(field) && isForeignName(part[language]));
        if (!letter.test(part[language]) && !mayStayLatin) {
          yield { file, field: `${field}.${language}`, reason: `has no ${name} letter: "${part[language]}"` };
        }
        if (letter.test(part.en)) {
          yield { file, field: `${field}.en`, reason: `has ${name} letters: "${part.en}"` };
        }
      }
    }
  }
};
