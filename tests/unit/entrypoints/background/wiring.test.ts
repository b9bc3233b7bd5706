import { beforeEach, describe, expect, it, vi } from 'vitest';
import { registerAllowedSites } from '../../../../entrypoints/background/allowed-sites.ts';
import { badgeText } from '../../../../entrypoints/background/badge.ts';
import { runCommand } from '../../../../entrypoints/background/commands.ts';
import { runMenu } from '../../../../entrypoints/background/context-menu.ts';
import { openSheet } from '../../../../entrypoints/background/open-sheet.ts';

/** As much of the browser as the worker's small files use, with everything they do written down. */
const { browser } = vi.hoisted(() => {
  const store: Record<string, unknown> = {};
  const area = {
    get: vi.fn(async (key: string) => (key in store ? { [key]: store[key] } : {})),
    set: vi.fn(async (items: object) => void Object.assign(store, items)),
    remove: vi.fn(async (key: string) => void delete store[key]),
  };
  return {
    browser: {
      storage: {
        sync: area,
        local: { get: vi.fn(async () => ({})), set: vi.fn(), remove: vi.fn() },
        session: area,
      },
      tabs: {
        query: vi.fn(async () => [{ id: 7, url: 'https://www.thehindu.com/story' }]),
        sendMessage: vi.fn(async () => undefined),
        create: vi.fn(async () => ({})),
        get: vi.fn(async () => ({ windowId: 3 })),
      },
      action: { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn(), setIcon: vi.fn() },
      scripting: {
        executeScript: vi.fn(async () => []),
        insertCSS: vi.fn(async () => undefined),
        registerContentScripts: vi.fn(async () => undefined),
        unregisterContentScripts: vi.fn(async () => undefined),
      },
      permissions: {
        getAll: vi.fn(async () => ({ origins: ['*://*.thehindu.com/*', 'https://blog.example/*'] })),
      },
      runtime: {
        getManifest: () => ({
          host_permissions: ['*://*.thehindu.com/*'],
          content_scripts: [
            {
              matches: ['*://*.thehindu.com/*'],
              js: ['gate.js'],
              // As Firefox has it.
              css: ['moz-extension://uuid/gate.css'],
              all_frames: true,
            },
          ],
        }),
        getURL: (path: string) => `moz-extension://uuid${path}`,
      },
      sidePanel: undefined as undefined | { open: ReturnType<typeof vi.fn> },
      sidebarAction: undefined as undefined | { isOpen: ReturnType<typeof vi.fn> },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser }));

beforeEach(() => {
  vi.clearAllMocks();
  browser.sidePanel = undefined;
  browser.sidebarAction = undefined;
});

describe('commands', () => {
  it.each([
    ['next-term', { type: 'reader/step', direction: 'next' }],
    ['previous-term', { type: 'reader/step', direction: 'previous' }],
    ['open-card', { type: 'reader/open-card' }],
  ])('%s goes to the reader of the active tab', async (command, request) => {
    await runCommand(command);
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, request, {});
  });

  it('toggle-site pauses the site, and reads it at once when it is resumed', async () => {
    await runCommand('toggle-site');
    expect(browser.storage.sync.set).toHaveBeenCalledWith({
      settings: expect.objectContaining({ pausedSites: ['www.thehindu.com'] }),
    });
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
    await runCommand('toggle-site');
    expect(browser.storage.sync.set).toHaveBeenLastCalledWith({
      settings: expect.objectContaining({ pausedSites: [] }),
    });
    expect(browser.scripting.executeScript).toHaveBeenCalled();
  });

  it('that nobody knows do nothing', async () => {
    await runCommand('constructor');
    expect(browser.tabs.sendMessage).not.toHaveBeenCalled();
    expect(browser.storage.sync.set).not.toHaveBeenCalled();
  });
});

describe('the context menu', () => {
  it('asks the frame in which it was opened', async () => {
    await runMenu({ menuItemId: 'facts', frameId: 3 } as never, { id: 7 } as never);
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(
      7,
      { type: 'reader/open-at-pointer' },
      { frameId: 3 },
    );
  });
});

describe('a topic asked for by a card', () => {
  it('comes in the side panel, opened before anything is awaited', async () => {
    browser.sidePanel = { open: vi.fn(async () => undefined) };
    const opened = openSheet('relos', 7, '2025-12-02');
    expect(browser.sidePanel.open).toHaveBeenCalledWith({ tabId: 7 });
    await opened;
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });

  it('comes in Firefox’s sidebar where that stands open in the article’s window, and else in a tab', async () => {
    browser.sidebarAction = { isOpen: vi.fn(async () => true) };
    await openSheet('relos', 7);
    expect(browser.sidebarAction.isOpen).toHaveBeenCalledWith({ windowId: 3 });
    expect(browser.storage.session.set).toHaveBeenCalledWith({
      panelTopic: expect.objectContaining({ topic: 'relos', tab: 7 }),
    });
    expect(browser.tabs.create).not.toHaveBeenCalled();
    browser.sidebarAction.isOpen.mockResolvedValue(false);
    await openSheet('relos', 7);
    expect(browser.tabs.create).toHaveBeenCalledTimes(1);
  });

  it('comes in a tab, for the article’s date, where no panel opens', async () => {
    await openSheet('relos', 7, '2025-12-02');
    expect(browser.tabs.create).toHaveBeenLastCalledWith({ url: '/sheet.html?topic=relos&date=2025-12-02' });
    browser.sidePanel = { open: vi.fn(() => Promise.reject(new Error('no user gesture'))) };
    await openSheet('relos', 7);
    expect(browser.tabs.create).toHaveBeenLastCalledWith({ url: '/sheet.html?topic=relos' });
  });
});

describe('allowed sites', () => {
  it('get the gate as the manifest’s sites have it, and nothing else does', async () => {
    await registerAllowedSites();
    expect(browser.scripting.registerContentScripts).toHaveBeenCalledWith([
      expect.objectContaining({
        matches: ['https://blog.example/*'],
        js: ['gate.js'],
        css: ['gate.css'],
        allFrames: true,
      }),
    ]);
    browser.permissions.getAll.mockResolvedValueOnce({ origins: ['*://*.thehindu.com/*'] });
    await registerAllowedSites();
    expect(browser.scripting.unregisterContentScripts).toHaveBeenCalledTimes(2);
    expect(browser.scripting.registerContentScripts).toHaveBeenCalledTimes(1);
  });
});

describe('the badge', () => {
  it('has room for two digits', () => {
    expect([0, 1, 99, 100, 5000].map(badgeText)).toEqual(['', '1', '99', '99+', '99+']);
  });
});
