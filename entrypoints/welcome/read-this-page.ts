import { browser } from 'wxt/browser';

/*
 * The paragraph to try is read by the very reader that works on news pages. Content scripts do not run on the
 * extension's own pages, so its two files are imported: a script element cannot be given an address as text here, by
 * the policy on trusted types.
 */
const READER = ['/gazetteer.js', '/content-scripts/reader.js'] as const;

/** Loads the reader into this page, once. */
export async function readThisPage(): Promise<void> {
  // In order: the reader needs the gazetteer.
  for (const file of READER) await import(/* @vite-ignore */ browser.runtime.getURL(file));
}
