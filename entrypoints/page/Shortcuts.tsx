import { useEffect, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import type { Words } from '../../components/words/words.ts';
import { openShortcutSettings } from './open-shortcut-settings.ts';

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
        {commands
          .filter(({ description }) => description)
          .map(({ name, description, shortcut }) => (
            <div key={name}>
              <dt>{description}</dt>
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
