import { CODE_COUNT } from './characters.ts';
import { HASH_MASK, KNOWN, SPREAD, STARTER, type TokenTable } from './token-table.ts';

/** Words of one script as a file keeps them. */
export interface CodedTokens {
  /**
   * Sorted, each as what it drops of the one before and what it adds (front coding): `CODE_COUNT` and how many letters,
   * then the codes of the letters. Something that is no letter follows the last one.
   */
  readonly words: Uint8Array;
  /** Least case of a match: 0 any, 1 initial capital, 2 all capitals; by token. */
  readonly shapes: Uint8Array;
  /** By token: 0 the symbol of the one before, 1 a new one, else how far below the newest, plus two. */
  readonly symbols: Uint16Array | Uint32Array;
  /** New symbols are counted on from it. */
  readonly newestSymbol: number;
}

/**
 * Makes the table; each word is hashed from where it parts from the one before.
 *
 * @param first what of a symbol's words begins a phrase, and `symbolCues`, what is a cue: the only words to look for
 *   outside a phrase.
 */
export const openTokens = (
  { words, shapes, symbols: codedSymbols, newestSymbol }: CodedTokens,
  first: Uint16Array | Uint32Array,
  symbolCues: Uint8Array,
): TokenTable => {
  const count = shapes.length;
  let room = 64;
  while (room < count * 2) room *= 2;
  const slots = count < 0xffff ? new Uint16Array(room) : new Uint32Array(room);
  const slotMask = room - 1;
  // Twice as many let half as many unknown words through: each is a wrong guess of the loop over running text.
  const marks = new Uint8Array(room * 4);
  const markMask = marks.length - 1;
  const hashes = new Int32Array(count + 1);
  const checks = new Int32Array(count + 1);
  const symbols = codedSymbols.slice();
  // Of each beginning of the word at hand; the first is of nothing.
  const hashesOfPrefix = new Int32Array(257);
  const checksOfPrefix = new Int32Array(257);
  let at = 0;
  let code = words[0] as number;
  let length = 0;
  let newest = newestSymbol;
  let symbol = 0;
  let mark = KNOWN;
  for (let token = 0; token < count; token++) {
    length -= code - CODE_COUNT;
    let hash = hashesOfPrefix[length] as number;
    let check = checksOfPrefix[length] as number;
    code = words[++at] as number;
    while (code < CODE_COUNT) {
      hash = ((hash << 5) - hash + code) & HASH_MASK;
      check = ((check << 3) ^ code) & HASH_MASK;
      hashesOfPrefix[++length] = hash;
      checksOfPrefix[length] = check;
      code = words[++at] as number;
    }
    hashes[token + 1] = hash;
    checks[token + 1] = check;
    // Forms of one word stand together and mostly share a symbol.
    const coded = codedSymbols[token] as number;
    if (coded !== 0) {
      symbol = coded === 1 ? ++newest : newest + 2 - coded;
      mark = first[symbol] !== 0 || symbolCues[symbol] !== 0 ? KNOWN | STARTER : KNOWN;
    }
    symbols[token] = symbol;
    const placeOfMark = hash & markMask;
    marks[placeOfMark] = (marks[placeOfMark] as number) | mark;
    let slot = (hash ^ (hash >>> SPREAD)) & slotMask;
    while (slots[slot] !== 0) slot = (slot + 1) & slotMask;
    slots[slot] = token + 1;
  }
  return { marks, slots, hashes, checks, shapes, symbols };
};
