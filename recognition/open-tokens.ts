import { HASH_MASK, KNOWN, SPREAD, STARTER, type TokenTable } from './token-table.ts';

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
  const around = symbolSteps.BYTES_PER_ELEMENT === 2 ? 0xffff : -1;
  // Of each beginning of the word at hand; the first is of nothing.
  const hashesOfPrefix = new Int32Array(257);
  const checksOfPrefix = new Int32Array(257);
  let from = 0;
  let symbol = 0;
  let mark = KNOWN;
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
    // Forms of one word stand together and mostly share a symbol.
    const step = symbolSteps[token] as number;
    if (step !== 0) {
      symbol = (symbol + step) & around;
      mark = first[symbol] !== 0 || symbolCues[symbol] !== 0 ? KNOWN | STARTER : KNOWN;
    }
    symbols[token] = symbol;
    const place = hash ^ (hash >>> SPREAD);
    const at = place & markMask;
    marks[at] = (marks[at] as number) | mark;
    let slot = place & slotMask;
    while (slots[slot] !== 0) slot = (slot + 1) & slotMask;
    slots[slot] = token + 1;
  }
  return { marks, slots, hashes, checks, shapes, symbols };
};
