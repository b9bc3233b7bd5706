/**
 * The plain words of an alias, for a search box: what is left without conditions, classes and marks of the notation.
 * Endings in brackets are left out: `tariff(s) @ us india` gives `tariff`.
 *
 * @param alias in the notation of README.md.
 */
export const aliasWords = (alias: string): string[] => {
  const plain = (alias.split('@')[0] ?? '')
    .replace(/\{[^}]*\}/g, ' ')
    .replace(/(?<=[\p{L}\p{M}\p{N}])\([^()]*\)/gu, '')
    .replace(/[()|?=]/g, ' ');
  return [...new Set(plain.split(/\s+/).filter((word) => word !== ''))];
};
