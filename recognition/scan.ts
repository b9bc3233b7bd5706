import {
  ANUSVARA,
  APOSTROPHE,
  CAPITAL,
  CAPITAL_OFFSET,
  CODES,
  COMMA,
  DIGIT,
  FULL_STOP,
  HARD,
  IGNORED,
  LETTER,
  NASAL,
  PERCENT,
  SOFT,
  TAKES_ANUSVARA,
  VIRAMA,
} from './characters.ts';
import { COMMA_SYMBOL, type Gazetteer, LONGEST_TOKEN, NUMBER_SYMBOL, UNKNOWN_SYMBOL } from './gazetteer.ts';

/**
 * What one passage holds, before anything is decided: triples `start, end, what`, by start. A positive `what` is an
 * output of the gazetteer, a negative one the cues (bits of `Cue`) of a single word.
 */
export type Scan = Int32Array;

const NOTHING: Scan = new Int32Array(0);

// One set of buffers for all scans: a scan runs to its end before another begins.
const token = new Uint8Array(64);
const TOKEN_MASK = 63;
let starts = new Int32Array(512);
let ends = new Int32Array(512);
let symbols = new Uint16Array(512);
let hits = new Int32Array(1536);
let hitCount = 0;

const grow = (): void => {
  const size = starts.length * 2;
  const wider = [new Int32Array(size), new Int32Array(size), new Uint16Array(size)] as const;
  wider[0].set(starts);
  wider[1].set(ends);
  wider[2].set(symbols);
  [starts, ends, symbols] = wider;
};

const emit = (start: number, end: number, what: number): void => {
  if (hitCount + 3 > hits.length) {
    const wider = new Int32Array(hits.length * 2);
    wider.set(hits);
    hits = wider;
  }
  hits[hitCount] = start;
  hits[hitCount + 1] = end;
  hits[hitCount + 2] = what;
  hitCount += 3;
};

/** Hash of a folded token is built with `Math.imul(hash, 31) + code`. @returns its symbol, or `UNKNOWN_SYMBOL`. */
const lookUp = (gazetteer: Gazetteer, hash: number, length: number, shape: number): number => {
  const { slots, tokenStarts, letters, tokenSymbols } = gazetteer;
  const mask = slots.length - 1;
  for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
    const entry = slots[slot] as number;
    if (entry === 0) return UNKNOWN_SYMBOL;
    let at = tokenStarts[entry] as number;
    if ((tokenStarts[entry + 1] as number) - at !== length) continue;
    let i = 0;
    while (i < length && letters[at] === token[i]) {
      i++;
      at++;
    }
    if (i < length) continue;
    const symbol = tokenSymbols[entry] as number;
    // A word may stand there twice, the entry that asks for capitals first.
    if (symbol >>> 14 <= shape) return symbol & 0x3fff;
  }
};

/** Finds the phrases in a run of known tokens: from every token the longest one. */
const match = (gazetteer: Gazetteer, count: number): void => {
  const { first, edgeStarts, edgeSymbols, edgeTargets, outputs, symbolCues } = gazetteer;
  for (let begin = 0; begin < count; begin++) {
    const symbol = symbols[begin] as number;
    const cue = symbolCues[symbol] as number;
    if (cue !== 0) emit(starts[begin] as number, ends[begin] as number, -cue);
    let state = first[symbol] as number;
    if (state === 0) continue;
    let at = begin;
    let output = 0;
    let last = 0;
    for (;;) {
      const accepted = outputs[state] as number;
      if (accepted !== 0) {
        output = accepted;
        last = at;
      }
      if (++at === count) break;
      const next = symbols[at] as number;
      let low = edgeStarts[state] as number;
      let high = edgeStarts[state + 1] as number;
      while (high - low > 6) {
        const middle = (low + high) >>> 1;
        if ((edgeSymbols[middle] as number) <= next) low = middle;
        else high = middle;
      }
      while (low < high && (edgeSymbols[low] as number) < next) low++;
      if (low === high || edgeSymbols[low] !== next) break;
      state = edgeTargets[low] as number;
    }
    if (output !== 0) emit(starts[begin] as number, ends[last] as number, output);
  }
};

/** What closes a quotation or bracket, and what may have opened it. A straight quote tells neither. */
const OPENERS: Readonly<Record<string, string>> = {
  '»': '«',
  '”': '“',
  '“': '„',
  '’': '‘',
  ')': '(',
  ']': '[',
};

/** @returns the end of a phrase with what closes the quotation or bracket that it opens: Теракт в «Крокусе». */
const closed = (text: string, start: number, end: number): number => {
  const closer = text.charAt(end);
  const opener = OPENERS[closer];
  if (opener === undefined) return end;
  const surface = text.slice(start, end);
  return surface.lastIndexOf(opener) > surface.lastIndexOf(closer) ? end + 1 : end;
};

