import { browser } from 'wxt/browser';
import { READER_FILES } from '../background/reader-files.ts';

/*
 * The paragraph to try is read by the very reader that works on news pages. Content scripts do not run on the
 * extension's own pages, so its files are imported: a script element cannot be given an address as text here, by
 * the policy on trusted types.
 */
/** Loads the reader into this page, once. */
export async function readThisPage(): Promise<void> {
  for (const file of READER_FILES) await import(/* @vite-ignore */ browser.runtime.getURL(file));
}
