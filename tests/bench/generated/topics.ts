import { seededRandom } from '../../../data/check/seeded-random.ts';
import type { NamedTopic } from '../../../recognition/compile/compile-gazetteer.ts';
import type { Language } from '../../../recognition/reading.ts';
import { inventWords, vocabularyOf } from './vocabulary.ts';

/** Half English, a quarter each Hindi and Russian. */
const SHARES: Readonly<Record<Language, number>> = { en: 0.5, hi: 0.25, ru: 0.25 };
const ALIASES_PER_TOPIC = 10;

/** Of the words of aliases, half are words that the texts use too, beyond the very commonest. */
const wordsForAliases = (language: Language, count: number, seed: number): string[] => {
  const common = vocabularyOf(language).slice(300);
  const own = inventWords(language, count, seed);
  return own.map((word, index) => (index % 2 === 0 ? (common[index % common.length] ?? word) : word));
};

const aliasesIn = (language: Language, count: number, seed: number): string[][] => {
  const random = seededRandom(seed);
  const words = wordsForAliases(language, Math.max(100, Math.ceil(count * 0.8)), seed);
  const word = (): string => words[Math.floor(random() * words.length)] ?? '';
  const aliases = new Map<string, string[]>();
  while (aliases.size < count) {
    const length = random() < 1 / 3 ? 1 : 2 + Math.floor(random() * 2.5);
    const drawn = Array.from({ length }, word);
    aliases.set(drawn.join(' '), drawn);
  }
  return [...aliases.values()];
};

export interface GeneratedTopics {
  /** Aliases are compiled with all their Hindi and Russian forms, as those of the dataset are; else as written. */
  readonly inflected?: boolean;
  readonly seed?: number;
}

/**
 * Topics of invented names, for datasets larger than the real one: two thirds of the aliases have several words.
 *
 * @param count how many aliases in all
 */
export const generateTopics = (
  count: number,
  { inflected = false, seed = 3 }: GeneratedTopics = {},
): NamedTopic[] => {
  const strong = Array.from({ length: Math.ceil(count / ALIASES_PER_TOPIC) }, () => ({
    en: [] as string[],
    hi: [] as string[],
    ru: [] as string[],
  }));
  for (const [at, [language, share]] of (Object.entries(SHARES) as [Language, number][]).entries()) {
    aliasesIn(language, Math.round(count * share), seed + at).forEach((words, index) => {
      const alias = words.map((word) => (inflected ? word : `=${word}`)).join(' ');
      strong[index % strong.length]?.[language].push(alias);
    });
  }
  return strong.map(({ en, hi, ru }, topic) => ({
    id: `topic-${topic}`,
    aliases: { en: { strong: en }, hi: { strong: hi }, ru: { strong: ru } },
  }));
};
