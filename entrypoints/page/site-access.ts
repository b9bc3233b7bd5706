import { siteOf } from '../background/sites.ts';

/**
 * What the extension may do on a page: `listed` sites are in the manifest, `granted` ones were added by the reader,
 * `possible` ones can be added, `closed` pages belong to the browser, `unknown` ones it does not tell us about.
 */
export type SiteAccess = 'listed' | 'granted' | 'possible' | 'closed' | 'unknown';

/** @returns whether a WebExtension match pattern such as `https://*.tass.ru/*` covers every page of a host. */
export function patternCoversHost(pattern: string, host: string): boolean {
  const wanted = /^(?:\*|https?):\/\/([^/]+)\//.exec(pattern)?.[1];
  if (pattern === '<all_urls>' || wanted === '*') return true;
  if (!wanted?.startsWith('*.')) return wanted === host;
  return host === wanted.slice(2) || host.endsWith(wanted.slice(1));
}

/**
 * @param address of the page, undefined where the browser keeps it to itself
 * @param listed match patterns of the manifest's content scripts
 * @param granted origins that the reader has allowed
 */
export function siteAccess(
  address: string | undefined,
  listed: readonly string[],
  granted: readonly string[],
): SiteAccess {
  if (address === undefined) return 'unknown';
  const host = siteOf(address);
  if (host === null) return 'closed';
  if (listed.some((pattern) => patternCoversHost(pattern, host))) return 'listed';
  return granted.some((pattern) => patternCoversHost(pattern, host)) ? 'granted' : 'possible';
}
