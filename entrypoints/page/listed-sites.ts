import { browser } from 'wxt/browser';

/** @returns the match patterns of the sites that the manifest lists; all others are the reader's to allow. */
export const listedSites = (): string[] =>
  browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []) ?? [];
