import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
/** Made by a build or a run, kept beside the project, or what every installation has. */
const ELSEWHERE = /^(?:\.output|\.\.\/shared|node_modules|\.wxt)\b/;

const files = globSync(['*', '*/**', '.ci/*', '.github/**'], {
  cwd: root,
  exclude: (name) => /^(?:node_modules|\.output|\.wxt)(?:\/|$)/.test(name),
}).map((file) => file.replaceAll('\\', '/'));
const documents = files.filter((file) => file.endsWith('.md'));
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

/** Documents name a file by its path, from the root or from where they stand, or by its last part alone. */
const isThere = (path: string, document: string): boolean =>
  existsSync(join(root, path)) ||
  existsSync(join(root, dirname(document), path)) ||
  files.some((file) => `/${file}`.endsWith(`/${path.replace(/\/$/, '')}`));

describe.each(documents)('%s', (document) => {
  const text = readFileSync(join(root, document), 'utf8');

  it('links to what is there', () => {
    const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link = '']) => link);
    const local = links.filter((link) => !/^[a-z]+:/.test(link));
    expect(local.filter((link) => !existsSync(join(root, dirname(document), link)))).toEqual([]);
  });

  it('names files and folders that are there', () => {
    const sources = text.match(/(?<![\w<>*…/.:-])[\w.-]+(?:\/[\w.-]+)*\.(?:tsx?|md|css)\b/g) ?? [];
    const quoted = [...text.matchAll(/`([\w.-]+(?:\/[\w.-]+)*(?:\/|\.json))`/g)].map(([, path = '']) => path);
    const paths = [...sources, ...quoted].filter((path) => !ELSEWHERE.test(path) && !path.includes('/xx/'));
    expect(paths.filter((path) => !isThere(path, document))).toEqual([]);
  });

  it('names commands that are there', () => {
    const commands = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, command = '']) => command);
    expect(commands.filter((command) => !Object.hasOwn(scripts, command))).toEqual([]);
  });
});
