import type { Language } from '../../data/languages.ts';
import type english from '../../public/_locales/en/messages.json';
import { tied } from '../tied.ts';

type PluralCategory = 'one' | 'few' | 'many' | 'other';
type WithoutCategory<K> = K extends `${infer Base}_${PluralCategory}` ? Base : K;

/** Every text of the interface by its key in `public/_locales`; `x_one`, `x_other` … are one key, `x`. */
export type WordKey = WithoutCategory<keyof typeof english>;

/** Values for the `{name}` places of a text; `count` also decides the plural form. Numbers are written for the language. */
export type WordValues = Readonly<Record<string, string | number>>;

/** Looks up a text in one language. */
export interface Words {
  (key: WordKey, values?: WordValues): string;
  readonly language: Language;
}

/**
 * @param language ISO 639-1; decides plural forms and how numbers are written
 * @param messages texts by their full key, plural category included
 * @returns the lookup; an unknown key comes back as itself, so that a gap is seen and nothing breaks
 */
export function wordsIn(language: Language, messages: Readonly<Record<string, string>>): Words {
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);

  const textOf = (key: string, values: WordValues): string => {
    const { count } = values;
    if (typeof count !== 'number') return messages[key] ?? key;
    return messages[`${key}_${plural.select(count)}`] ?? messages[`${key}_other`] ?? messages[key] ?? key;
  };
  const lookUp = (key: WordKey, values: WordValues = {}): string =>
    tied(textOf(key, values)).replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = values[name];
      if (value === undefined) return place;
      return typeof value === 'number' ? number.format(value) : value;
    });
  return Object.assign(lookUp, { language });
}
