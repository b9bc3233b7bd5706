import { LANGUAGES, type Language } from '../../data/languages.ts';
import { type Words, wordsIn } from './words.ts';

type MessageFile = Readonly<Record<string, { readonly message: string }>>;
const FILES = import.meta.glob<MessageFile>('../../public/_locales/*/messages.json', {
  eager: true,
  import: 'default',
});

const fileOf = (language: Language): MessageFile =>
  FILES[`../../public/_locales/${language}/messages.json`] ?? {};

/**
 * The interface's texts, bundled: the browser's own i18n only ever speaks the browser's language, and the reader may
 * choose another.
 *
 * @returns texts by full key, plain strings ready to be sent to a content script
 */
export const messagesIn = (language: Language): Record<string, string> =>
  Object.fromEntries(Object.entries(fileOf(language)).map(([key, { message }]) => [key, message]));

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
