import { CODES } from './characters.ts';
import { Script } from './gazetteer.ts';

/** First and last of the blanks and punctuation, and of the letters of each script, that running text is made of. */
const PUNCTUATION = [
  [0x00, 0x40],
  [0x7b, 0xbf],
  [0x2000, 0x206f],
] as const;
const LETTERS: Readonly<Record<Script, readonly [number, number]>> = {
  [Script.NONE]: [0x20, 0x20],
  [Script.DEVANAGARI]: [0x901, 0x965],
  [Script.LATIN]: [0x41, 0x17f],
  [Script.CYRILLIC]: [0x400, 0x491],
};
/** Digits, what may belong to a figure or a possessive s, virama, and what ends a text. */
const SPECIAL = "0123456789०१२३४५६७८९%'’\u094d|";

/**
 * @returns code of each UTF-16 code unit, but `IGNORED` for all that asks for more than one look: what is left are the
 *   letters of one script and what ends a word.
 */
export const runningCodes = (script: Script): Uint8Array => {
  const codes = new Uint8Array(CODES.length);
  for (const [first, last] of [...PUNCTUATION, LETTERS[script]])
    codes.set(CODES.subarray(first, last + 1), first);
  for (let i = 0; i < SPECIAL.length; i++) codes[SPECIAL.charCodeAt(i)] = 0;
  return codes;
};
