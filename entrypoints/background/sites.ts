import type { Settings } from '../../data/settings.ts';

/** Topics that are not underlined on a site: hidden there or everywhere. */
export const hiddenTopicsOn = ({ hiddenTopics }: Settings, site: string): string[] => [
  ...new Set([
    ...(hiddenTopics['*'] ?? []),
    ...(Object.hasOwn(hiddenTopics, site) ? (hiddenTopics[site] ?? []) : []),
  ]),
];

/** @returns the fields that change when a topic is no longer to be underlined on a site. */
export const hideTopic = ({ hiddenTopics }: Settings, site: string, topic: string): Partial<Settings> => {
  const before = Object.hasOwn(hiddenTopics, site) ? (hiddenTopics[site] ?? []) : [];
  return { hiddenTopics: { ...hiddenTopics, [site]: [...new Set([...before, topic])] } };
};

/** @returns the fields that change when a hidden topic is to be underlined again on a site, or with `*` everywhere. */
export const showTopic = ({ hiddenTopics }: Settings, site: string, topic: string): Partial<Settings> => {
  const left = (hiddenTopics[site] ?? []).filter((hidden) => hidden !== topic);
  const others = Object.entries(hiddenTopics).filter(([known]) => known !== site);
  return { hiddenTopics: Object.fromEntries(left.length > 0 ? [...others, [site, left]] : others) };
};

/** @returns whether nothing is read on a site because the reader said so. */
export const isPaused = ({ pausedSites }: Settings, site: string): boolean => pausedSites.includes(site);

/** @returns the fields that change when a site is no longer to be read. */
export const pauseSite = ({ pausedSites }: Settings, site: string): Partial<Settings> => ({
  pausedSites: [...new Set([...pausedSites, site])].sort(),
});

/** @returns the fields that change when a paused site is to be read again. */
export const resumeSite = ({ pausedSites }: Settings, site: string): Partial<Settings> => ({
  pausedSites: pausedSites.filter((paused) => paused !== site),
});

/** @returns the host of a web address, null for any other address. */
export const siteOf = (url: string | undefined): string | null => {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? hostname : null;
};
