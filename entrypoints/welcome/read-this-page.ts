/*
 * The paragraph to try is read by the very reader that works on news pages. Content scripts do not run on the
 * extension's own pages, so its two files are loaded as scripts.
 */
const READER = ['/gazetteer.js', '/content-scripts/reader.js'];

/** Loads the reader into this page, once. */
export function readThisPage(): void {
  for (const file of READER) {
    const script = document.createElement('script');
    script.src = file;
    // In order: the reader needs the gazetteer.
    script.async = false;
    document.head.append(script);
  }
}
