import { LANGUAGES, type Language } from '../../data/schema/primitives.ts';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import hi from '../../public/_locales/hi/messages.json' with { type: 'json' };
import ru from '../../public/_locales/ru/messages.json' with { type: 'json' };
import { type Words, wordsIn } from './words.ts';

type MessageFile = Readonly<Record<string, { readonly message: string }>>;
const FILES: Readonly<Record<Language, MessageFile>> = { en, hi, ru };

/**
 * The interface's texts, bundled: the browser's own i18n only ever speaks the browser's language, and the reader may
 * choose another.
 *
 * @returns texts by full key, plain strings ready to be sent to a content script
 */
export const messagesIn = (language: Language): Record<string, string> =>
  Object.fromEntries(Object.entries(FILES[language]).map(([key, { message }]) => [key, message]));

/**
 * @param chosen the reader's setting
 * @param preferred the browser's languages in order, as BCP 47 tags (`navigator.languages`)
 * @returns the language to speak: the chosen one, else the first preferred one we have, else English
 */
export function interfaceLanguage(chosen: 'auto' | Language, preferred: readonly string[]): Language {
  if (chosen !== 'auto') return chosen;
  const spoken = preferred.map((tag) => tag.slice(0, 2).toLowerCase());
  return spoken.map((tag) => LANGUAGES.find((language) => language === tag)).find(Boolean) ?? 'en';
}

/** @returns the lookup for a language, from the bundled texts. */
export const bundledWords = (language: Language): Words => wordsIn(language, messagesIn(language));
