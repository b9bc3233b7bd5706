import type { ComponentChildren } from 'preact';
import type { WordKey } from '../../components/words/words.ts';
import type { PageProps } from '../page/mount-page.tsx';
import { hasShortcuts, Shortcuts } from '../page/Shortcuts.tsx';
import { DatasetOptions } from './DatasetOptions.tsx';
import { LanguageOptions } from './LanguageOptions.tsx';
import { MarkOptions } from './MarkOptions.tsx';
import { NotebookOptions } from './NotebookOptions.tsx';
import { SiteOptions } from './SiteOptions.tsx';

/** Everything the reader can decide, on one page. Each change holds at once. */
export function Options(props: PageProps) {
  const { words } = props;
  const section = (id: string, title: WordKey, children: ComponentChildren) => (
    <section class="options-section" aria-labelledby={id}>
      <h2 id={id}>{words(title)}</h2>
      <div class="options-body">{children}</div>
    </section>
  );
  return (
    <main class="options">
      <h1>{words('options_title')}</h1>
      <p class="options-lead">{words('options_lead')}</p>
      {section('languages', 'options_languages', <LanguageOptions {...props} />)}
      {section('marks', 'options_marks', <MarkOptions {...props} />)}
      {section('sites', 'options_sites', <SiteOptions {...props} />)}
      {section('notebook', 'notebook_title', <NotebookOptions words={words} />)}
      {hasShortcuts && section('keys', 'options_keys', <Shortcuts words={words} />)}
      {section('data', 'options_data', <DatasetOptions words={words} />)}
    </main>
  );
}
