/**
 * @param text as written in the data
 * @returns it with every number tied to the word behind it: a line must not end on the “2” of “2 December”
 */
export const tied = (text: string): string => text.replace(/(?<=\d) (?=\p{L})/gu, '\u00a0');
