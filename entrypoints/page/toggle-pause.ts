import type { Settings } from '../../data/settings.ts';

/** @returns what changes in the settings when reading stops, or resumes, on a site. */
export const togglePause = ({ pausedSites }: Settings, site: string): Pick<Settings, 'pausedSites'> => ({
  pausedSites: pausedSites.includes(site)
    ? pausedSites.filter((paused) => paused !== site)
    : [...pausedSites, site].sort(),
});
