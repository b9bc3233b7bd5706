import type { Language } from '../../../recognition/reading.ts';
import { LANGUAGES } from '../languages.ts';
import { generateText } from './text.ts';

/** Characters of each language in a chunk. */
const PER_LANGUAGE = 10_000;

/**
 * @param count of chunks
 * @param forms strewn in, by language
 * @returns chunks of the three languages in equal parts, their paragraphs mixed
 */
export const generateChunks = (
  count: number,
  forms: Readonly<Record<Language, readonly string[]>>,
): string[][] => {
  const texts = LANGUAGES.map((language, at) =>
    generateText(language, count * PER_LANGUAGE, forms[language], { seed: at + 1 }),
  );
  const perChunk = Math.floor(Math.min(...texts.map(({ length }) => length)) / count);
  return Array.from({ length: count }, (_, chunk) =>
    Array.from({ length: perChunk }, (_, at) =>
      texts.map((paragraphs) => paragraphs[chunk * perChunk + at] ?? ''),
    ).flat(),
  );
};
