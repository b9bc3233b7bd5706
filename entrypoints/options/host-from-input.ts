/**
 * @param typed an address or a bare host, as people write them: `https://www.tass.ru/politika`, `tass.ru`
 * @returns the host in lower case (punycode for other scripts), or null where it names none
 */
export function hostFromInput(typed: string): string | null {
  const text = typed.trim();
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(hostname) ? hostname : null;
}
