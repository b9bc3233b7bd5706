import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { WordKey } from '../../components/words/words.ts';
import type { PageProps } from '../page/mount-page.tsx';
import { hasShortcuts, Shortcuts } from '../page/Shortcuts.tsx';
import { readThisPage } from './read-this-page.ts';

/** What is asked for, and what for: the order of the manifest. */
const PERMISSIONS: readonly { readonly name: WordKey; readonly reason: WordKey }[] = [
  { name: 'welcome_sites', reason: 'welcome_sites_why' },
  { name: 'welcome_storage', reason: 'welcome_storage_why' },
  { name: 'welcome_asked', reason: 'welcome_asked_why' },
  { name: 'welcome_network', reason: 'welcome_network_why' },
];

/** Shown once after the install: what it does, a paragraph to try it on, what it may do, and the keys. */
export function Welcome({ words }: PageProps) {
  useEffect(() => void readThisPage(), []);
  return (
    <main class="welcome">
      <header>
        <img src="/icon/on.svg" alt="" width="48" height="48" />
        <h1>{words('welcome_title')}</h1>
        <p class="welcome-lead">{words('welcome_lead')}</p>
      </header>
      <section>
        <h2>{words('welcome_try')}</h2>
        <p class="welcome-note">{words('welcome_try_how')}</p>
        <article class="welcome-article" lang={words.language}>
          <p>{words('welcome_article_1')}</p>
          <p>{words('welcome_article_2')}</p>
        </article>
      </section>
      <section>
        <h2>{words('welcome_permissions')}</h2>
        <dl class="welcome-permissions">
          {PERMISSIONS.map(({ name, reason }) => (
            <div key={name}>
              <dt>{words(name)}</dt>
              <dd>{words(reason)}</dd>
            </div>
          ))}
        </dl>
      </section>
      {hasShortcuts && (
        <section>
          <h2>{words('options_keys')}</h2>
          <p class="welcome-note">{words('welcome_keys_how')}</p>
          <Shortcuts words={words} />
        </section>
      )}
      <p class="welcome-options">
        <button type="button" class="main-button" onClick={() => void browser.runtime.openOptionsPage()}>
          {words('welcome_options')}
        </button>
      </p>
    </main>
  );
}
