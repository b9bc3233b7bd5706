import { CODE_COUNT } from './characters.ts';
import type { Numbers, Script } from './gazetteer.ts';
import { HASH_MASK, KNOWN, SPREAD, STARTER, type TokenTable } from './token-table.ts';

/** Bits of a token's kind beside those of its case. */
export const NEW_SYMBOL = 4;
export const OLDER_SYMBOL = 8;

/** Words as a file keeps them, script by script. */
export interface CodedTokens {
  /** Script → the first of its tokens, of its `words` and of its `olderSymbols`, and the symbol before its first new one; then the ends. */
  readonly scripts: Numbers;
  /**
   * Sorted, each as what it drops of the one before and what it adds (front coding): `CODE_COUNT` and how many letters,
   * then the codes of the letters. Something that is no letter follows the last one.
   */
  readonly words: Uint8Array;
  /** By token: the case it asks for (`CASE`), and which symbol it has: that of the one before, a new one or an older one. */
  readonly tokenKinds: Uint8Array;
  /** How far each older symbol is below the newest. */
  readonly olderSymbols: Numbers;
  /** What of a symbol's words begins a phrase, and what is a cue: the only words to look for outside a phrase. */
  readonly first: Numbers;
  readonly symbolCues: Uint8Array;
}

/** Makes the table of one script; each word is hashed from where it parts from the one before. */
export const openTokens = (
  { scripts, words, tokenKinds, olderSymbols, first, symbolCues }: CodedTokens,
  script: Script,
): TokenTable => {
  const place = 4 * script;
  const kinds = tokenKinds.subarray(scripts[place], scripts[place + 4]);
  const count = kinds.length;
  let room = 64;
  while (room < count * 2) room *= 2;
  const slots = count < 0xffff ? new Uint16Array(room) : new Uint32Array(room);
  const slotMask = room - 1;
  // Twice as many let half as many unknown words through: each is a wrong guess of the loop over running text.
  const marks = new Uint8Array(room * 4);
  const markMask = marks.length - 1;
  const hashes = new Int32Array(count + 1);
  const checks = new Int32Array(count + 1);
  const symbols = first.length < 0xffff ? new Uint16Array(count) : new Uint32Array(count);
  // Of each beginning of the word at hand; the first is of nothing.
  const hashesOfPrefix = new Int32Array(257);
  const checksOfPrefix = new Int32Array(257);
  let at = scripts[place + 1] as number;
  let older = scripts[place + 2] as number;
  let newest = scripts[place + 3] as number;
  let code = words[at] as number;
  let length = 0;
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
    const kind = kinds[token] as number;
    if (kind >= NEW_SYMBOL) {
      symbol = kind < OLDER_SYMBOL ? ++newest : newest - (olderSymbols[older++] as number);
      mark = first[symbol] !== 0 || symbolCues[symbol] !== 0 ? KNOWN | STARTER : KNOWN;
    }
    symbols[token] = symbol;
    const placeOfMark = hash & markMask;
    marks[placeOfMark] = (marks[placeOfMark] as number) | mark;
    let slot = (hash ^ (hash >>> SPREAD)) & slotMask;
    while (slots[slot] !== 0) slot = (slot + 1) & slotMask;
    slots[slot] = token + 1;
  }
  return { marks, slots, hashes, checks, kinds, symbols };
};
