import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { WordKey, Words } from '../../components/words/words.ts';
import { openShortcutSettings } from './open-shortcut-settings.ts';

/** Named in the reader's language: the browser's own descriptions are in the browser's. */
const COMMANDS = [
  { command: 'next-term', label: 'command_next' },
  { command: 'previous-term', label: 'command_previous' },
  { command: 'open-card', label: 'command_card' },
  { command: 'toggle-site', label: 'command_site' },
] as const;

/** Firefox for Android has no keyboard commands: then nothing is said of them. */
export const hasShortcuts: boolean = browser.commands !== undefined;

interface Props {
  readonly words: Words;
}

/** The keys as the browser has them now, and the way to where it lets them be changed. */
export function Shortcuts({ words }: Props) {
  const [shortcuts, setShortcuts] = useState<ReadonlyMap<string | undefined, string | undefined>>(new Map());
  useEffect(() => {
    void browser.commands?.getAll().then((commands) => {
      setShortcuts(new Map(commands.map(({ name, shortcut }) => [name, shortcut])));
    });
  }, []);
  return (
    <>
      <dl class="figures-list">
        {COMMANDS.map(({ command, label }) => (
          <div key={command}>
            <dt>{words(label)}</dt>
            <dd>
              <Keys shortcut={shortcuts.get(command)} words={words} />
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" class="quiet-button framed" onClick={openShortcutSettings}>
        {words('options_keys_change')}
      </button>
    </>
  );
}

/** Keys that browsers name by an English word: how they look, and how they are called. */
const SIGNS: Readonly<Record<string, { readonly sign: string; readonly name: WordKey }>> = {
  Period: { sign: '.', name: 'options_key_period' },
  Comma: { sign: ',', name: 'options_key_comma' },
};

/** A shortcut key by key; a screen reader, which would pass over a full stop, is told what it is called. */
function Keys({ shortcut, words }: Props & { shortcut: string | undefined }) {
  if (!shortcut) return words('options_keys_none');
  return shortcut.split('+').map((key) => {
    const named = SIGNS[key];
    return (
      <kbd key={key}>
        {named ? (
          <>
            <span aria-hidden="true">{named.sign}</span>
            <span class="visually-hidden">{words(named.name)}</span>
          </>
        ) : (
          key
        )}
      </kbd>
    );
  });
}
