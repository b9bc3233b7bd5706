import { useState } from 'preact/hooks';
import type { Notebook } from '../data/notebook/notebook.ts';
import { IconButton } from './IconButton.tsx';
import { tied, tiedName } from './tied.ts';
import type { Words } from './words/words.ts';

interface Props {
  readonly words: Words;
  readonly notebook: Notebook;
  readonly onRemove: (id: string) => void;
  readonly onClear: () => void;
  readonly onExport: (format: 'markdown' | 'csv') => void;
}

/** The facts a reader has saved, each with its date, sources and the article it came from. */
export function NotebookList({ words, notebook, onRemove, onClear, onExport }: Props) {
  const [asking, setAsking] = useState(false);
  if (notebook.length === 0) return <p class="notebook-empty">{words('notebook_empty')}</p>;
  return (
    <>
      <ul class="notebook">
        {notebook.map(({ id, language, topic, fact, sources, article }) => (
          <li key={id}>
            <div class="notebook-entry">
              <span class="notebook-topic" lang={language}>
                {tiedName(topic.name)}
              </span>
              <span lang={language}>
                {tied([fact.label, fact.period].filter(Boolean).join(', '))}:{' '}
                <strong>{tied(fact.value)}</strong>
              </span>
              <span class="notebook-note">
                {words('card_as_of', { date: tied(fact.asOf) })}
                {'\u00a0· '}
                {tied(sources.map(({ publisher }) => publisher).join(', '))}
              </span>
              {article && (
                <a class="source-link" href={article.address} target="_blank" rel="noopener noreferrer">
                  {article.title || article.address}
                </a>
              )}
            </div>
            <IconButton
              icon="remove"
              label={words('notebook_remove', { label: fact.label })}
              onPress={() => onRemove(id)}
            />
          </li>
        ))}
      </ul>
      <div class="notebook-acts">
        <button type="button" class="quiet-button framed" onClick={() => onExport('markdown')}>
          {words('notebook_markdown')}
        </button>
        <button type="button" class="quiet-button framed" onClick={() => onExport('csv')}>
          {words('notebook_csv')}
        </button>
        {asking ? (
          <span class="notebook-sure" role="alert">
            {words('notebook_clear_sure', { count: notebook.length })}
            <button type="button" class="main-button" onClick={onClear}>
              {words('notebook_clear')}
            </button>
            <button type="button" class="quiet-button framed" onClick={() => setAsking(false)}>
              {words('notebook_keep')}
            </button>
          </span>
        ) : (
          <button type="button" class="quiet-button" onClick={() => setAsking(true)}>
            {words('notebook_clear')}
          </button>
        )}
      </div>
    </>
  );
}
