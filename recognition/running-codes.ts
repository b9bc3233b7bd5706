import { CODES, IGNORED } from './characters.ts';
import { Script } from './gazetteer.ts';

/** First and last character of each script that running text needs. */
const BLOCKS: Readonly<Record<Exclude<Script, typeof Script.NONE>, readonly [number, number]>> = {
  [Script.DEVANAGARI]: [0x901, 0x965],
  [Script.LATIN]: [0x41, 0x17f],
  [Script.CYRILLIC]: [0x400, 0x491],
};
/** What asks for more than one look: what may belong to a figure, the possessive s, virama; and what ends a text. */
const SPECIAL = "%'’\u094d|";

const tables: (Uint8Array | undefined)[] = [];

const make = (script: Script): Uint8Array => {
  const codes = new Uint8Array(CODES.length);
  if (script === Script.NONE) return codes;
  const [first, last] = BLOCKS[script];
  codes.set(CODES.subarray(0x00, 0xc0));
  codes.fill(IGNORED, 0x30, 0x3a);
  if (script !== Script.LATIN) codes.fill(IGNORED, 0x41, 0x7b);
  codes.set(CODES.subarray(first, last + 1), first);
  codes.set(CODES.subarray(0x2000, 0x2070), 0x2000);
  for (let i = 0; i < SPECIAL.length; i++) codes[SPECIAL.charCodeAt(i)] = IGNORED;
  return codes;
};

/**
 * @returns code of each UTF-16 code unit, but `IGNORED` for all that is neither a letter of this script nor ends a word
 *   and no more.
 */
export const runningCodes = (script: Script): Uint8Array => {
  tables[script] ??= make(script);
  return tables[script];
};
