import {
  ANUSVARA,
  APOSTROPHE,
  BYTES,
  CODES,
  COMMA,
  CYRILLIC,
  DEVANAGARI,
  DIGIT,
  FULL_STOP,
  IGNORED,
  LETTER,
  MULTIBYTE,
  NASAL,
  PERCENT,
  SOFT,
} from './characters.ts';
import { COMMA_SYMBOL, type Gazetteer, NUMBER_SYMBOL, Script, UNKNOWN_SYMBOL } from './gazetteer.ts';
import { advance, begin, NOTHING, type Scan, takeFound } from './match.ts';
import { HASH_MASK, KNOWN, lookUp, SPREAD, STARTER } from './token-table.ts';
import { codeAt, isAnusvara, THREE, TWO } from './utf8.ts';

const LONGEST_KEPT_BUFFER = 1 << 20;
/** Ends a word and a phrase, so that no loop below need ask where the text ends. */
const END = 0x21;

const encoder = new TextEncoder();
let buffer = new Uint8Array(1 << 14);
/**
 * Reads a text once, left to right: tokens are folded, hashed and looked up on the way, runs of known tokens matched.
 * It reads UTF-8, which the platform writes faster than this code could ask a string for its characters one by one;
 * an article is over before the optimiser helps, so every step here is one that costs little when run for the first
 * time.
 *
 * @param text any text, of any length and content.
 * @returns its phrases and cues; pure, and the same wherever the text stands.
 */
