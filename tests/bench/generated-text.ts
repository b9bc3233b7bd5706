import { randomFrom } from './random.ts';

/** Everyday words of the three languages; the sentences made of them mean nothing and imitate no text. */
const FILLER: Readonly<Record<'en' | 'hi' | 'ru', readonly string[]>> = {
  en: 'the a of to in on for with from by said would will has been were this that these those after before while about over under year month week people house road river morning market price price team report plan office local national minister official company service water school city large small new old early late could should between against during through because although however meanwhile according including several many few first second last next number level part group case work life day time world government country state'.split(
    ' ',
  ),
  hi: 'और का की के में से पर को ने है हैं था थे थी यह वह इस उस कि लेकिन साथ बाद पहले दौरान लोग घर सड़क नदी सुबह बाज़ार क़ीमत टीम रिपोर्ट योजना कार्यालय स्थानीय मंत्री अधिकारी कंपनी सेवा पानी स्कूल शहर बड़ा छोटा नया पुराना साल महीना सप्ताह दिन समय दुनिया सरकार देश राज्य काम जीवन हिस्सा समूह मामला संख्या स्तर अनुसार कई कुछ पहला दूसरा अंतिम अगला'.split(
    ' ',
  ),
  ru: 'и в на с по из от для что как это эти тот после перед пока около год месяц неделя люди дом дорога река утро рынок цена команда доклад план служба местный министр чиновник компания вода школа город большой малый новый старый ранний поздний между против через потому хотя однако тем временем согласно несколько многие первый второй последний следующий число уровень часть группа дело работа жизнь день время мир правительство страна'.split(
    ' ',
  ),
};

export interface GeneratedText {
  readonly language: 'en' | 'hi' | 'ru';
  readonly paragraphs: readonly string[];
}

/**
 * Makes paragraphs of filler words with surface forms strewn in, one in about `every` words.
 *
 * @param characters length to reach, in UTF-16 code units
 * @param surfaces what may stand among the filler
 */
export const generateText = (
  language: 'en' | 'hi' | 'ru',
  characters: number,
  surfaces: readonly string[],
  { seed = 1, every = 40, paragraphLength = 420 } = {},
): GeneratedText => {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const words = FILLER[language];
  const paragraphs: string[] = [];
  let total = 0;
  while (total < characters) {
    let paragraph = '';
    while (paragraph.length < paragraphLength) {
      const word = surfaces.length > 0 && random() < 1 / every ? pick(surfaces) : pick(words);
      const end = random() < 1 / 14 ? '.' : random() < 1 / 12 ? ',' : '';
      paragraph += `${paragraph === '' ? '' : ' '}${word}${end}`;
    }
    paragraphs.push(paragraph);
    total += paragraph.length;
  }
  return { language, paragraphs };
};
