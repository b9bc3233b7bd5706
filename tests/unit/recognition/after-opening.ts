import { readText } from './read-text.ts';

/** Opens the page, so that only the sentence after it is in question. */
const OPENING = {
  en: 'India and Russia held talks in Moscow. Prime Minister Modi met President Putin, and India–Russia ties were reviewed.',
  hi: 'भारत और रूस ने मॉस्को में बातचीत की। प्रधानमंत्री मोदी ने राष्ट्रपति पुतिन से मुलाकात की और भारत-रूस संबंधों की समीक्षा की।',
  ru: 'Россия и Индия провели переговоры в Москве. Владимир Путин встретился с Нарендрой Моди, обсуждались российско-индийские отношения.',
} as const;

export type Written = keyof typeof OPENING;

/** What is marked in a sentence that follows the opening, as `surface = topic`. */
export const marks = (language: Written, sentence: string): string[] =>
  readText(`${OPENING[language]}\n\n${sentence}`)
    .mentions.filter(({ at }) => at > OPENING[language].length)
    .map(({ surface, topic }) => `${surface} = ${topic}`);
