import { GECKO_ID } from '../../../wxt.config.ts';
import { inExtension } from './extension-page.ts';
import { inFirefoxWindow } from './firefox-window.ts';
import type { Session } from './session.ts';
import { inWorker } from './worker.ts';

/** What the toolbar button shows of a tab. */
export interface ToolbarButton {
  /** File name of the smallest. */
  readonly icon: string;
  readonly badge: string;
}

/**
 * Chromium tells nobody which icon a button has: from now on each is noted that the background has set and Chromium has
 * taken. To be called before anything is read.
 */
export const noteToolbarButton = async (session: Session): Promise<void> => {
  if (session.name === 'firefox') return;
  await inWorker(session, (scope) => {
    const { action, storage } = (scope as unknown as { chrome: typeof import('webextension-polyfill') })
      .chrome;
    const set = action.setIcon.bind(action);
    const noted = async (...[details, done]: [Parameters<typeof set>[0], (() => void)?]) => {
      await set(details);
      await storage.session.set({ [`icon ${details.tabId}`]: details.path });
      done?.();
    };
    action.setIcon = noted;
  });
};

const ICON_IN_FIREFOX = (tab: number) => `(() => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension('${GECKO_ID}');
  const { tabTracker, browserActionFor } = ExtensionParent.apiManager.global;
  return browserActionFor(extension).action.getProperty(tabTracker.getTab(${tab}), 'icon')[16];
})()`;

/** @returns what the button shows while the tab is in front. */
export const toolbarButtonOf = async (session: Session, tab: number): Promise<ToolbarButton> => {
  const { badge, noted } = await inExtension(
    session,
    async (api, id) => ({
      badge: await api.action.getBadgeText({ tabId: id }),
      noted: (await api.storage.session.get(`icon ${id}`))[`icon ${id}`] as
        | Record<number, string>
        | undefined,
    }),
    tab,
  );
  const path =
    session.name === 'firefox' ? await inFirefoxWindow<string>(session, ICON_IN_FIREFOX(tab)) : noted?.[16];
  return { icon: String(path).split('/').at(-1) ?? '', badge };
};
