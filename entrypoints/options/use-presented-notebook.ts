import { useEffect, useMemo, useState } from 'preact/hooks';
import { LANGUAGES, type Language } from '../../data/languages.ts';
import type { Notebook, NotebookEntry } from '../../data/notebook/notebook.ts';
import { presentEntry, withDateIn } from '../../data/notebook/present-entry.ts';
import type { TopicSheet } from '../../data/sheet/topic-sheet.ts';
import { ask } from '../background/ask.ts';
import { MOST_SHEETS } from '../background/most-sheets.ts';

/** @returns the notebook in the reader's language as far as the dataset still says what was saved; until then its dates. */
export function usePresentedNotebook(notebook: Notebook | null, language: Language): Notebook | null {
  const [presented, setPresented] = useState<{ of: Notebook; in: Language; is: Notebook } | null>(null);
  const dated = useMemo(
    () => notebook?.map((entry) => withDateIn(entry, language)) ?? null,
    [notebook, language],
  );
  useEffect(() => {
    if (!notebook) return;
    let current = true;
    // Without the worker everything but the dates stays as it was saved.
    present(notebook, language).then(
      (is) => current && setPresented({ of: notebook, in: language, is }),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [notebook, language]);
  return presented?.of === notebook && presented?.in === language ? presented.is : dated;
}

const present = async (notebook: Notebook, language: Language): Promise<Notebook> => {
  const isForeign = (entry: NotebookEntry) => entry.language !== undefined && entry.language !== language;
  const foreign = notebook.filter(isForeign);
  const asRead = await sheetsOf(foreign, language);
  const asSaved = new Map<Language, ReadonlyMap<string, TopicSheet>>();
  for (const saved of LANGUAGES) {
    const entries = foreign.filter((entry) => entry.language === saved);
    asSaved.set(saved, await sheetsOf(entries, saved));
  }
  return notebook.map((entry) => {
    if (!isForeign(entry)) return withDateIn(entry, language);
    const saved = entry.language && asSaved.get(entry.language)?.get(entry.topic.id);
    return presentEntry(entry, saved, asRead.get(entry.topic.id), language);
  });
};

const sheetsOf = async (
  entries: readonly NotebookEntry[],
  language: Language,
): Promise<ReadonlyMap<string, TopicSheet>> => {
  const ids = [...new Set(entries.map(({ topic }) => topic.id))];
  const sheets = new Map<string, TopicSheet>();
  for (let from = 0; from < ids.length; from += MOST_SHEETS) {
    const topics = ids.slice(from, from + MOST_SHEETS);
    for (const sheet of await ask({ type: 'sheets/get', topics, language })) sheets.set(sheet.id, sheet);
  }
  return sheets;
};
