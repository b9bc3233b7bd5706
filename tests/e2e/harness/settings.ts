import { inExtension } from './extension-page.ts';
import type { Session } from './session.ts';

/** Stores settings as another device would by sync; what is left out takes its default. */
export const storeSettings = (session: Session, settings: Readonly<Record<string, unknown>>): Promise<void> =>
  inExtension(session, (api, stored) => api.storage.sync.set({ settings: stored }), settings);

/** @returns the number of the tab that shows an address. */
export const tabShowing = async (session: Session, url: string): Promise<number> => {
  const tab = await inExtension(
    session,
    async (api, address) => (await api.tabs.query({})).find((one) => one.url === address)?.id,
    url,
  );
  if (tab === undefined) throw new Error(`no tab shows ${url}`);
  return tab;
};
