import { LANGUAGE_TABLE, LANGUAGES, type Language } from '../languages.ts';
import { localizedTexts } from '../topic-parts.ts';
import type { Rule } from './rule.ts';

/** Acronyms and numbers (S-400, RELOS) are the same in every script: no three lower-case Latin letters in a row. */
const isScriptFree = (text: string): boolean => !/\p{Ll}{3}/u.test(text);

/** Names that a newspaper leaves in Latin letters (Kpler, Bloomberg): every word begins with a capital. */
const isForeignName = (text: string): boolean =>
  text.split(/[^\p{L}\p{N}]+/u).every((word) => !/^\p{Ll}/u.test(word));

/** What a topic or a figure is called has to be readable in the language itself. */
const isHeading = (field: string): boolean => /(?:^|\.)(?:name|summary|label)$/.test(field);

const isLatin = (language: Language): boolean => LANGUAGE_TABLE[language].script === 'Latin';

const LATIN = LANGUAGES.filter(isLatin);
const NOT_LATIN = LANGUAGES.filter((language) => !isLatin(language)).map((language) => {
  const { script } = LANGUAGE_TABLE[language];
  return { language, script, letter: new RegExp(`\\p{Script=${script}}`, 'u') };
});

/** A Hindi text has Devanagari letters, a Russian one Cyrillic, one in Latin letters neither; acronyms and numbers may stand. */
export const wrongScript: Rule = function* ({ topics }) {
  for (const { file, topic } of topics) {
    for (const { field, part } of localizedTexts(topic)) {
      for (const { language, script, letter } of NOT_LATIN) {
        const mayStayLatin =
          isScriptFree(part[language]) || (!isHeading(field) && isForeignName(part[language]));
        if (!letter.test(part[language]) && !mayStayLatin) {
          yield {
            file,
            field: `${field}.${language}`,
            reason: `has no ${script} letter: "${part[language]}"`,
          };
        }
        for (const latin of LATIN) {
          if (letter.test(part[latin]))
            yield { file, field: `${field}.${latin}`, reason: `has ${script} letters: "${part[latin]}"` };
        }
      }
    }
  }
};
