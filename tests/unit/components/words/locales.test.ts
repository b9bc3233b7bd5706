import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { messagesIn } from '../../../../components/words/messages.ts';
import { LANGUAGES, type Language } from '../../../../data/languages.ts';
import { TOPIC_KINDS } from '../../../../data/schema/topic.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const ROOMS = ['components', 'entrypoints', 'modules', 'data/sheet', 'wxt.config.ts'];
const PLURAL = /_(?:one|two|few|many|other)$/;

const messages = Object.fromEntries(LANGUAGES.map((language) => [language, messagesIn(language)])) as Record<
  Language,
  Record<string, string>
>;
const pluralKeys = Object.keys(messages.en)
  .filter((key) => key.endsWith('_other'))
  .map((key) => key.replace(PLURAL, ''));
const isPlural = (key: string) => PLURAL.test(key) && pluralKeys.includes(key.replace(PLURAL, ''));
const plainKeys = Object.keys(messages.en).filter((key) => !isPlural(key));

/** Names that are the same in every language. */
const SAME_EVERYWHERE = new Set(['topic_copy_markdown', 'topic_copy_html']);

const SCRIPT: Record<Language, RegExp> = {
  en: /\p{Script=Latin}/u,
  hi: /\p{Script=Devanagari}/u,
  ru: /\p{Script=Cyrillic}/u,
};
const placesIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([place]) => place).sort();

describe.each(LANGUAGES)('texts in %s', (language) => {
  const texts = messages[language];
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;

  test('are there for every key and no other', () => {
    const expected = [
      ...plainKeys,
      ...pluralKeys.flatMap((key) => categories.map((category) => `${key}_${category}`)),
    ];
    expect(Object.keys(texts).sort()).toEqual(expected.sort());
  });

  test('are written in that language', () => {
    const foreign = Object.entries(texts)
      .filter(([key]) => !SAME_EVERYWHERE.has(key))
      .map(([key, text]) => [key, text.replace(/\{\w+\}/g, '')] as const)
      .filter(([, text]) => /\p{L}/u.test(text) && !SCRIPT[language].test(text));
    expect(foreign).toEqual([]);
  });

  test('are not the English ones', () => {
    if (language === 'en') return;
    const same = Object.entries(texts).filter(
      ([key, text]) =>
        text === messages.en[key] && /\p{Script=Latin}{2}/u.test(text) && !SAME_EVERYWHERE.has(key),
    );
    expect(same).toEqual([]);
  });

  test('have the places of the English ones', () => {
    for (const [key, text] of Object.entries(texts)) {
      const english = messages.en[key] ?? messages.en[key.replace(PLURAL, '_other')] ?? '';
      expect([key, ...placesIn(text)]).toEqual([key, ...placesIn(english)]);
    }
  });

  test('have no blanks at an end and no straight quotes', () => {
    expect(Object.entries(texts).filter(([, text]) => text !== text.trim() || /["']/.test(text))).toEqual([]);
  });
});

test('every text is used somewhere', () => {
  const sources = ROOMS.flatMap((room) => sourcesUnder(join(ROOT, room))).join('\n');
  // Keys made at run time: of a known list (`card_kind_${kind}`), or of the words in the place itself (`${now ? 'a' : 'b'}`).
  const made = [...sources.matchAll(/`((?:\w|\$\{[^}]*\})+)`/g)]
    .map(([, template = '']) => template)
    .filter((template) => /^\w+_.*\$\{/.test(template))
    .map((template) => new RegExp(`^${template.replace(/\$\{([^}]*)\}/g, (_, place) => formsOf(place))}$`));
  const unused = [...plainKeys, ...pluralKeys].filter(
    (key) =>
      !new RegExp(`(?:['"\`]|__MSG_)${key}(?:['"\`]|__)`).test(sources) &&
      !made.some((pattern) => pattern.test(key)),
  );
  expect(unused).toEqual([]);
});

test('every kind of topic has a name', () => {
  for (const kind of TOPIC_KINDS) expect(messages.en[`card_kind_${kind}`]).toBeTruthy();
});

function formsOf(place: string): string {
  const words = [...place.matchAll(/'(\w+)'/g)].map(([, word]) => word);
  return words.length > 0 ? `(?:${words.join('|')})` : '\\w+';
}

function sourcesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return /\.tsx?$/.test(path) ? [readFileSync(path, 'utf8')] : [];
  return readdirSync(path).flatMap((name) => sourcesUnder(join(path, name)));
}
