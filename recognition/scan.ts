import {
  ANUSVARA,
  APOSTROPHE,
  BYTES,
  COMMA,
  CYRILLIC,
  DEVANAGARI,
  DIGIT,
  FOLDED,
  FULL_STOP,
  IGNORED,
  LETTER,
  MULTIBYTE,
  NASAL,
  PERCENT,
  SOFT,
} from './characters.ts';
import { COMMA_SYMBOL, type Gazetteer, NUMBER_SYMBOL, Script, UNKNOWN_SYMBOL } from './gazetteer.ts';
import { match, type Run, type Scan, takeFound } from './match.ts';
import { HASH_MASK, KNOWN, lookUp, SPREAD, STARTER } from './token-table.ts';
import { codeAt, isAnusvara, THREE, TWO } from './utf8.ts';

const LONGEST_KEPT_BUFFER = 1 << 20;
/** Ends a word and a phrase, so that no loop below need ask where the text ends. */
const END = 0x21;

const encoder = new TextEncoder();
let buffer = new Uint8Array(1 << 14);
/** The run of known tokens at hand; one for all scans, as a scan runs to its end before another begins. */
const run: Run = {
  starts: new Int32Array(512),
  ends: new Int32Array(512),
  symbols: new Int32Array(512),
};

const grow = (): void => {
  const size = run.starts.length * 2;
  for (const name of ['starts', 'ends', 'symbols'] as const) {
    const wider = new Int32Array(size);
    wider.set(run[name]);
    run[name] = wider;
  }
};

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
  const codes = BYTES;
  const folded = FOLDED;
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
  let count = 0;
  let i = 0;
  // Byte i is UTF-16 code unit i - shift.
  let shift = 0;
  while (i < length) {
    const byte = bytes[i] as number;
    let code = codes[byte] as number;
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
      if (count === 0) continue;
      if (code === FULL_STOP) {
        // Soft after one or two letters (U.S., Dr. and, in Devanagari, एस.), hard after a word.
        const end = run.ends[count - 1] as number;
        if (end === i - shift - 1 && end - (run.starts[count - 1] as number) <= 2) continue;
      } else if (code === COMMA) {
        if (run.symbols[count - 1] === COMMA_SYMBOL) continue;
        if (count === run.starts.length) grow();
        run.starts[count] = i - shift - 1;
        run.ends[count] = i - shift;
        run.symbols[count] = COMMA_SYMBOL;
        count++;
        continue;
      }
      match(gazetteer, run, count);
      count = 0;
      continue;
    }

    const from = i;
    const start = i - shift;
    const lead = code;
    let hash = 0;
    let decimal = false;
    if (lead >= LETTER) {
      for (;;) {
        code = codes[bytes[i] as number] as number;
        if (code >= LETTER) {
          hash = ((hash << 5) - hash + code) & HASH_MASK;
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
            code = folded[(byte << 6) + (bytes[i + 1] as number) - TWO] as number;
            if (code < LETTER) break;
            hash = ((hash << 5) - hash + code) & HASH_MASK;
            i += 2;
            byte = bytes[i] as number;
          } while (byte >= 0xc0 && byte < 0xe0);
          shift += (i - before) >>> 1;
        } else {
          if (byte >= 0xf0) break;
          do {
            code = folded[
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
          } while (byte >= 0xe0 && byte < 0xf0);
        }
        if (code >= LETTER) continue;
        if (code !== IGNORED) break;
        shift += byte < 0xe0 ? 1 : 2;
        i += byte < 0xe0 ? 2 : 3;
      }
    } else if (lead === PERCENT) {
      hash = PERCENT;
      i++;
    } else {
      do {
        hash = ((hash << 5) - hash + code) & HASH_MASK;
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
      if ((mark & (count === 0 ? STARTER : KNOWN)) !== 0)
        symbol = lookUp(table, hash, bytes, from, i, text, start, i - shift);
      if (symbol === UNKNOWN_SYMBOL && lead >= DIGIT && lead < LETTER) symbol = NUMBER_SYMBOL;
    }
    if (symbol === UNKNOWN_SYMBOL) {
      if (count === 0) continue;
      match(gazetteer, run, count);
      count = 0;
    } else if (count > 0 || first[symbol] !== 0 || symbolCues[symbol] !== 0) {
      if (count === run.starts.length) grow();
      run.starts[count] = start;
      run.ends[count] = i - shift;
      run.symbols[count] = symbol;
      count++;
    }
  }
  if (count > 0) match(gazetteer, run, count);
  return takeFound(text);
};
