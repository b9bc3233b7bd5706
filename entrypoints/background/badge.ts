import { browser } from 'wxt/browser';

/** What the toolbar button says of a tab: terms found, none found, switched off here. */
export type BadgeState = 'on' | 'none' | 'off';

const SIZES = [16, 32, 48, 96, 128] as const;

const iconPaths = (state: BadgeState): Record<number, string> =>
  Object.fromEntries(
    SIZES.map((size) => [size, state === 'on' ? `/icon/${size}.png` : `/icon/${state}-${size}.png`]),
  );

/** @returns the number as it fits on a button. */
export const badgeText = (topics: number): string =>
  topics === 0 ? '' : topics > 99 ? '99+' : String(topics);

/**
 * Shows on the toolbar button what is found in a tab; a tab that is gone by now is nobody's loss. Firefox for Android
 * has a line in a menu for a button and draws little on it.
 */
export const showBadge = async (tab: number, state: BadgeState, topics = 0): Promise<void> => {
  const { action } = browser;
  await Promise.all([
    action.setBadgeText?.({ tabId: tab, text: badgeText(topics) }),
    action.setBadgeBackgroundColor?.({ tabId: tab, color: '#1f4e79' }),
    action.setIcon?.({ tabId: tab, path: iconPaths(state) }),
  ]).catch(() => undefined);
};

/** Shows on the toolbar button what the readers of a tab found. */
export const showFound = (tab: number, topics: number): Promise<void> =>
  showBadge(tab, topics > 0 ? 'on' : 'none', topics);
