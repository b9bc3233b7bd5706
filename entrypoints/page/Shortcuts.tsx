import { useEffect, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import type { Words } from '../../components/words/words.ts';
import { openShortcutSettings } from './open-shortcut-settings.ts';

/** In the reader's language; the browser's own descriptions are in the browser's. */
const NAMES = {
  'next-term': 'command_next',
  'previous-term': 'command_previous',
  'open-card': 'command_card',
  'toggle-site': 'command_site',
} as const;

const isNamed = (command: Browser.commands.Command): command is NamedCommand =>
  command.name !== undefined && Object.hasOwn(NAMES, command.name);
type NamedCommand = Browser.commands.Command & { readonly name: keyof typeof NAMES };

interface Props {
  readonly words: Words;
}

/** The keys as the browser has them now, and the way to where it lets them be changed. */
export function Shortcuts({ words }: Props) {
  const [commands, setCommands] = useState<readonly Browser.commands.Command[]>([]);
  useEffect(() => {
    void browser.commands?.getAll().then(setCommands);
  }, []);
  return (
    <>
      <dl class="figures-list">
        {commands.filter(isNamed).map(({ name, shortcut }) => (
          <div key={name}>
            <dt>{words(NAMES[name])}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : words('options_keys_none')}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="quiet-button framed" onClick={openShortcutSettings}>
        {words('options_keys_change')}
      </button>
    </>
  );
}
