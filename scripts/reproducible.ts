/**
 * `npm run test:reproducible`: packages the extension here, unpacks the sources archive that goes to reviewers into
 * another folder and packages it there again. Both packages, and the sources archive itself, must come out byte for
 * byte the same, and the sources must hold only what the repository holds.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { readZip } from './read-zip.ts';

const root = join(import.meta.dirname, '..');

/** Packages a checkout for both browsers. @returns the archives by name */
const packageIn = (folder: string): Map<string, Buffer> => {
  const output = join(folder, '.output');
  const archives = () => readdirSync(output).filter((name) => name.endsWith('.zip'));
  mkdirSync(output, { recursive: true });
  for (const name of archives()) rmSync(join(output, name));
  for (const browser of ['chrome', 'firefox']) {
    const { status, stdout, stderr } = spawnSync('wxt', ['zip', '-b', browser], {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`packaging for ${browser} failed in ${folder}:\n${stdout}${stderr}`);
  }
  return new Map(archives().map((name) => [name, readFileSync(join(output, name))]));
};

/** @returns what of the sources archive the repository does not hold. */
const untracked = (sources: ReadonlyMap<string, Buffer>): string[] => {
  const tracked = new Set(
    execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 24 }).split('\0'),
  );
  return [...sources.keys()].filter((name) => !tracked.has(name));
};

const faults: string[] = [];
const elsewhere = mkdtempSync(join(tmpdir(), 'sandarbh-sources-'));
try {
  const here = packageIn(root);
  const [, archive] = [...here].find(([name]) => name.endsWith('-sources.zip')) ?? [];
  if (!archive || here.size !== 3)
    throw new Error(`expected three archives, not ${[...here.keys()].join(', ')}`);
  const sources = readZip(archive);
  for (const name of untracked(sources))
    faults.push(`${name} is in the sources archive, but not in the repository`);
  for (const [name, content] of sources) {
    const path = join(elsewhere, name);
    if (!path.startsWith(elsewhere + sep)) throw new Error(`${name} leads out of the archive`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  // The same packages: the lock file holds them to their hashes.
  symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
  const there = packageIn(elsewhere);
  for (const [name, content] of here) {
    const again = there.get(name);
    if (again?.equals(content)) continue;
    const [first, second] = [readZip(content), again ? readZip(again) : new Map<string, Buffer>()];
    const names = [...new Set([...first.keys(), ...second.keys()])];
    const differing = names.filter((file) => {
      const [one, other] = [first.get(file), second.get(file)];
      return !one || !other || !one.equals(other);
    });
    faults.push(`${name} came out otherwise from its sources: ${differing.join(', ') || 'in its frame'}`);
  }
} finally {
  rmSync(elsewhere, { recursive: true, force: true });
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
