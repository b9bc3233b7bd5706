import { BYTES, CODES, HARD, MULTIBYTE, TAKES_ANUSVARA, VIRAMA } from './characters.ts';

/** What is left of the marks of UTF-8 in a character of two and of three bytes, when its bytes are put together. */
export const TWO = (0xc0 << 6) | 0x80;
export const THREE = (0xe0 << 12) | (0x80 << 6) | 0x80;

/** @returns the folded code of the character that begins at byte `i`. */
export const codeAt = (bytes: Uint8Array, i: number): number => {
  const byte = bytes[i] as number;
  const code = BYTES[byte] as number;
  if (code !== MULTIBYTE) return code;
  const next = (byte << 6) + (bytes[i + 1] as number);
  if (byte < 0xe0) return CODES[next - TWO] as number;
  return byte < 0xf0 ? (CODES[(next << 6) + (bytes[i + 2] as number) - THREE] as number) : HARD;
};

/** @returns whether virama and a letter that makes an anusvara of the nasal before them begin at byte `i`. */
export const isAnusvara = (bytes: Uint8Array, i: number): boolean =>
  bytes[i] === 0xe0 && codeAt(bytes, i) === VIRAMA && TAKES_ANUSVARA[codeAt(bytes, i + 3)] === 1;
