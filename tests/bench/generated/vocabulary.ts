import { seededRandom } from '../../../data/check/seeded-random.ts';
import type { Language } from '../../../recognition/reading.ts';

/** The words that make up half of any text; what follows them in a vocabulary is invented. */
const EVERYDAY: Readonly<Record<Language, string>> = {
  en: 'the of to and a in that is for on with as it by at from was be this are have has not he or an his which but they their said were will had been we its more one would who all about out also than there when up can other into some time could them first two over after most people may between under because new only these must years any last where government state such many country world those before through trade oil made part work while now during against national company price market minister report public day year week month way long even local high large number second case group life service city water school office level small early late several few next however although meanwhile according including against house road river morning team plan official',
  hi: 'के की में है को और से का ने यह पर कि भी हैं एक नहीं तो ही इस कर लिए था गया जो हो थे या वह रहा कहा साथ अपने बाद थी तक होने दिया करने कुछ बात उन्होंने किया कोई सकता जा उनके रूप जब वे इसके लोगों अब सरकार देश समय दो काम पहले सभी लेकिन बीच वाले राज्य साल दिन अधिक आज बहुत मंत्री जाता हुए दौरान लोग घर सड़क नदी सुबह बाज़ार क़ीमत टीम रिपोर्ट योजना कार्यालय स्थानीय अधिकारी कंपनी सेवा पानी स्कूल शहर बड़ा छोटा नया पुराना महीना सप्ताह दुनिया जीवन हिस्सा समूह मामला संख्या स्तर अनुसार कई पहला दूसरा अंतिम अगला',
  ru: 'в и на не что с по как он а для из к это его от за о у же до или так но они мы будет был при также после все их более может быть она чтобы если этом году которые лет того уже только под без время можно себя даже страны когда этого было между через ещё рынок человек слова один два новый день министр работа жизнь цена люди компания страна мир большой первый сообщил город вода дом дорога река утро команда доклад план служба местный чиновник школа малый старый ранний поздний против потому хотя однако тем временем согласно несколько многие второй последний следующий число уровень часть группа дело правительство около месяц неделя эти тот перед пока',
};

interface Syllables {
  readonly onsets: readonly string[];
  readonly vowels: readonly string[];
  readonly codas: readonly string[];
}

const SYLLABLES: Readonly<Record<Language, Syllables>> = {
  en: {
    onsets: ' b c d f g h l m n p r s t w st tr pr ch sh br cl gr pl sp th qu v j k'.split(' '),
    vowels: 'a e i o u a e i o e ea ai ou ee io'.split(' '),
    codas: '   n r l s t nd nt ng st ck m rs'.split(' '),
  },
  hi: {
    onsets: 'क ख ग घ च छ ज झ ट ड त थ द ध न प फ ब भ म य र ल व श स ह प्र क्र स्त त्र स्व'.split(' '),
    vowels: ' ा ि ी ु ू े ै ो ौ ा ी े ों'.split(' '),
    codas: '     न र ल त क म स'.split(' '),
  },
  ru: {
    onsets: ' б в г д ж з к л м н п р с т ф х ц ч ш ст пр тр кр вл св'.split(' '),
    vowels: 'а е и о у ы я ю а е и о'.split(' '),
    codas: '   н р л с т м к нт ст ск в й'.split(' '),
  },
};

/**
 * @returns distinct invented words, short ones first as in any language; none is of the everyday words
 */
export const inventWords = (language: Language, count: number, seed: number): string[] => {
  const random = seededRandom(seed);
  const { onsets, vowels, codas } = SYLLABLES[language];
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const taken = new Set(EVERYDAY[language].split(' '));
  const words: string[] = [];
  while (words.length < count) {
    // Frequent words are short: two syllables at first, up to four at the end.
    const syllables = 2 + Math.floor(random() * (1 + (2 * words.length) / count));
    let word = '';
    for (let i = 0; i < syllables; i++)
      word += pick(onsets) + pick(vowels) + (i % 2 === 1 ? pick(codas) : '');
    if (word.length < 3 || taken.has(word)) continue;
    taken.add(word);
    words.push(word);
  }
  return words;
};

/** Words by rank, the most frequent first. */
export const vocabularyOf = (language: Language, size = 20_000, seed = 11): readonly string[] => {
  const everyday = [...new Set(EVERYDAY[language].split(' '))];
  return [...everyday, ...inventWords(language, size - everyday.length, seed)];
};

/**
 * Draws words as texts do (Zipf, with Mandelbrot's shift): the word of rank r in proportion to 1 / (r + 2.7).
 *
 * @param random uniform in [0, 1)
 */
export const zipfDraw = (words: readonly string[], random: () => number): (() => string) => {
  const sums = new Float64Array(words.length);
  let sum = 0;
  for (let rank = 0; rank < words.length; rank++) {
    sum += 1 / (rank + 1 + 2.7);
    sums[rank] = sum;
  }
  return () => {
    const wanted = random() * sum;
    let low = 0;
    let high = words.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return words[low] ?? '';
  };
};
