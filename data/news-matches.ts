import hosts from './hosts.json' with { type: 'json' };

/** Match patterns of the news sites that the extension reads by itself: each host with its subdomains. For the build. */
export const NEWS_MATCHES: readonly string[] = hosts.map(({ host }) => `*://*.${host}/*`);
