import type { Page } from 'puppeteer-core';
import { messagesIn } from '../../../components/words/messages.ts';
import type { Language } from '../../../data/languages.ts';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The interface's English texts that another language puts otherwise, as patterns: what stands in their places varies. */
const englishBeside = (language: Language): string[] => {
  const own: Readonly<Record<string, string>> = messagesIn(language);
  const english: Readonly<Record<string, string>> = messagesIn('en');
  return (
    Object.entries(english)
      // Every language is named in itself.
      .filter(([, text]) => text !== english.own_language)
      .filter(([key, text]) => text !== own[key] && /\p{L}{2}/u.test(text.replace(/\{\w+\}/g, '')))
      .map(
        ([, text]) =>
          `^${text
            .split(/\{\w+\}/)
            .map(escaped)
            .join('.+')}$`,
      )
  );
};

/** @returns every text of the interface on a page, seen or spoken, that is in English and should not be. */
export const leftInEnglish = (page: Page, language: Language): Promise<string[]> =>
  page.evaluate((patterns) => {
    const english = patterns.map((pattern) => new RegExp(pattern, 'u'));
    const said: string[] = [document.title];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) said.push(text.textContent ?? '');
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
        said.push(element.getAttribute(name) ?? '');
    }
    const trimmed = new Set(
      said.map((text) => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '').trim()),
    );
    return [...trimmed].filter((text) => text && english.some((pattern) => pattern.test(text)));
  }, englishBeside(language));
