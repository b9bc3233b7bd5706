/**
 * Folding, as one table from UTF-16 code units to small codes: what must not tell two spellings apart (case, accents,
 * ё and е, nukta, anusvara and chandrabindu, invisible characters) has one code or none. The code also says what a
 * character does to the tokens around it. Text is never copied, so offsets never shift.
 */

/** Nothing at all: soft hyphens, zero-width and bidi characters, combining marks, nukta. */
export const IGNORED = 0;
/** Ends a token but not a phrase: blanks, hyphens, quotes, brackets. */
export const SOFT = 1;
/** Ends a token and a phrase. */
export const HARD = 2;
export const COMMA = 3;
/** Hard after a word, soft after an initial or within U.S. */
export const FULL_STOP = 4;
/** Soft; takes a possessive s with it. */
export const APOSTROPHE = 5;
/** A token by itself: %. */
export const PERCENT = 6;
/** `DIGIT` to `DIGIT + 9`. */
export const DIGIT = 10;
/** Letters from here on. Those that need a second look come first: ङ ञ ण न म, which may be written as anusvara. */
export const LETTER = 20;
const NASAL_LETTERS = '\u0919\u091e\u0923\u0928\u092e';
/** Letters that need none, so that the loop over them has a single thing to ask; scripts one after another. */
export const PLAIN_LETTER = LETTER + NASAL_LETTERS.length;
const DEVANAGARI_FIRST = 0x0901;
const DEVANAGARI_LAST = 0x0963;
/** A letter of a script in which no alias is written. Sought, in vain, among the Latin words. */
export const FOREIGN = PLAIN_LETTER + DEVANAGARI_LAST - DEVANAGARI_FIRST + 1;
/** First codes of the scripts after Devanagari. */
export const LATIN = FOREIGN;
const LATIN_A = FOREIGN + 1;
export const CYRILLIC = LATIN_A + 26;

const table = new Uint8Array(0x10000).fill(FOREIGN);
/** Code of each UTF-16 code unit. */
export const CODES: Uint8Array = table;

const fill = (from: number, to: number, code: number): void => {
  table.fill(code, from, to + 1);
};
const each = (text: string, code: number): void => {
  for (let i = 0; i < text.length; i++) table[text.charCodeAt(i)] = code;
};

// Latin, Greek to Hebrew left foreign; punctuation and blanks first, letters over them.
fill(0x00, 0x2f, SOFT);
fill(0x3a, 0x40, SOFT);
fill(0x5b, 0x60, SOFT);
fill(0x7b, 0xbf, SOFT);
fill(0x2000, 0x206f, SOFT);
fill(0x20a0, 0x20cf, SOFT);
fill(0x2190, 0x2bff, SOFT);
fill(0x3000, 0x3002, HARD);
fill(0xd800, 0xdfff, HARD);
fill(0xfffc, 0xffff, HARD);
each('!?;:|…•·\u0964\u0965', HARD);
each('\0\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff', IGNORED);
fill(0x202a, 0x202e, IGNORED);
fill(0x2066, 0x206f, IGNORED);
fill(0x300, 0x36f, IGNORED);
fill(0x483, 0x489, IGNORED);
fill(0x1ab0, 0x1aff, IGNORED);
fill(0x1dc0, 0x1dff, IGNORED);
fill(0x20d0, 0x20ff, IGNORED);
fill(0xfe00, 0xfe0f, IGNORED);
fill(0xfe20, 0xfe2f, IGNORED);
each(',', COMMA);
each('.', FULL_STOP);
each("'’ʼ", APOSTROPHE);
each('%', PERCENT);
for (let digit = 0; digit < 10; digit++) {
  table[0x30 + digit] = DIGIT + digit;
  table[0x966 + digit] = DIGIT + digit;
}

/** The Cyrillic letters that Russian, and names in its neighbours' spelling, need. */
const CYRILLIC_LETTERS = 'абвгдежзиклмнопрстуфхцчшщъыьэюяієґђјљњ';
/** Codes of characters are below it. */
export const CODE_COUNT = CYRILLIC + CYRILLIC_LETTERS.length;
const small = (character: string): number => {
  const unit = character.charCodeAt(0);
  if (unit >= 0x61 && unit <= 0x7a) return LATIN_A + unit - 0x61;
  const cyrillic = CYRILLIC_LETTERS.indexOf(character);
  return cyrillic < 0 ? 0 : CYRILLIC + cyrillic;
};
/** A letter, small or capital, and its accented kin: the base letter of the canonical decomposition counts. */
const addCased = (from: number, to: number): void => {
  for (let unit = from; unit <= to; unit++) {
    const character = String.fromCharCode(unit);
    const code = small(character.normalize('NFD').charAt(0).toLowerCase());
    if (code > 0) table[unit] = code;
  }
};
addCased(0x41, 0x5a);
addCased(0x61, 0x7a);
addCased(0xc0, 0x17f);
addCased(0x400, 0x481);
addCased(0x490, 0x491);
addCased(0x1e00, 0x1eff);

// Devanagari: 0901–0963 in their order, then the equalities of spelling.
const devanagari = (unit: number): number => {
  const nasal = NASAL_LETTERS.indexOf(String.fromCharCode(unit));
  return nasal < 0 ? PLAIN_LETTER + unit - DEVANAGARI_FIRST : LETTER + nasal;
};
for (let unit = DEVANAGARI_FIRST; unit <= DEVANAGARI_LAST; unit++) table[unit] = devanagari(unit);
/** Anusvara; chandrabindu and a nasal before a stop of its class are written for it. */
export const ANUSVARA = devanagari(0x0902);
table[0x0901] = ANUSVARA;
table[0x093c] = IGNORED; // nukta
for (const [composed, base] of [
  [0x0929, 0x0928],
  [0x0931, 0x0930],
  [0x0934, 0x0933],
  [0x0958, 0x0915],
  [0x0959, 0x0916],
  [0x095a, 0x0917],
  [0x095b, 0x091c],
  [0x095c, 0x0921],
  [0x095d, 0x0922],
  [0x095e, 0x092b],
  [0x095f, 0x092f],
  // डॉलर and डालर, ऑयल and आयल
  [0x0949, 0x093e],
  [0x0911, 0x0906],
] as const) {
  table[composed] = devanagari(base);
}
export const VIRAMA = devanagari(0x094d);
/** `TAKES_ANUSVARA[code]` is 1 for the stops and sibilants before which a nasal and virama may be anusvara. */
export const TAKES_ANUSVARA = new Uint8Array(256);
for (let unit = 0x0915; unit <= 0x0938; unit++) {
  const stop = unit <= 0x092d || unit >= 0x0936;
  if (stop && devanagari(unit) >= PLAIN_LETTER) TAKES_ANUSVARA[devanagari(unit)] = 1;
}
