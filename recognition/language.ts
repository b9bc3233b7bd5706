import type { Language } from './reading.ts';

/** As much of a text as settles its language. */
const SAMPLE = 4000;

const ENGLISH_WORDS = new Set(
  'the of and to in is that for on with as at by from was are be has it said'.split(' '),
);
const MARATHI_OR_NEPALI = /(?:^|[^\u0900-\u097f])(?:आहे|आहेत|आणि|छन्|गरेको|भएको)(?=$|[^\u0900-\u097f])/;

/**
 * Language of a text by its script and, within Latin, Cyrillic and Devanagari, by what only other languages have.
 *
 * @returns null for other languages and for too little text.
 */
export const detectLanguage = (text: string): Language | null => {
  const sample = text.slice(0, SAMPLE);
  // Runs of letters, not letters: a twentieth of the strings.
  const count = (letters: RegExp): number => (sample.match(letters) ?? []).join('').length;
  const latin = count(/[A-Za-z\u00c0-\u024f]+/g);
  const cyrillic = count(/[\u0400-\u04ff]+/g);
  const devanagari = count(/[\u0900-\u097f]+/g);
  const foreign = count(/[\u0370-\u03ff\u0530-\u08ff\u0980-\u1fff\u3040-\uffdc]+/g);
  const most = Math.max(latin, cyrillic, devanagari);
  if (most < 8 || foreign > most) return null;
  // A Hindi or Russian page may name much in Latin letters; the other way round is rare.
  if (devanagari > 0.3 * latin && devanagari >= cyrillic) return MARATHI_OR_NEPALI.test(sample) ? null : 'hi';
  if (cyrillic > 0.3 * latin) {
    const others = count(/[іїєґўјљњћђќѓџѕәңғүұқөһ]+/gi);
    return others > 0.01 * cyrillic ? null : 'ru';
  }
  const words = sample.toLowerCase().match(/[a-z\u00c0-\u024f]+/g) ?? [];
  const english = words.filter((word) => ENGLISH_WORDS.has(word)).length;
  const accented = count(/[\u00c0-\u024f]+/g);
  if (accented > 0.02 * latin) return null;
  return english > 0.06 * words.length || (words.length < 40 && accented === 0) ? 'en' : null;
};
