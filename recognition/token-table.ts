/**
 * Words of one script by two hashes of their folded codes that have little in common: `hash = hash * 31 + code` finds a
 * word's place, `check = check * 8 ^ code` confirms it. Together they have 50 bits: of a million million unknown words
 * about six would be taken for one of ten thousand. Both stay within 30 bits on the way, and are written out where they
 * are used: code that runs for the first time reckons small integers many times faster than what V8 keeps as floating
 * point, and calls are dear to it.
 */
export interface TokenTable {
  /** By the low bits of the hash, whether a word may be there (`KNOWN`), and one to begin with (`STARTER`). */
  readonly marks: Uint8Array;
  /** Hash table: low bits of the spread hash → number of a token from 1, or 0. */
  readonly slots: Uint16Array | Uint32Array;
  /** By token, from 1 on; kinds and symbols from 0. A word may be there twice, the entry that asks for capitals first. */
  readonly hashes: Int32Array;
  readonly checks: Int32Array;
  /** The least case of a match (`CASE`) among what else the file tells. */
  readonly kinds: Uint8Array;
  readonly symbols: Uint16Array | Uint32Array;
}

export const HASH_MASK = 0x1ffffff;
/** `hash ^ (hash >>> SPREAD)` has low bits that depend on all of its bits. */
export const SPREAD = 11;
/** Bits of `TokenTable.marks`: a word that begins a phrase or is a cue; any word of an alias. */
export const STARTER = 1;
export const KNOWN = 2;

/** Bits of a token's kind that tell its least case: 0 any, 1 initial capital, 2 all capitals. */
export const CASE = 3;

/** @returns the case of a word: 0 none, 1 initial capital, 2 all capitals. iPhone has none. */
export const shapeOf = (word: string): 0 | 1 | 2 => {
  const initial = word.charAt(0);
  if (initial === initial.toLowerCase()) return 0;
  return word === word.toUpperCase() ? 2 : 1;
};

/** @returns whether a character has a small form. English and Russian letters are told by their place: a string costs more than the word. */
const isCapital = (unit: number): boolean => {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  if (unit >= 0x400 && unit < 0x460) return unit < 0x430;
  const character = String.fromCharCode(unit);
  return character !== character.toLowerCase();
};

/** @returns whether a word has at least this case, which is not 0; of most words only the initial is asked. */
const hasShape = (text: string, start: number, end: number, least: number): boolean => {
  if (!isCapital(text.charCodeAt(start))) return false;
  if (least === 1) return true;
  const word = text.slice(start, end);
  return word === word.toUpperCase();
};

/**
 * @param start offset of the word in `text`, in UTF-16 code units; `end` likewise.
 * @returns the symbol of the word, or 0 where it is in no alias.
 */
export const lookUp = (
  table: TokenTable,
  hash: number,
  check: number,
  text: string,
  start: number,
  end: number,
): number => {
  const { slots, hashes, checks } = table;
  const mask = slots.length - 1;
  for (let slot = (hash ^ (hash >>> SPREAD)) & mask; ; slot = (slot + 1) & mask) {
    const token = slots[slot] as number;
    if (token === 0) return 0;
    if (hashes[token] !== hash || checks[token] !== check) continue;
    const least = (table.kinds[token - 1] as number) & CASE;
    if (least === 0 || hasShape(text, start, end, least)) return table.symbols[token - 1] as number;
  }
};
