import {
  ANUSVARA,
  CODES,
  COMMA,
  DIGIT,
  FOREIGN,
  IGNORED,
  LETTER,
  PERCENT,
  PLAIN_LETTER,
  TAKES_ANUSVARA,
  VIRAMA,
} from '../characters.ts';
import { shapeOf } from '../token-table.ts';

/** A token as the table keeps it. */
export interface Token {
  /** Folded codes, one character each. */
  readonly folded: string;
  /** Least case of a match: 0 any, 1 initial capital, 2 all capitals. */
  readonly shape: 0 | 1 | 2;
}

const COMMA_TOKEN: Token = { folded: String.fromCharCode(COMMA), shape: 0 };
export const isComma = (token: Token): boolean => token.folded === COMMA_TOKEN.folded;
export const isNumber = (token: Token): boolean => {
  const lead = token.folded.charCodeAt(0);
  return lead >= DIGIT && lead < LETTER;
};

/**
 * Tokens of an alias by the rules of `scan`, with the case its letters ask for.
 *
 * @throws RangeError on a letter that no table entry can hold.
 */
export const tokenise = (text: string): Token[] => {
  const tokens: Token[] = [];
  let i = 0;
  const codeAt = (at: number): number => CODES[text.charCodeAt(at)] ?? 0;
  while (i < text.length) {
    const lead = codeAt(i);
    if (lead === PERCENT) tokens.push({ folded: String.fromCharCode(PERCENT), shape: 0 });
    if (lead === COMMA) tokens.push(COMMA_TOKEN);
    if (lead < DIGIT) {
      i++;
      continue;
    }
    let folded = '';
    const start = i;
    while (i < text.length) {
      let code = codeAt(i);
      if (code === IGNORED) {
        i++;
        continue;
      }
      if (lead < LETTER ? code < DIGIT || code >= LETTER : code < LETTER) break;
      if (code === FOREIGN) throw new RangeError(`no alias can hold “${text.charAt(i)}” (in “${text}”)`);
      if (code < PLAIN_LETTER && codeAt(i + 1) === VIRAMA && TAKES_ANUSVARA[codeAt(i + 2)] === 1) {
        code = ANUSVARA;
        i++;
      }
      folded += String.fromCharCode(code);
      i++;
    }
    tokens.push({ folded, shape: shapeOf(text.slice(start, i)) });
  }
  return tokens;
};
