/**
 * @param alias in the notation of `recognition/README.md`
 * @returns its plainest wording, `tariff(s)` as `tariff`; null where it stands for several
 */
export const plainAlias = (alias: string): string | null => {
  const pattern = alias.split('@')[0] ?? '';
  const plain = pattern.replaceAll(/(?<=\S)\([^)]*\)|[?=]/g, '').trim();
  return plain === '' || /[|{}()]/.test(plain) ? null : plain;
};