export const scan = (text: string, gazetteer: Gazetteer): Scan => {
  const { first, symbolCues } = gazetteer;
  const ascii = BYTES;
  const codes = CODES;
  const room = text.length * 3 + 1;
  if (room > buffer.length) buffer = new Uint8Array(room);
  const bytes = buffer;
  const length = encoder.encodeInto(text, bytes).written;
  bytes[length] = END;
  if (bytes.length > LONGEST_KEPT_BUFFER) buffer = new Uint8Array(1 << 14);

  let script: Script = Script.NONE;
  let table = gazetteer.tokens(script);
  let { marks } = table;
  let markMask = marks.length - 1;
  /** Phrases that may go on, and the token before. */
  let open = 0;
  let lastStart = 0;
  let lastEnd = 0;
  let lastSymbol = UNKNOWN_SYMBOL;
  let i = 0;
  // Byte i is UTF-16 code unit i - shift.
  let shift = 0;
  while (i < length) {
    const byte = bytes[i] as number;
    let code = ascii[byte] as number;
    if (code === SOFT) {
      i++;
      continue;
    }
    let width = 1;
    if (code === MULTIBYTE) {
      code = codeAt(bytes, i);
      width = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    }
    if (code < DIGIT && code !== PERCENT) {
      i += width;
      shift += width === 4 ? 2 : width - 1;
      if (code <= SOFT) continue;
      if (code === APOSTROPHE) {
        // India's, India’s: the s is no word.
        if (((bytes[i] as number) | 0x20) === 0x73 && codeAt(bytes, i + 1) < DIGIT) i++;
        continue;
      }
      if (open === 0) continue;
      // Soft after one or two letters (U.S., Dr. and, in Devanagari, एस.), hard after a word.
      if (code === FULL_STOP && lastEnd === i - shift - 1 && lastEnd - lastStart <= 2) continue;
      if (code === COMMA) {
        if (lastSymbol !== COMMA_SYMBOL) open = advance(gazetteer, open, COMMA_SYMBOL, i - shift);
        lastSymbol = COMMA_SYMBOL;
        continue;
      }
      open = 0;
      continue;
    }

    const start = i - shift;
    const lead = code;
    let hash = 0;
    let check = 0;
    let decimal = false;
    if (lead >= LETTER) {
      for (;;) {
        code = ascii[bytes[i] as number] as number;
        if (code >= LETTER) {
          hash = ((hash << 5) - hash + code) & HASH_MASK;
          check = ((check << 3) ^ code) & HASH_MASK;
          i++;
          continue;
        }
        if (code !== MULTIBYTE) {
          if (code !== IGNORED) break;
          i++;
          continue;
        }
        let byte = bytes[i] as number;
        if (byte < 0xe0) {
          const before = i;
          do {
            code = codes[(byte << 6) + (bytes[i + 1] as number) - TWO] as number;
            if (code < LETTER) break;
            hash = ((hash << 5) - hash + code) & HASH_MASK;
            check = ((check << 3) ^ code) & HASH_MASK;
            i += 2;
            byte = bytes[i] as number;
          } while (byte >= 0xc0 && byte < 0xe0);
          shift += (i - before) >>> 1;
        } else {
          if (byte >= 0xf0) break;
          do {
            code = codes[
              (byte << 12) + ((bytes[i + 1] as number) << 6) + (bytes[i + 2] as number) - THREE
            ] as number;
            if (code < LETTER) break;
            i += 3;
            shift += 2;
            byte = bytes[i] as number;
            if (code >= NASAL && isAnusvara(bytes, i)) {
              code = ANUSVARA;
              i += 3;
              shift += 2;
              byte = bytes[i] as number;
            }
            hash = ((hash << 5) - hash + code) & HASH_MASK;
            check = ((check << 3) ^ code) & HASH_MASK;
          } while (byte >= 0xe0 && byte < 0xf0);
        }
        if (code >= LETTER) continue;
        if (code !== IGNORED) break;
        shift += byte < 0xe0 ? 1 : 2;
        i += byte < 0xe0 ? 2 : 3;
      }
    } else if (lead === PERCENT) {
      hash = PERCENT;
      check = PERCENT;
      i++;
    } else {
      do {
        hash = ((hash << 5) - hash + code) & HASH_MASK;
        check = ((check << 3) ^ code) & HASH_MASK;
        i += width;
        shift += width - 1;
        code = codeAt(bytes, i);
        if (code === COMMA || code === FULL_STOP) {
          // 1.5 and 25,000 are one number each.
          const after = codeAt(bytes, i + 1);
          if (after < DIGIT || after >= LETTER) break;
          decimal = true;
          i++;
          code = after;
        }
        // Digits are of ASCII or of Devanagari.
        width = (bytes[i] as number) < 0x80 ? 1 : 3;
      } while (code >= DIGIT && code < LETTER);
    }

    let symbol = UNKNOWN_SYMBOL;
    if (decimal) symbol = NUMBER_SYMBOL;
    else {
      const own =
        lead < LETTER
          ? Script.NONE
          : lead < CYRILLIC
            ? Script.LATIN
            : lead < DEVANAGARI
              ? Script.CYRILLIC
              : Script.DEVANAGARI;
      if (own !== script) {
        script = own;
        table = gazetteer.tokens(script);
        marks = table.marks;
        markMask = marks.length - 1;
      }
      // Most words are in no alias, or not where one begins: a small table tells before the large ones are asked.
      const mark = marks[(hash ^ (hash >>> SPREAD)) & markMask] as number;
      if ((mark & (open === 0 ? STARTER : KNOWN)) !== 0)
        symbol = lookUp(table, hash, check, text, start, i - shift);
      if (symbol === UNKNOWN_SYMBOL && lead >= DIGIT && lead < LETTER) symbol = NUMBER_SYMBOL;
    }
    if (symbol === UNKNOWN_SYMBOL) {
      open = 0;
      continue;
    }
    lastStart = start;
    lastEnd = i - shift;
    lastSymbol = symbol;
    if (open > 0) open = advance(gazetteer, open, symbol, lastEnd);
    if (first[symbol] !== 0 || symbolCues[symbol] !== 0)
      open = begin(gazetteer, open, symbol, start, lastEnd);
  }
  return takeFound(text);
};

/** Between texts that are scanned together: one byte, and it ends a phrase. */
const BETWEEN = '|';

/**
 * Scans many short texts at the price of one.
 *
 * @returns the scan of each, with offsets in that text.
 */
export const scanTogether = (texts: readonly string[], gazetteer: Gazetteer): Scan[] => {
  const found = scan(texts.join(BETWEEN), gazetteer);
  let from = 0;
  let offset = 0;
  return texts.map((text) => {
    const after = offset + text.length;
    let to = from;
    while (to < found.length && (found[to] as number) < after) to += 3;
    const own = from === to ? NOTHING : found.slice(from, to);
    for (let i = 0; i < own.length; i += 3) {
      own[i] = (own[i] as number) - offset;
      own[i + 1] = (own[i + 1] as number) - offset;
    }
    from = to;
    offset = after + BETWEEN.length;
    return own;
  });
};
