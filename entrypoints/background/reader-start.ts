import { interfaceLanguage, messagesIn } from '../../components/words/messages.ts';
import type { Language } from '../../data/languages.ts';
import type { Settings } from '../../data/settings.ts';
import type { ReaderStart } from './messages.ts';
import { hiddenTopicsOn, isPaused } from './sites.ts';

/** @returns the language in which the extension speaks by these settings. */
export const languageOf = (settings: Settings): Language =>
  interfaceLanguage(settings.language, navigator.languages);

/** What of the settings concerns a web page: which other sites are paused or have hidden topics does not. */
const settingsFor = (settings: Settings): Settings => ({ ...settings, pausedSites: [], hiddenTopics: {} });

const cardWords = (language: Language): Record<string, string> =>
  Object.fromEntries(Object.entries(messagesIn(language)).filter(([key]) => key.startsWith('card_')));

/**
 * @param unwanted topics of kinds that are not to be underlined anywhere
 * @returns what a reader on a site needs before it paints
 */
export const readerStart = (
  settings: Settings,
  site: string,
  unwanted: readonly string[] = [],
): ReaderStart => {
  const language = languageOf(settings);
  return {
    enabled: !isPaused(settings, site),
    settings: settingsFor(settings),
    words: cardWords(language),
    language,
    hiddenTopics: [...new Set([...hiddenTopicsOn(settings, site), ...unwanted])],
  };
};
