import type { Gazetteer } from './gazetteer.ts';

/**
 * What one passage holds, before anything is decided: triples `start, end, what`, by start. A positive `what` is an
 * output of the gazetteer, a negative one the cues (bits of `Cue`) of a single word.
 */
export type Scan = Int32Array;

/** Known tokens one after another: where each begins and ends, in UTF-16 code units, and its symbol. */
export interface Run {
  starts: Int32Array;
  ends: Int32Array;
  symbols: Int32Array;
}

const NOTHING: Scan = new Int32Array(0);
let found = new Int32Array(1536);
let size = 0;

const emit = (start: number, end: number, what: number): void => {
  if (size + 3 > found.length) {
    const wider = new Int32Array(found.length * 2);
    wider.set(found);
    found = wider;
  }
  found[size] = start;
  found[size + 1] = end;
  found[size + 2] = what;
  size += 3;
};

/** @returns whether `symbol` is a member of the set that begins at `at`. */
const isIn = (setMembers: Gazetteer['setMembers'], at: number, symbol: number): boolean => {
  for (let i = at; ; i++) {
    const member = setMembers[i] as number;
    if (member >>> 1 >= symbol) return member >>> 1 === symbol;
    if (member & 1) return false;
  }
};

/** @returns the state that `symbol` leads to from `state`, or 0. */
const follow = (gazetteer: Gazetteer, state: number, symbol: number): number => {
  const { rowSymbols, rowTargets, setMembers, symbolCount } = gazetteer;
  for (let row = state; ; row++) {
    const entry = rowSymbols[row] as number;
    const taken = entry >>> 1;
    if (taken === symbol || (taken >= symbolCount && isIn(setMembers, taken - symbolCount, symbol))) {
      const target = row + (rowTargets[row] as number);
      return rowTargets.BYTES_PER_ELEMENT === 2 ? target & 0xffff : target >>> 0;
    }
    if (entry & 1) return 0;
  }
};

/** Finds the phrases in the first `count` tokens of a run: from every token the longest one. */
export const match = (gazetteer: Gazetteer, { starts, ends, symbols }: Run, count: number): void => {
  const { first, rowSymbols, rowTargets, symbolCues, stepsTaken } = gazetteer;
  const stepMask = stepsTaken.length / 3 - 1;
  for (let begin = 0; begin < count; begin++) {
    const symbol = symbols[begin] as number;
    const cue = symbolCues[symbol] as number;
    if (cue !== 0) emit(starts[begin] as number, ends[begin] as number, -cue);
    let state = first[symbol] as number;
    let output = 0;
    let last = 0;
    for (let at = begin; state !== 0; ) {
      const entry = rowSymbols[state] as number;
      if (entry <= 1) {
        output = rowTargets[state] as number;
        last = at;
        if (entry === 1) break;
      }
      if (++at === count) break;
      const next = symbols[at] as number;
      const step = (((state << 3) ^ next) & stepMask) * 3;
      if (stepsTaken[step] !== state || stepsTaken[step + 1] !== next) {
        stepsTaken[step] = state;
        stepsTaken[step + 1] = next;
        stepsTaken[step + 2] = follow(gazetteer, state, next);
      }
      state = stepsTaken[step + 2] as number;
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

/** @returns what was found in `text` since this was last called. */
export const takeFound = (text: string): Scan => {
  if (size === 0) return NOTHING;
  const scan = found.slice(0, size);
  size = 0;
  for (let i = 0; i < scan.length; i += 3) {
    if ((scan[i + 2] as number) > 0) scan[i + 1] = closed(text, scan[i] as number, scan[i + 1] as number);
  }
  return scan;
};
