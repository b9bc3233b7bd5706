import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { notebookAsCsv, notebookAsMarkdown } from '../../../data/cite/notebook-export.ts';
import { DATABASE_NAME, dropDatabase } from '../../../data/database.ts';
import {
  clearNotebook,
  deleteSavedFact,
  factToSave,
  type NewSavedFact,
  savedFacts,
  saveFact,
} from '../../../data/notebook.ts';

const FACT: NewSavedFact = factToSave(
  { id: 'relos', name: 'RELOS' },
  {
    id: 'signed',
    label: 'Signed',
    value: '18 Feb 2025',
    period: '',
    asOf: '18 Feb 2025',
    asOfDate: '2025-02-18',
    note: '',
    sources: [],
    disputes: [],
    singleSource: false,
  },
  'en',
  { title: '=HYPERLINK("x")', address: 'https://www.thehindu.com/story' },
);

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));

describe('the notebook', () => {
  it('keeps facts, the latest first, until they are deleted', async () => {
    const first = await saveFact(FACT);
    const second = await saveFact({ ...FACT, fact: 'people' });
    expect((await savedFacts()).map(({ id, fact }) => [id, fact])).toEqual([
      [second, 'people'],
      [first, 'signed'],
    ]);
    expect((await savedFacts())[0]?.savedAt).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
    await deleteSavedFact(second);
    expect(await savedFacts()).toHaveLength(1);
    await clearNotebook();
    expect(await savedFacts()).toEqual([]);
  });

  it('is never touched by the dataset', async () => {
    await saveFact(FACT);
    await dropDatabase();
    await deleteDB(DATABASE_NAME);
    expect(await savedFacts()).toHaveLength(1);
  });

  it('takes over what a later version left, and loses nothing', async () => {
    await saveFact(FACT);
    (await openDB('sandarbh-notebook', 9)).close();
    await saveFact({ ...FACT, fact: 'people' });
    expect(await savedFacts()).toHaveLength(2);
  });

  it('keeps of an article what is a web address', () => {
    const keep = (address: string) =>
      factToSave(
        { id: 'x', name: 'X' },
        { ...FACT, id: 'y', disputes: [], asOfDate: '', singleSource: false },
        'en',
        {
          title: 'T',
          address,
        },
      ).articleAddress;
    expect(keep('https://a.example/b')).toBe('https://a.example/b');
    expect(['javascript:alert(1)', 'file:///etc/passwd', 'about:blank', 'https://'].map(keep)).toEqual([
      '',
      '',
      '',
      '',
    ]);
  });

  it('is exported with the articles, and no title becomes a formula', async () => {
    await saveFact(FACT);
    const facts = await savedFacts();
    expect(notebookAsMarkdown(facts)).toContain('## RELOS\n\nSigned: **18 Feb 2025** (as of 18 Feb 2025).');
    expect(notebookAsMarkdown(facts)).toContain('](https://www.thehindu.com/story)');
    expect(notebookAsCsv(facts)).toContain(`,"'=HYPERLINK(""x"")",https://www.thehindu.com/story\r\n`);
  });
});
