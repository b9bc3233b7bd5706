import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings } from '../../../../data/settings.ts';
import {
  changeSettings,
  loadSettings,
  onSettingsChange,
} from '../../../../entrypoints/background/settings-store.ts';
import { pauseSite, siteOf } from '../../../../entrypoints/background/sites.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('settings', () => {
  it('are the defaults where nothing is stored, or nothing valid', async () => {
    expect(await loadSettings()).toEqual(readSettings({}));
    await fakeBrowser.storage.sync.set({ settings: { density: 'loud', markStyle: 'solid' } });
    expect(await loadSettings()).toMatchObject({ density: 'paragraph', markStyle: 'solid' });
    await fakeBrowser.storage.sync.set({ settings: 'nonsense' });
    expect(await loadSettings()).toEqual(readSettings({}));
  });

  it('change one after the other, so that none is lost', async () => {
    await Promise.all(
      ['a.example', 'b.example', 'c.example'].map((site) =>
        changeSettings(({ pausedSites }) => ({ pausedSites: [...pausedSites, site] })),
      ),
    );
    expect((await loadSettings()).pausedSites).toEqual(['a.example', 'b.example', 'c.example']);
  });

  it('fall back to this device where they cannot be synced', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES_PER_ITEM'));
    await changeSettings(() => ({ markStyle: 'solid' }));
    expect((await loadSettings()).markStyle).toBe('solid');
    vi.restoreAllMocks();
    await changeSettings(() => ({ markStyle: 'background' }));
    expect(await fakeBrowser.storage.local.get('settings')).toEqual({});
    expect((await loadSettings()).markStyle).toBe('background');
  });

  it('survive storage that cannot be read', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('no'));
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('no'));
    expect(await loadSettings()).toEqual(readSettings({}));
  });

  it.each([
    'my_paper.example.com',
    '[2001:db8::1]',
    '127.0.0.1',
    'xn--90asq.xn--p1ai',
  ])('keep %s among the paused sites, as any host that a page can have', async (site) => {
    await changeSettings((settings) => pauseSite(settings, 'www.thehindu.com'));
    await changeSettings((settings) => pauseSite(settings, siteOf(`https://${site}/story`) ?? ''));
    expect((await loadSettings()).pausedSites).toEqual([site, 'www.thehindu.com'].sort());
  });

  it('lose of a list only what is not valid in it', async () => {
    const stored = { pausedSites: ['a.example', 'Two Words', 7], articleLanguages: ['hi', 'xx'] };
    await fakeBrowser.storage.sync.set({ settings: stored });
    expect(await loadSettings()).toMatchObject({ pausedSites: ['a.example'], articleLanguages: ['hi'] });
  });

  it('lose of what is hidden only the site whose list is none', async () => {
    const stored = { hiddenTopics: { 'a.example': ['relos', 'Two Words'], 'b.example': 'oops' } };
    await fakeBrowser.storage.sync.set({ settings: stored });
    const { hiddenTopics } = await loadSettings();
    expect(hiddenTopics['a.example']).toEqual(['relos']);
    expect(hiddenTopics['b.example']).toEqual([]);
  });

  it('tell who listens, until he leaves', async () => {
    const listener = vi.fn();
    const leave = onSettingsChange(listener);
    await changeSettings(() => ({ openOn: 'click' }));
    await vi.waitFor(() =>
      expect(listener).toHaveBeenCalledWith(expect.objectContaining({ openOn: 'click' })),
    );
    leave();
    listener.mockClear();
    await changeSettings(() => ({ openOn: 'hover' }));
    expect(listener).not.toHaveBeenCalled();
  });
});
