/*
 * The paragraph to try is read by the very reader that works on news pages. Content scripts do not run on the
 * extension's own pages, so its files are imported: a script element cannot be given an address as text here, by
 * the policy on trusted types. Their names stand as they are, which `wxt.config.ts` leaves alone: reviewers' linters
 * take an import of anything else for code from elsewhere.
 */
/** Loads the reader into this page, once; it looks for the gazetteer when it starts. */
export async function readThisPage(): Promise<void> {
  // @ts-expect-error A file of the build, which no compiler sees; so is the next.
  await import('/gazetteer.js');
  // @ts-expect-error
  await import('/content-scripts/reader.js');
}
