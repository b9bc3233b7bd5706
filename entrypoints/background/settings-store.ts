import { type Browser, browser } from 'wxt/browser';
import { readSettings, type Settings } from '../../data/settings.ts';

/** The whole of the settings is one item, so that devices never mix halves of two. */
const KEY = 'settings';

/**
 * Settings live in `storage.sync`; where the browser has none or it is full, in `storage.local`, which then counts.
 * @returns valid settings, the defaults where nothing can be read
 */
export const loadSettings = async (): Promise<Settings> => {
  const areas = await Promise.all(
    [browser.storage.local, browser.storage.sync].map((area) =>
      area.get(KEY).catch(() => ({}) as Record<string, unknown>),
    ),
  );
  return readSettings(areas.map((area) => area[KEY]).find((stored) => stored !== undefined));
};

const save = async (settings: Settings): Promise<void> => {
  try {
    await browser.storage.sync.set({ [KEY]: settings });
    await browser.storage.local.remove(KEY);
  } catch {
    await browser.storage.local.set({ [KEY]: settings });
  }
};

let lastChange: Promise<unknown> = Promise.resolve();

/**
 * Changes the settings; changes made in this context follow each other, so none is lost.
 * @param change gives the fields that are to be different
 * @returns the settings as saved
 */
export const changeSettings = (change: (settings: Settings) => Partial<Settings>): Promise<Settings> => {
  const changing = lastChange
    .catch(() => undefined)
    .then(async () => {
      const before = await loadSettings();
      const after = readSettings({ ...before, ...change(before) });
      await save(after);
      return after;
    });
  lastChange = changing;
  return changing;
};

/**
 * Calls `listener` with the new settings whenever they change, on this device or, by sync, on another.
 * @returns a function that ends this
 */
export const onSettingsChange = (listener: (settings: Settings) => void): (() => void) => {
  const onChanged = (changes: Record<string, Browser.storage.StorageChange>) => {
    if (KEY in changes) void loadSettings().then(listener);
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
};
