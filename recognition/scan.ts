import {
  ANUSVARA,
  APOSTROPHE,
  CODE_COUNT,
  CODES,
  COMMA,
  CYRILLIC,
  DIGIT,
  FULL_STOP,
  IGNORED,
  LATIN,
  LETTER,
  PERCENT,
  PLAIN_LETTER,
  SOFT,
  TAKES_ANUSVARA,
  VIRAMA,
} from './characters.ts';
import { COMMA_SYMBOL, type Gazetteer, NUMBER_SYMBOL, Script, UNKNOWN_SYMBOL } from './gazetteer.ts';
import { advance, begin, type Scan, takeFound } from './match.ts';
import { runningCodes } from './running-codes.ts';
import { HASH_MASK, lookUp, STARTER } from './token-table.ts';

/** One character that ends a word and a phrase: after the text, so that no loop need ask where it ends. */
const END = '|';

/** By the first code of a word. */
const SCRIPTS = new Uint8Array(CODE_COUNT)
  .fill(Script.DEVANAGARI, LETTER)
  .fill(Script.LATIN, LATIN)
  .fill(Script.CYRILLIC, CYRILLIC);

/**
 * Reads a text once, left to right: tokens are folded, hashed and looked up on the way, and phrases go on as far as
 * the tokens let them. An article is over before the optimiser helps, so every step is one that costs little when it
 * is run for the first time.
 *
 * @param source ends with `END`, and is in one piece: a string put together by `+` is slower to ask.
 */
