import { type Browser, browser } from 'wxt/browser';
import { registerAllowedSites } from './allowed-sites.ts';
import { createMenus } from './context-menu.ts';
import { importBundledDataset } from './facts.ts';

/** Keeps storage from content scripts altogether, in Chromium; Firefox has no such switch. */
export const closeStorageToPages = async (): Promise<void> => {
  type Guarded = { setAccessLevel?: (options: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void> };
  const areas = [browser.storage.local, browser.storage.sync, browser.storage.session] as Guarded[];
  await Promise.all(areas.map((area) => area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })));
};

const openWelcome = async (): Promise<void> => {
  await browser.tabs.create({ url: '/welcome.html' });
};

/** After an install or an update: the dataset, the menus, the sites; on the very first install a word of welcome. */
export const onInstalled = async ({
  reason,
}: Pick<Browser.runtime.InstalledDetails, 'reason'>): Promise<void> => {
  await Promise.allSettled([
    importBundledDataset(),
    createMenus(),
    registerAllowedSites(),
    closeStorageToPages(),
    reason === 'install' ? openWelcome() : undefined,
  ]);
};
