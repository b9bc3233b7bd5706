/** So many sheets may be asked for at once. */
export const MOST_SHEETS = 250;