const scanEnded = (source: string, gazetteer: Gazetteer): Scan => {
  const { first, symbolCues } = gazetteer;
  const codes = CODES;
  const length = source.length - END.length;

  const numbers = gazetteer.tokens(Script.NONE);
  let script: Script = Script.NONE;
  let table = numbers;
  let { marks } = table;
  let running = runningCodes(script);
  let markMask = marks.length - 1;
  /** Phrases that may go on, and the token before. */
  let open = 0;
  let lastStart = 0;
  let lastEnd = 0;
  let lastSymbol = UNKNOWN_SYMBOL;
  /** The word so far. */
  let hash = 0;
  let check = 0;
  let size = 0;
  let i = 0;
  while (i < length) {
    // Nothing is asked here whose answer changes from word to word: a processor that guesses wrong at the end of every
    // word loses more time than all the rest takes. So every character is looked up as if a word ended before it, and
    // what does not apply is masked out. Where a phrase is open, every word counts.
    const every = open === 0 ? 0 : STARTER;
    let mark = 0;
    let code = running[source.charCodeAt(i)] as number;
    while (code !== IGNORED) {
      const isEnd = (code - LETTER) >>> 31;
      mark = ((marks[hash & markMask] as number) | every) & isEnd;
      if (mark !== 0) break;
      const within = (isEnd - 1) & HASH_MASK;
      hash = ((hash << 5) - hash + code) & within;
      check = ((check << 3) ^ code) & within;
      size = (size + 1) & within;
      code = running[source.charCodeAt(++i)] as number;
    }
    const start = i - size;
    let symbol = UNKNOWN_SYMBOL;
    if (mark !== 0 && size > 0) {
      if (marks[hash & markMask] !== 0) symbol = lookUp(table, hash, check, source, start, i);
    } else {
      code = codes[source.charCodeAt(i)] as number;
      if (code === VIRAMA && size > 0 && (codes[source.charCodeAt(i - 1)] as number) >= PLAIN_LETTER) {
        // Not behind a nasal: a letter like others.
        hash = ((hash << 5) - hash + code) & HASH_MASK;
        check = ((check << 3) ^ code) & HASH_MASK;
        size++;
        i++;
        continue;
      }
      // The word, or what stands between words, from its beginning and with all that there is to ask.
      i = start;
      hash = 0;
      check = 0;
      size = 0;
      code = codes[source.charCodeAt(i)] as number;
      if (code < DIGIT && code !== PERCENT) {
        i++;
        if (code <= SOFT) continue;
        if (code === APOSTROPHE) {
          // India's, India’s: the s is no word.
          if ((source.charCodeAt(i) | 0x20) === 0x73 && (codes[source.charCodeAt(i + 1)] as number) < DIGIT)
            i++;
          continue;
        }
        if (open === 0) continue;
        // Soft after one or two letters (U.S., Dr. and, in Devanagari, एस.), hard after a word.
        if (code === FULL_STOP && lastEnd === i - 1 && lastEnd - lastStart <= 2) continue;
        if (code === COMMA) {
          if (lastSymbol !== COMMA_SYMBOL) open = advance(gazetteer, open, COMMA_SYMBOL, i);
          lastSymbol = COMMA_SYMBOL;
          continue;
        }
        open = 0;
        continue;
      }
      if (code >= LETTER) {
        const own = SCRIPTS[code] as Script;
        if (own !== script) {
          script = own;
          table = gazetteer.tokens(script);
          marks = table.marks;
          running = runningCodes(script);
          markMask = marks.length - 1;
        }
        do {
          // A nasal and virama before a stop may be anusvara.
          if (code < PLAIN_LETTER && codes[source.charCodeAt(i + 1)] === VIRAMA) {
            if (TAKES_ANUSVARA[codes[source.charCodeAt(i + 2)] as number] === 1) {
              code = ANUSVARA;
              i++;
            }
          }
          do {
            hash = ((hash << 5) - hash + code) & HASH_MASK;
            check = ((check << 3) ^ code) & HASH_MASK;
            code = codes[source.charCodeAt(++i)] as number;
          } while (code >= PLAIN_LETTER);
          while (code === IGNORED) code = codes[source.charCodeAt(++i)] as number;
        } while (code >= LETTER);
        if (marks[hash & markMask] !== 0) symbol = lookUp(table, hash, check, source, start, i);
      } else if (code === PERCENT) {
        i++;
        symbol = lookUp(numbers, PERCENT, PERCENT, source, start, i);
      } else {
        let decimal = false;
        do {
          hash = ((hash << 5) - hash + code) & HASH_MASK;
          check = ((check << 3) ^ code) & HASH_MASK;
          code = codes[source.charCodeAt(++i)] as number;
          if (code === COMMA || code === FULL_STOP) {
            // 1.5 and 25,000 are one number each.
            const after = codes[source.charCodeAt(i + 1)] as number;
            if (after < DIGIT || after >= LETTER) break;
            decimal = true;
            i++;
            code = after;
          }
        } while (code >= DIGIT && code < LETTER);
        if (!decimal) symbol = lookUp(numbers, hash, check, source, start, i);
        if (symbol === UNKNOWN_SYMBOL) symbol = NUMBER_SYMBOL;
      }
    }
    hash = 0;
    check = 0;
    size = 0;
    if (symbol === UNKNOWN_SYMBOL) open = 0;
    else {
      lastStart = start;
      lastEnd = i;
      lastSymbol = symbol;
      if (open > 0) open = advance(gazetteer, open, symbol, i);
      if (first[symbol] !== 0 || symbolCues[symbol] !== 0) open = begin(gazetteer, open, symbol, start, i);
    }
    // The blank after a word has been looked at.
    if (code === SOFT) i++;
  }
  return takeFound(source);
};

/**
 * @param text any text, of any length and content.
 * @returns its phrases and cues; pure, and the same wherever the text stands.
 */
export const scan = (text: string, gazetteer: Gazetteer): Scan => scanEnded([text, ''].join(END), gazetteer);

/**
 * Scans many short texts at the price of one.
 *
 * @returns the scan of each, with offsets in that text.
 */
export const scanTogether = (texts: readonly string[], gazetteer: Gazetteer): Scan[] => {
  const found = scanEnded([...texts, ''].join(END), gazetteer);
  let from = 0;
  let offset = 0;
  return texts.map((text) => {
    const after = offset + text.length;
    const own: number[] = [];
    for (; from < found.length && (found[from] as number) < after; from += 3)
      own.push(
        (found[from] as number) - offset,
        (found[from + 1] as number) - offset,
        found[from + 2] as number,
      );
    offset = after + END.length;
    return own;
  });
};
