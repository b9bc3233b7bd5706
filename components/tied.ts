/**
 * A number and the word behind it (but not what follows “March 2026”), a dash or dot and the word before it, a Russian
 * word of one letter and the next.
 */
const TIES =
  /(?<=\d)(?<![A-Za-z] (?:19|20)\d\d) (?=\p{L})| (?=[–—·] )|(?<=(?<![\p{L}\p{N}])[авикосуяАВИКОСУЯ]) (?=\S)/gu;

/**
 * @param text as written in the data
 * @returns it with its ties kept: a line must not end on the “2” of “2 December” nor begin with a dash
 */
export const tied = (text: string): string => text.replace(TIES, '\u00a0');
