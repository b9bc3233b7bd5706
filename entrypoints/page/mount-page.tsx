import { type ComponentType, render } from 'preact';
import { copyPlainly } from '../../components/copy-plainly.ts';
import { bundledWords, interfaceLanguage } from '../../components/words/messages.ts';
import type { WordKey, Words } from '../../components/words/words.ts';
import type { Settings } from '../../data/settings.ts';
import { changeSettings, loadSettings, onSettingsChange } from '../background/settings-store.ts';

export interface PageProps {
  readonly words: Words;
  readonly settings: Settings;
  /** @param change gives the fields that are to be different */
  readonly onChange: (change: (settings: Settings) => Partial<Settings>) => void;
}

/**
 * Renders a page of the extension in the reader's language, and again whenever the settings change, here or elsewhere.
 *
 * @param Page what to show
 * @param title the key of the document's title
 */
export async function mountPage(Page: ComponentType<PageProps>, title: WordKey): Promise<void> {
  const show = (settings: Settings) => {
    const words = bundledWords(interfaceLanguage(settings.language, navigator.languages));
    document.documentElement.lang = words.language;
    document.title = words(title);
    const root = document.getElementById('page');
    if (root) render(<Page words={words} settings={settings} onChange={onChange} />, root);
  };
  const onChange: PageProps['onChange'] = (change) => void changeSettings(change).then(show);
  onSettingsChange(show);
  // Firefox leaves what the keyboard has come to where it is as long as a line of it is in sight.
  addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.matches(':focus-visible')) {
      target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  });
  addEventListener('copy', copyPlainly);
  show(await loadSettings());
}
