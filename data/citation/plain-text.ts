/**
 * @returns a text as it leaves the extension: without the ties of its lines, which programs that search or compare, and
 *   people who type on in it, would stumble over
 */
export const plainText = (text: string): string => text.replaceAll('\u2060', '').replaceAll('\u00a0', ' ');
