/**
 * `npm test`: everything that must hold, in the order in which it fails cheapest. Each check counts as one, each test of
 * Vitest as one; the last line is the sum.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { requireBrowser } from './browsers.ts';
import { lintVerdict } from './lint-verdict.ts';

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const root = join(import.meta.dirname, '..');
const reports = join(root, '.output', 'test');
const tally: Tally = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];

const run = (command: string, args: readonly string[], stdio: 'inherit' | 'pipe' = 'inherit') =>
  spawnSync(command, args, { cwd: root, stdio, encoding: 'utf8', maxBuffer: 64 * 2 ** 20 });

const record = (name: string, ok: boolean): void => {
  if (ok) tally.passed += 1;
  else {
    tally.failed += 1;
    failures.push(name);
  }
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}`);
};

const check = (name: string, command: string, ...args: string[]): boolean => {
  const ok = run(command, args).status === 0;
  record(name, ok);
  return ok;
};

/** Runs one Vitest project and adds its tests to the tally; a run that reports no test is a failure. */
const suite = (project: string): void => {
  const file = join(reports, `${project}.json`);
  rmSync(file, { force: true });
  const { status } = run('vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const before = tally.failed;
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
    tally.passed += report.numPassedTests ?? 0;
    tally.failed += report.numFailedTests ?? 0;
    tally.skipped += (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0);
    if (!report.numTotalTests) record(`${project}: no test ran`, false);
  } catch {
    record(`${project}: no report`, false);
  }
  if (tally.failed > before) failures.push(project);
  // A suite can fail without a failed test: an error while a file is loaded, or after the last test.
  else if (status !== 0) record(`${project}: errors outside the tests`, false);
};

const lintExtension = (folder: string): void => {
  const { stdout } = run('web-ext', ['lint', '--source-dir', folder, '--output', 'json'], 'pipe');
  const verdict = lintVerdict(stdout);
  for (const line of verdict.lines) console.log(line);
  record(`extension lint of ${folder}`, verdict.ok);
};

/** A missing browser is one failure with its advice; the rest of the run goes on. */
const endToEnd = (browser: 'chromium' | 'firefox'): void => {
  try {
    requireBrowser(browser);
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error));
    record(`${browser} is installed`, false);
    return;
  }
  suite(`e2e-${browser}`);
};

mkdirSync(reports, { recursive: true });
check('types', 'tsc', '--noEmit', '-p', '.');
check('lint and format', 'biome', 'check', '.');
check('no markup or code made of text', 'node', 'scripts/markup-check.ts');
check('lock file', 'node', 'scripts/lock-check.ts');
check('dataset', 'node', 'scripts/data-check.ts');
suite('unit');
const built = ['chrome', 'firefox'].map((browser) =>
  check(`build for ${browser}`, 'wxt', 'build', '-b', browser),
);
if (built.every(Boolean)) {
  suite('built');
  lintExtension('.output/firefox-mv3');
  check('size budget', 'node', 'scripts/size-check.ts');
  check('the sources archive gives the same packages', 'node', 'scripts/reproducible.ts');
  endToEnd('chromium');
  endToEnd('firefox');
}

if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`);
process.exitCode = tally.failed > 0 ? 1 : 0;
