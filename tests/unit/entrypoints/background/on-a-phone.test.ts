import { beforeEach, describe, expect, it, vi } from 'vitest';
import { showFound } from '../../../../entrypoints/background/badge.ts';
import background from '../../../../entrypoints/background/index.ts';
import { onInstalled } from '../../../../entrypoints/background/install.ts';
import { openSheet } from '../../../../entrypoints/background/open-sheet.ts';
import { hasShortcuts } from '../../../../entrypoints/page/Shortcuts.tsx';

/** Firefox for Android: no `commands`, no `contextMenus`, no panel of either kind, a button without pictures. */
const { browser } = vi.hoisted(() => {
  const event = () => ({ addListener: vi.fn() });
  return {
    browser: {
      runtime: {
        id: 'sandarbh',
        getURL: () => 'moz-extension://sandarbh/',
        onMessage: event(),
        onInstalled: event(),
        onStartup: event(),
      },
      permissions: { onAdded: event(), onRemoved: event() },
      storage: { local: {}, sync: {}, session: {}, onChanged: event() },
      tabs: { create: vi.fn(async () => ({})) },
      action: { setBadgeText: vi.fn(async () => undefined) },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser }));
vi.mock('../../../../entrypoints/background/facts.ts', () => ({ importBundledDataset: vi.fn() }));
vi.mock('../../../../entrypoints/background/allowed-sites.ts', () => ({ registerAllowedSites: vi.fn() }));

beforeEach(() => vi.clearAllMocks());

describe('a browser on a phone', () => {
  it('starts with every listener that there is', () => {
    void background.main();
    const { runtime, permissions, storage } = browser;
    for (const event of [runtime.onMessage, runtime.onInstalled, permissions.onRemoved, storage.onChanged])
      expect(event.addListener).toHaveBeenCalledTimes(1);
  });

  it('is welcomed after the install', async () => {
    await onInstalled({ reason: 'install' });
    expect(browser.tabs.create).toHaveBeenCalledWith({ url: '/welcome.html' });
  });

  it('shows the number of topics, if no picture', async () => {
    await showFound(7, 3);
    expect(browser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '3' });
  });

  it('opens the fact sheet in a tab', async () => {
    await openSheet('relos', 7);
    expect(browser.tabs.create).toHaveBeenCalledWith({ url: '/sheet.html?topic=relos' });
  });

  it('has no keys to speak of', () => {
    expect(hasShortcuts).toBe(false);
  });
});