/**
 * Reads a text once, left to right: tokens are folded, hashed and looked up on the way, runs of known tokens matched.
 *
 * @param text any text, of any length and content.
 * @returns its phrases and cues; pure, and the same wherever the text stands.
 */
export const scan = (text: string, gazetteer: Gazetteer): Scan => {
  const { filter, starters, first, symbolCues } = gazetteer;
  const filterMask = filter.length - 1;
  const length = text.length;
  let count = 0;
  let i = 0;
  hitCount = 0;
  while (i < length) {
    let code = CODES[text.charCodeAt(i)] as number;
    if (code < DIGIT && code !== PERCENT) {
      i++;
      if (code <= SOFT) continue;
      if (code === APOSTROPHE) {
        // India's, India’s: the s is no word.
        const next = i < length ? text.charCodeAt(i) | 0x20 : 0;
        if (next === 0x73 && (i + 1 >= length || (CODES[text.charCodeAt(i + 1)] as number) < DIGIT)) i++;
        continue;
      }
      if (count === 0) continue;
      if (code === FULL_STOP) {
        // Soft after one or two letters (U.S., Dr. and, in Devanagari, एस.), hard after a word.
        const end = ends[count - 1] as number;
        if (end === i - 1 && end - (starts[count - 1] as number) <= 2) continue;
      } else if (code === COMMA) {
        if (symbols[count - 1] === COMMA_SYMBOL) continue;
        if (count === starts.length) grow();
        starts[count] = i - 1;
        ends[count] = i;
        symbols[count] = COMMA_SYMBOL;
        count++;
        continue;
      }
      match(gazetteer, count);
      count = 0;
      continue;
    }

    const start = i;
    let hash = 0;
    let size = 0;
    let capitals = 0;
    let number = false;
    if (code >= LETTER) {
      for (;;) {
        if (code >= CAPITAL) {
          if (code < NASAL) {
            code -= CAPITAL_OFFSET;
            // Only capitals from the first letter on count: iPhone has none.
            if (capitals === size) capitals++;
          } else if (i + 2 < length && CODES[text.charCodeAt(i + 1)] === VIRAMA) {
            if (TAKES_ANUSVARA[CODES[text.charCodeAt(i + 2)] as number] === 1) {
              code = ANUSVARA;
              i++;
            }
          }
        }
        token[size & TOKEN_MASK] = code;
        size++;
        hash = (Math.imul(hash, 31) + code) | 0;
        if (++i === length) break;
        code = CODES[text.charCodeAt(i)] as number;
        if (code < LETTER) {
          if (code !== IGNORED) break;
          while (++i < length && (CODES[text.charCodeAt(i)] as number) === IGNORED);
          if (i === length) break;
          code = CODES[text.charCodeAt(i)] as number;
          if (code < LETTER) break;
        }
      }
    } else if (code === PERCENT) {
      token[0] = code;
      size = 1;
      hash = code;
      i++;
    } else {
      do {
        token[size & TOKEN_MASK] = code;
        size++;
        hash = (Math.imul(hash, 31) + code) | 0;
        i++;
        if (i >= length) break;
        code = CODES[text.charCodeAt(i)] as number;
        if (code === COMMA || code === FULL_STOP) {
          // 1.5 and 25,000 are one number each.
          const after = i + 1 < length ? (CODES[text.charCodeAt(i + 1)] as number) : HARD;
          if (after < DIGIT || after >= LETTER) break;
          number = true;
          i++;
          code = after;
        }
      } while (code >= DIGIT && code < LETTER);
    }

    let symbol = UNKNOWN_SYMBOL;
    if (number) symbol = NUMBER_SYMBOL;
    else if (size <= LONGEST_TOKEN) {
      // Most words are in no alias, or not where one begins: a small table tells before the large ones are asked.
      const bit = hash ^ (hash >>> 15);
      const known = count === 0 ? starters : filter;
      if (((known[(bit >>> 3) & filterMask] as number) >>> (bit & 7)) & 1) {
        symbol = lookUp(gazetteer, hash, size, capitals === 0 ? 0 : capitals === size ? 2 : 1);
      }
      if (symbol === UNKNOWN_SYMBOL && (token[0] as number) < LETTER) symbol = NUMBER_SYMBOL;
    }
    if (symbol === UNKNOWN_SYMBOL) {
      if (count === 0) continue;
      match(gazetteer, count);
      count = 0;
    } else if (count > 0 || first[symbol] !== 0 || symbolCues[symbol] !== 0) {
      if (count === starts.length) grow();
      starts[count] = start;
      ends[count] = i;
      symbols[count] = symbol;
      count++;
    }
  }
  if (count > 0) match(gazetteer, count);
  for (let hit = 0; hit < hitCount; hit += 3) {
    if ((hits[hit + 2] as number) > 0)
      hits[hit + 1] = closed(text, hits[hit] as number, hits[hit + 1] as number);
  }
  return hitCount === 0 ? NOTHING : hits.slice(0, hitCount);
};
