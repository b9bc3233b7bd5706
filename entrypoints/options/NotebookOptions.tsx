import { useEffect, useState } from 'preact/hooks';
import { NotebookList } from '../../components/NotebookList.tsx';
import type { Words } from '../../components/words/words.ts';
import { notebookCsv, notebookMarkdown } from '../../data/notebook/export-notebook.ts';
import { type Notebook, withoutEntry } from '../../data/notebook/notebook.ts';
import { changeNotebook, loadNotebook, onNotebookChange } from '../background/notebook-store.ts';
import { saveFile } from '../page/save-file.ts';
import { usePresentedNotebook } from './use-presented-notebook.ts';

interface Props {
  readonly words: Words;
}

/** The facts that the reader has saved: to be read, exported and deleted. */
export function NotebookOptions({ words }: Props) {
  const [saved, setSaved] = useState<Notebook | null>(null);
  useEffect(() => {
    void loadNotebook().then(setSaved);
    return onNotebookChange(setSaved);
  }, []);
  const notebook = usePresentedNotebook(saved, words.language);
  if (!notebook) return null;

  const exportAs = (format: 'markdown' | 'csv') => {
    if (format === 'csv') return saveFile('sandarbh-notebook.csv', 'text/csv', notebookCsv(notebook));
    const written = notebookMarkdown(notebook, {
      title: words('notebook_title'),
      asOf: (date) => words('card_as_of', { date }),
    });
    saveFile('sandarbh-notebook.md', 'text/markdown', written);
  };
  return (
    <>
      <p class="options-hint">{words('notebook_hint')}</p>
      <NotebookList
        words={words}
        notebook={notebook}
        onRemove={(id) => void changeNotebook((before) => withoutEntry(before, id))}
        onClear={() => void changeNotebook(() => [])}
        onExport={exportAs}
      />
    </>
  );
}
