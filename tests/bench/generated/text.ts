import { seededRandom } from '../../../data/check/seeded-random.ts';
import type { Language } from '../../../recognition/reading.ts';
import { vocabularyOf, zipfDraw } from './vocabulary.ts';

export interface TextOptions {
  readonly seed?: number;
  /** One in about so many words is a surface form. */
  readonly every?: number;
  /** Characters of a paragraph. */
  readonly paragraphLength?: number;
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Of the invented words so many are names, with a capital where the script has one. */
const NAME_SHARE = 0.08;

/**
 * Makes paragraphs whose words are drawn as in real texts from a large vocabulary, most of it invented, with surface
 * forms strewn in. The sentences mean nothing and imitate no text.
 *
 * @param characters length to reach, in UTF-16 code units
 * @param surfaces what may stand among the other words
 */
export const generateText = (
  language: Language,
  characters: number,
  surfaces: readonly string[],
  { seed = 1, every = 40, paragraphLength = 420 }: TextOptions = {},
): string[] => {
  const random = seededRandom(seed);
  const draw = zipfDraw(vocabularyOf(language), random);
  const surface = (): string => surfaces[Math.floor(random() * surfaces.length)] ?? '';
  const paragraphs: string[] = [];
  let total = 0;
  while (total < characters) {
    let paragraph = '';
    let begins = true;
    while (paragraph.length < paragraphLength) {
      const isSurface = surfaces.length > 0 && random() < 1 / every;
      const word = isSurface ? surface() : draw();
      const capital = begins || (!isSurface && word.length > 5 && random() < NAME_SHARE);
      const end = random() < 1 / 18 ? '.' : random() < 1 / 12 ? ',' : '';
      paragraph += `${paragraph === '' ? '' : ' '}${capital ? capitalised(word) : word}${end}`;
      begins = end === '.';
    }
    paragraphs.push(paragraph.endsWith('.') ? paragraph : `${paragraph}.`);
    total += paragraph.length;
  }
  return paragraphs;
};
