import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const sourcesOf = (...folders: string[]): string[] =>
  globSync(
    folders.map((folder) => `${folder}/**/*.{ts,tsx}`),
    { cwd: root },
  )
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.endsWith('.d.ts'));

/** What a file takes at run time, files by their path from the root; types know no rooms. */
const importsOf = (file: string): string[] => {
  const text = readFileSync(join(root, file), 'utf8');
  const named = [...text.matchAll(/^(?:import|export) (?!type )(?:[^;']*? from )?'([^']+)'/gm)];
  const later = [...text.matchAll(/\bimport\('([^']+)'\)/g)];
  return [...named, ...later].map(([, from = '']) =>
    from.startsWith('.') ? join(dirname(file), from).replaceAll('\\', '/') : from,
  );
};

/** What is loaded with these files, however far down. */
const loadedWith = (files: readonly string[]): Set<string> => {
  const loaded = new Set(files);
  for (const file of loaded) if (/\.tsx?$/.test(file)) for (const other of importsOf(file)) loaded.add(other);
  return loaded;
};

const table = readFileSync(join(root, 'docs/architecture.md'), 'utf8').split('\n## ')[1] ?? '';

describe('the rooms of docs/architecture.md', () => {
  it('are all that there are', () => {
    const rooms = new Set(
      globSync(['*/**/*.{ts,tsx}'], { cwd: root, exclude: ['node_modules/**', '.output/**'] })
        .map((file) => file.replaceAll('\\', '/').split('/'))
        .map(([folder = '', inner = '', ...rest]) =>
          folder === 'entrypoints' && rest.length > 0 ? inner : folder,
        ),
    );
    const unnamed = [...rooms].filter(
      (room) => room !== 'entrypoints' && !new RegExp(`[\`/]${RegExp.escape(room)}[\`/]`).test(table),
    );
    expect(rooms.size).toBeGreaterThan(10);
    expect(unnamed).toEqual([]);
  });

  it.each([
    ['recognition', ['recognition'], /^(?:node:|wxt|preact|components\/|data\/|entrypoints\/)/],
    ['components', ['components'], /^(?:node:|wxt|webextension|entrypoints\/)/],
    ['data', ['data'], /^(?:wxt|webextension|preact|components\/|entrypoints\/)/],
    ['the background', ['entrypoints/background'], /^(?:node:|preact)|\.tsx$|reader\.content/],
  ])('%s knows nothing of what it must not know', (_, folders, foreign) => {
    const loaded = [...loadedWith(sourcesOf(...folders))];
    const nodeOnly = (path: string) => path.startsWith('node:') && folders.includes('data');
    expect(loaded.length).toBeGreaterThan(10);
    expect(loaded.filter((path) => foreign.test(path) && !nodeOnly(path))).toEqual([]);
  });

  it('only the background opens the database', () => {
    const outside = sourcesOf('components', 'entrypoints').filter(
      (file) => !file.startsWith('entrypoints/background/'),
    );
    const loaded = loadedWith(outside);
    expect([...loaded].filter((path) => /^idb$|data\/(?:database|fact-store)\.ts$/.test(path))).toEqual([]);
    expect(loadedWith(sourcesOf('entrypoints/background'))).toContain('idb');
  });

  it('recognition and data ask nothing of a page', () => {
    const uses = sourcesOf('recognition', 'data').filter((file) =>
      /(?<![\w.'])(?:document|window|navigator|location)\s*[.?[]/.test(
        readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
      ),
    );
    expect(uses).toEqual([]);
  });
});
