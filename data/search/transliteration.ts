/**
 * Cyrillic and Devanagari in Latin letters, as news writes names: Куданкулам and कुडनकुलम both come out near
 * "kudankulam". One letter stands for several sounds on purpose (short and long vowels, dental and retroflex), for
 * the result is only ever compared, never shown.
 */
const CYRILLIC: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [...'абвгдезийклмнопрстуфы'].map((letter, i) => [letter, [...'abvgdeziiklmnoprstufy'][i] ?? '']),
  ),
  ж: 'zh',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

const DEVANAGARI_VOWELS: Readonly<Record<string, string>> = {
  अ: 'a',
  आ: 'a',
  इ: 'i',
  ई: 'i',
  उ: 'u',
  ऊ: 'u',
  ऋ: 'ri',
  ए: 'e',
  ऐ: 'ai',
  ओ: 'o',
  औ: 'au',
  ऑ: 'o',
  ऍ: 'e',
};
const DEVANAGARI_SIGNS: Readonly<Record<string, string>> = {
  'ा': 'a',
  'ि': 'i',
  'ी': 'i',
  'ु': 'u',
  'ू': 'u',
  'ृ': 'ri',
  'े': 'e',
  'ै': 'ai',
  'ो': 'o',
  'ौ': 'au',
  'ॉ': 'o',
  'ॅ': 'e',
};
const DEVANAGARI_CONSONANTS: Readonly<Record<string, string>> = {
  क: 'k',
  ख: 'kh',
  ग: 'g',
  घ: 'gh',
  ङ: 'n',
  च: 'ch',
  छ: 'chh',
  ज: 'j',
  झ: 'jh',
  ञ: 'n',
  ट: 't',
  ठ: 'th',
  ड: 'd',
  ढ: 'dh',
  ण: 'n',
  त: 't',
  थ: 'th',
  द: 'd',
  ध: 'dh',
  न: 'n',
  प: 'p',
  फ: 'f',
  ब: 'b',
  भ: 'bh',
  म: 'm',
  य: 'y',
  र: 'r',
  ल: 'l',
  ळ: 'l',
  व: 'v',
  श: 'sh',
  ष: 'sh',
  स: 's',
  ह: 'h',
};
const VIRAMA = '्';

/** Devanagari letter by letter: a consonant carries an `a` unless a vowel sign, a virama or the word's end follows. */
function latinFromDevanagari(word: string): string {
  const letters = [...word];
  return letters
    .map((letter, index) => {
      const consonant = DEVANAGARI_CONSONANTS[letter];
      if (consonant === undefined)
        return DEVANAGARI_VOWELS[letter] ?? DEVANAGARI_SIGNS[letter] ?? nasal(letter);
      const next = letters[index + 1];
      const silent = next === undefined || next === VIRAMA || next in DEVANAGARI_SIGNS;
      return silent ? consonant : `${consonant}a`;
    })
    .join('');
}

const nasal = (letter: string): string => (letter === 'ं' || letter === 'ँ' ? 'n' : '');

/**
 * @param word one word in any script
 * @returns lower-case Latin letters and digits: Cyrillic and Devanagari spelled out, accents dropped; empty where
 *   nothing of the word can be written so
 */
export function transliterate(word: string): string {
  // Decomposed, a nukta or an accent stands alone and drops out: й is и, ё is е, ज़ is ज, é is e.
  const plain = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u093c]/gu, '');
  const latin = /\p{Script=Devanagari}/u.test(plain)
    ? latinFromMixed(plain)
    : [...plain].map(latinLetter).join('');
  return latin.replace(/[^a-z0-9]/g, '');
}

const latinLetter = (letter: string): string => CYRILLIC[letter] ?? letter;

const latinFromMixed = (word: string): string =>
  word.replace(/\p{Script=Devanagari}+/gu, latinFromDevanagari).replace(/\p{Script=Cyrillic}/gu, latinLetter);
