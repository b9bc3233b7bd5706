/**
 * `npm run fuzz -- [--runs 5000]`: every property test with many cases instead of a hundred. The last line says how many
 * cases there were in all.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5000' } } });
const root = resolve(import.meta.dirname, '..');
const log = join(root, '.output', 'fuzz.log');
mkdirSync(join(root, '.output'), { recursive: true });
writeFileSync(log, '');

const files = globSync('tests/unit/**/*.test.{ts,tsx}', { cwd: root }).filter((file) =>
  readFileSync(join(root, file), 'utf8').includes("from 'fast-check'"),
);
const { status } = spawnSync('vitest', ['run', '--project', 'unit', ...files], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, FUZZ_RUNS: values.runs, FUZZ_LOG: log },
});
const runs = readFileSync(log, 'utf8').split('\n').filter(Boolean).map(Number);
console.log(`${runs.reduce((sum, count) => sum + count, 0)} cases of ${runs.length} properties`);
process.exit(status ?? 1);
