import type { Gazetteer } from './gazetteer.ts';

/**
 * What one passage holds, before anything is decided: triples `start, end, what`, by start. A positive `what` is an
 * output of the gazetteer, a negative one the cues (bits of `Cue`) of a single word.
 */
export type Scan = readonly number[];

/** Phrases that are followed at a time. Each began at another token, so no alias may be of more; the compiler sees to it. */
export const MOST_OPEN = 64;

const NOTHING: Scan = [];
/** One for all scans: a scan runs to its end before another begins. */
const found: number[] = [];
let size = 0;
/** Of each phrase that may go on: where the automaton stands, and its place in `found`. */
const states = new Int32Array(MOST_OPEN);
const places = new Int32Array(MOST_OPEN);

const note = (start: number, end: number, what: number): void => {
  found[size] = start;
  found[size + 1] = end;
  found[size + 2] = what;
  size += 3;
};

/** @returns whether `symbol` is a member of the set that begins at `at`. */
const isIn = (setMembers: Gazetteer['setMembers'], at: number, symbol: number): boolean => {
  let member = 0;
  for (let i = at; ; i++) {
    const step = setMembers[i] as number;
    member += step >>> 1;
    if (member >= symbol) return member === symbol;
    if (step & 1) return false;
  }
};

/** @returns the state that `symbol` leads to from `state`, or 0. */
const follow = (gazetteer: Gazetteer, state: number, symbol: number): number => {
  const { rowSymbols, rowTargets, setMembers, symbolCount } = gazetteer;
  for (let row = state; ; row++) {
    const entry = rowSymbols[row] as number;
    const taken = entry >>> 1;
    if (taken === symbol || (taken >= symbolCount && isIn(setMembers, taken - symbolCount, symbol))) {
      const target = rowTargets[row] as number;
      return target & 1 ? target >>> 1 : row + (target >>> 1);
    }
    // What this state has no row for, the one that it falls back upon may have.
    if (entry === 1) row = ((rowTargets[row] as number) >>> 1) - 1;
    else if (entry & 1) return 0;
  }
};

/**
 * Goes on with the phrases that are open.
 *
 * @param open how many are.
 * @param symbol of the next token, which ends at `end`, in UTF-16 code units.
 * @returns how many still are.
 */
export const advance = (gazetteer: Gazetteer, open: number, symbol: number, end: number): number => {
  const { rowSymbols, rowTargets, stepsTaken } = gazetteer;
  const mask = stepsTaken.length / 3 - 1;
  let kept = 0;
  for (let i = 0; i < open; i++) {
    const before = states[i] as number;
    const step = (((before << 3) ^ symbol) & mask) * 3;
    if (stepsTaken[step] !== before || stepsTaken[step + 1] !== symbol) {
      stepsTaken[step] = before;
      stepsTaken[step + 1] = symbol;
      stepsTaken[step + 2] = follow(gazetteer, before, symbol);
    }
    const state = stepsTaken[step + 2] as number;
    if (state === 0) continue;
    const place = places[i] as number;
    const entry = rowSymbols[state] as number;
    if (entry <= 1) {
      found[place + 1] = end;
      found[place + 2] = entry === 1 ? state : (rowTargets[state] as number);
      if (entry === 1) continue;
    }
    states[kept] = state;
    places[kept] = place;
    kept++;
  }
  return kept;
};

/**
 * Notes what a token says by itself, and opens the phrases that begin with it.
 *
 * @returns how many phrases are open now.
 */
export const begin = (
  gazetteer: Gazetteer,
  open: number,
  symbol: number,
  start: number,
  end: number,
): number => {
  const cue = gazetteer.symbolCues[symbol] as number;
  if (cue !== 0) note(start, end, -cue);
  const state = gazetteer.first[symbol] as number;
  if (state === 0 || open === MOST_OPEN) return open;
  const entry = gazetteer.rowSymbols[state] as number;
  // Kept in its place by start, and filled in as far as the phrase goes: the longest one stands in the end.
  note(start, end, entry === 1 ? state : entry === 0 ? (gazetteer.rowTargets[state] as number) : 0);
  if (entry === 1) return open;
  states[open] = state;
  places[open] = size - 3;
  return open + 1;
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

const isDigit = (unit: number): boolean => (unit >= 0x30 && unit <= 0x39) || (unit >= 0x966 && unit <= 0x96f);

/** The currency before a figure; behind another figure it is that one’s: 100 € 50. */
const CURRENCY = /(?:(?<![\p{L}\p{M}\p{N}])(?:US\$|Rs\.?|रु\.?)|(?<!\p{N}[ \u00a0]?)[$€£¥₹])[ \u00a0]?$/u;
/** Of the text before a figure, as much as `CURRENCY` asks for. */
const CURRENCY_REACH = 6;

/** @returns the start of a phrase with the currency before its figure: $100 billion. */
const withCurrency = (text: string, start: number): number => {
  if (!isDigit(text.charCodeAt(start))) return start;
  const currency = CURRENCY.exec(text.slice(Math.max(0, start - CURRENCY_REACH), start));
  return currency ? start - currency[0].length : start;
};

/** @returns what was found in `text` since this was last called. */
export const takeFound = (text: string): Scan => {
  if (size === 0) return NOTHING;
  let kept = 0;
  /** Where the phrases before end. */
  let taken = 0;
  for (let i = 0; i < size; i += 3) {
    const what = found[i + 2] as number;
    if (what === 0) continue;
    const start = found[i] as number;
    const end = found[i + 1] as number;
    const signed = what > 0 ? withCurrency(text, start) : start;
    found[kept] = signed < taken ? start : signed;
    found[kept + 1] = what > 0 ? closed(text, start, end) : end;
    found[kept + 2] = what;
    if (what > 0) taken = Math.max(taken, found[kept + 1] as number);
    kept += 3;
  }
  size = 0;
  return kept === 0 ? NOTHING : found.slice(0, kept);
};
