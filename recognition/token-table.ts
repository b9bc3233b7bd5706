import { CAPITAL, CODES, IGNORED, NASAL } from './characters.ts';

/** Words as a file keeps them: sorted, each as what it shares with the one before and what it adds (front coding). */
export interface CodedTokens {
  readonly shared: Uint8Array;
  readonly added: Uint8Array;
  readonly letters: Uint8Array;
  /** Least case of a match: 0 any, 1 initial capital, 2 all capitals; by token. */
  readonly shapes: Uint8Array;
  /** Each as what it is more than the one before, around the end. */
  readonly symbolSteps: Uint16Array | Uint32Array;
}

/**
 * Words of one script by two hashes of their folded codes that have little in common: `hash = hash * 31 + code` finds a
 * word's place, `check = check * 8 ^ code` confirms it. Together they have 50 bits: of a million million unknown words
 * about six would be taken for one of ten thousand. Both stay within 30 bits on the way, and are written out where they
 * are used: code that runs for the first time reckons small integers many times faster than what V8 keeps as floating
 * point, and calls are dear to it.
 */
export interface TokenTable {
  /** By the low bits of the spread hash, whether a word may be there (`KNOWN`), and one to begin with (`STARTER`). */
  readonly marks: Uint8Array;
  /** Hash table: low bits of the spread hash → number of a token from 1, or 0. */
  readonly slots: Uint16Array | Uint32Array;
  /** By token. A word may be there twice, the entry that asks for capitals first. */
  readonly hashes: Int32Array;
  readonly checks: Int32Array;
  readonly shapes: Uint8Array;
  readonly symbols: Uint16Array | Uint32Array;
}

export const HASH_MASK = 0x1ffffff;
/** `hash ^ (hash >>> SPREAD)` has low bits that depend on all of its bits. */
export const SPREAD = 11;
/** Bits of `TokenTable.marks`: a word of an alias; one that begins a phrase or is a cue. */
export const KNOWN = 1;
export const STARTER = 2;

/**
 * Makes the table; each word is hashed from where it parts from the one before.
 *
 * @param first what of a symbol's words begins a phrase, and `symbolCues`, what is a cue: the only words to look for
 *   outside a phrase.
 */
export const openTokens = (
  { shared, added, letters, shapes, symbolSteps }: CodedTokens,
  first: Uint16Array | Uint32Array,
  symbolCues: Uint8Array,
): TokenTable => {
  const count = shared.length;
  let room = 64;
  while (room < count * 2) room *= 2;
  const slots = count < 0xffff ? new Uint16Array(room) : new Uint32Array(room);
  const slotMask = room - 1;
  const marks = new Uint8Array(room * 2);
  const markMask = marks.length - 1;
  const hashes = new Int32Array(count + 1);
  const checks = new Int32Array(count + 1);
  const symbols = symbolSteps.slice();
  // Of each beginning of the word at hand; the first is of nothing.
  const hashesOfPrefix = new Int32Array(257);
  const checksOfPrefix = new Int32Array(257);
  let from = 0;
  let symbol = 0;
  for (let token = 0; token < count; token++) {
    let length = shared[token] as number;
    let hash = hashesOfPrefix[length] as number;
    let check = checksOfPrefix[length] as number;
    const end = from + (added[token] as number);
    while (from < end) {
      const code = letters[from++] as number;
      hash = ((hash << 5) - hash + code) & HASH_MASK;
      check = ((check << 3) ^ code) & HASH_MASK;
      hashesOfPrefix[++length] = hash;
      checksOfPrefix[length] = check;
    }
    hashes[token + 1] = hash;
    checks[token + 1] = check;
    // The array is as wide as the steps, and so comes around where they did.
    symbols[token] = symbol + (symbolSteps[token] as number);
    symbol = symbols[token] as number;
    const place = hash ^ (hash >>> SPREAD);
    const mark = place & markMask;
    if (first[symbol] !== 0 || symbolCues[symbol] !== 0) marks[mark] = KNOWN | STARTER;
    else if (marks[mark] === 0) marks[mark] = KNOWN;
    let slot = place & slotMask;
    while (slots[slot] !== 0) slot = (slot + 1) & slotMask;
    slots[slot] = token + 1;
  }
  return { marks, slots, hashes, checks, shapes, symbols };
};

/** @returns the case of a word: 0 none, 1 initial capital, 2 all capitals. iPhone has none. */
const shapeOf = (word: string): 0 | 1 | 2 => {
  let shape: 0 | 1 | 2 = 0;
  for (let i = 0; i < word.length; i++) {
    const code = CODES[word.charCodeAt(i)] as number;
    if (code === IGNORED) continue;
    const capital = code >= CAPITAL && code < NASAL;
    if (shape === 0) {
      if (!capital) return 0;
      shape = 2;
    } else if (!capital) return 1;
  }
  return shape;
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
    const least = table.shapes[token - 1] as number;
    if (least === 0 || least <= shapeOf(text.slice(start, end))) return table.symbols[token - 1] as number;
  }
};
