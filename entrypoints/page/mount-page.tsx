import { type ComponentType, render } from 'preact';
import { browser } from 'wxt/browser';
import { bundledWords, interfaceLanguage } from '../../components/words/messages.ts';
import type { WordKey, Words } from '../../components/words/words.ts';
import { readSettings, type Settings } from '../../data/settings.ts';

export interface PageProps {
  readonly words: Words;
  readonly settings: Settings;
  readonly changeSettings: (changes: Partial<Settings>) => void;
}

/**
 * Renders a page of the extension in the reader's language, and again whenever the settings change.
 *
 * @param Page what to show
 * @param title the key of the document's title
 */
export async function mountPage(Page: ComponentType<PageProps>, title: WordKey): Promise<void> {
  let settings = readSettings(null);
  const changeSettings = (changes: Partial<Settings>) => {
    settings = readSettings({ ...settings, ...changes });
    void browser.storage.sync.set({ settings });
    show();
  };
  const show = () => {
    const words = bundledWords(interfaceLanguage(settings.language, navigator.languages));
    document.documentElement.lang = words.language;
    document.title = words(title);
    const root = document.getElementById('page');
    if (root) render(<Page words={words} settings={settings} changeSettings={changeSettings} />, root);
  };
  const stored = await browser.storage.sync.get('settings');
  settings = readSettings(stored.settings);
  show();
}
