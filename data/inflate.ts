/**
 * Unpacks a text that the build has packed (raw deflate of UTF-8, in base64).
 * @throws where the packed text is damaged or cut short
 */
export const inflate = async (packed: string): Promise<string> => {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).text();
};
