import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const read = (path: string): string => readFileSync(join(import.meta.dirname, '../../..', path), 'utf8');

type Ranges = Readonly<Record<string, string>>;
const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies' | 'optionalDependencies',
  Ranges
>;
const { packages } = JSON.parse(read('package-lock.json')) as {
  packages: Record<string, { readonly license?: string; readonly dependencies?: Ranges }>;
};
const namesOf = (some: object | undefined): string[] => Object.keys(some ?? {});

const doc = read('docs/dependencies.md');
/** The rows of the table under a heading, as cells. */
const tableUnder = (heading: string): string[][] =>
  (doc.split(heading)[1] ?? '')
    .split(/\n#/)[0]
    ?.split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    ) ?? [];

/** What is shipped: the dependencies with all that they bring along, each with its licence. */
const shippedLicences = (): Map<string, string | undefined> => {
  const found = new Map<string, string | undefined>();
  const waiting = namesOf(dependencies);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    const locked = packages[`node_modules/${name}`];
    found.set(name, locked?.license);
    waiting.push(...namesOf(locked?.dependencies));
  }
  return found;
};

it('every dependency is named with its reason', () => {
  const reasons = new Map(
    tableUnder('## In the shipped extension').flatMap(([names = '', ...rest]) =>
      names.split(', ').map((name) => [name, rest] as const),
    ),
  );
  expect([...reasons.keys()].sort()).toEqual(namesOf(dependencies).sort());
  for (const [name, rest] of reasons) expect(rest.every(Boolean), name).toBe(true);
});

it('the licences are those of the lock file, for all that is shipped', () => {
  const listed = tableUnder('### Licences of what is shipped').flatMap(([licence, names = '']) =>
    [...(names.split(', unchanged')[0]?.matchAll(/[\w@/-]+/g) ?? [])].map(
      ([name]) => [name, licence] as const,
    ),
  );
  expect(new Map(listed.sort())).toEqual(new Map([...shippedLicences()].sort()));
});

it('every tool of the build and the tests is named', () => {
  const tools = [...namesOf(devDependencies), ...namesOf(optionalDependencies)];
  const text = doc.split('## To build and test')[1] ?? '';
  const unnamed = tools.filter((name) => !name.startsWith('@types/') && !text.includes(name));
  expect(unnamed).toEqual([]);
});
