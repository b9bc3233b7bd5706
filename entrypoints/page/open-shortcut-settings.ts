import { browser } from 'wxt/browser';

/** Firefox has a call for it that the polyfill's types do not know yet; Chromium has a page. */
interface ShortcutSettings {
  readonly openShortcutSettings?: () => Promise<void>;
}

/** Opens the browser's own page for extension shortcuts. */
export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings: open } = browser.commands as ShortcutSettings;
  if (open) await open.call(browser.commands);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
