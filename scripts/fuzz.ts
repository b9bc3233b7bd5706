/**
 * `npm run fuzz -- [--runs 100000] [--pages 200]`: every property test with many cases instead of a hundred, which takes
 * minutes, then in both browsers random pages and the worker ended before each of 300 steps (in Firefox before 30 more
 * once it has been idle); these want a build and take an hour, `--pages 0` leaves them out. The last line says how many
 * cases of properties there were in all.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '100000' }, pages: { type: 'string', default: '200' } },
});
const root = resolve(import.meta.dirname, '..');
const log = join(root, '.output', 'fuzz.log');
mkdirSync(join(root, '.output'), { recursive: true });
writeFileSync(log, '');

const files = globSync('tests/unit/**/*.test.{ts,tsx}', { cwd: root }).filter((file) =>
  readFileSync(join(root, file), 'utf8').includes("from 'fast-check'"),
);
const vitest = (
  project: string,
  paths: readonly string[],
  settings: Readonly<Record<string, string>>,
): boolean => {
  const env = { ...process.env, ...settings };
  return (
    spawnSync('vitest', ['run', '--project', project, ...paths], { cwd: root, stdio: 'inherit', env })
      .status === 0
  );
};

const inBrowsers = ['tests/e2e/random-pages.test.ts', 'tests/e2e/worker-death.test.ts'];
const passed = [vitest('unit', files, { FUZZ_RUNS: values.runs, FUZZ_LOG: log })];
if (values.pages !== '0') {
  const long = { E2E_SEEDS: values.pages, E2E_ROUNDS: '100' };
  passed.push(vitest('e2e-chromium', inBrowsers, long), vitest('e2e-firefox', inBrowsers, long));
}
const runs = readFileSync(log, 'utf8').split('\n').filter(Boolean).map(Number);
console.log(`${runs.reduce((sum, count) => sum + count, 0)} cases of ${runs.length} properties`);
process.exitCode = passed.every(Boolean) ? 0 : 1;
