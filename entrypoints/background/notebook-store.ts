import { type Browser, browser } from 'wxt/browser';
import { type Notebook, readNotebook } from '../../data/notebook/notebook.ts';

/*
 * The notebook is the reader's own. It lives in `storage.local`, apart from the database of facts, which is derived and
 * may be dropped at any time.
 */
const KEY = 'notebook';

/** @returns the saved facts, newest first. */
export const loadNotebook = async (): Promise<Notebook> =>
  readNotebook((await browser.storage.local.get(KEY))[KEY]);

let lastChange: Promise<unknown> = Promise.resolve();

/**
 * Changes the notebook; changes made in this context follow each other, so none is lost.
 * @throws where the browser cannot store it, above all for want of room: then nothing has changed
 */
export const changeNotebook = (change: (notebook: Notebook) => Notebook): Promise<Notebook> => {
  const changing = lastChange
    .catch(() => undefined)
    .then(async () => {
      const after = change(await loadNotebook());
      await browser.storage.local.set({ [KEY]: after });
      return after;
    });
  lastChange = changing;
  return changing;
};

/**
 * Calls `listener` with the notebook whenever it changes.
 * @returns a function that ends this
 */
export const onNotebookChange = (listener: (notebook: Notebook) => void): (() => void) => {
  const onChanged = (changes: Record<string, Browser.storage.StorageChange>, area: string) => {
    if (area === 'local' && KEY in changes) listener(readNotebook(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
};
