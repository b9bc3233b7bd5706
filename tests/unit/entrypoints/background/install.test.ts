import { beforeEach, expect, it, vi } from 'vitest';
import { onInstalled } from '../../../../entrypoints/background/install.ts';

const { browser, importBundledDataset } = vi.hoisted(() => ({
  browser: {
    storage: { local: { setAccessLevel: vi.fn() }, sync: {}, session: { setAccessLevel: vi.fn() } },
    tabs: { create: vi.fn(async () => ({})) },
    contextMenus: { removeAll: vi.fn(async () => undefined), create: vi.fn() },
    i18n: { getMessage: (key: string) => key },
  },
  importBundledDataset: vi.fn(async () => ({})),
}));
vi.mock('wxt/browser', () => ({ browser }));
vi.mock('../../../../entrypoints/background/facts.ts', () => ({ importBundledDataset }));
vi.mock('../../../../entrypoints/background/allowed-sites.ts', () => ({ registerAllowedSites: vi.fn() }));

beforeEach(() => vi.clearAllMocks());

it('imports the dataset, makes the menus and closes storage to pages, after install and update', async () => {
  for (const reason of ['install', 'update'] as const) {
    vi.clearAllMocks();
    await onInstalled({ reason });
    expect(importBundledDataset).toHaveBeenCalledTimes(1);
    expect(browser.contextMenus.create).toHaveBeenCalledTimes(2);
    expect(browser.storage.local.setAccessLevel).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
  }
});

it('welcomes once, and never after an update', async () => {
  await onInstalled({ reason: 'update' });
  expect(browser.tabs.create).not.toHaveBeenCalled();
  await onInstalled({ reason: 'install' });
  expect(browser.tabs.create).toHaveBeenCalledWith({ url: '/welcome.html' });
});

it('does the rest where one thing fails', async () => {
  importBundledDataset.mockRejectedValueOnce(new Error('no disk'));
  await onInstalled({ reason: 'install' });
  expect(browser.tabs.create).toHaveBeenCalledTimes(1);
});
