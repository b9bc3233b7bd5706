/**
 * `npm run bench`: the suite beside its peers; prints one table and writes `.output/bench.json`.
 *
 * `-- --json` prints that JSON and nothing else, `-- --only match,hover` runs some of it, `-- --brief` a few runs of
 * everything, to see that it works; `-- --write-docs` writes the table and the curves into `docs/performance.*`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { browserVersions } from '../tests/bench/browser/versions.ts';
import { thisMachine, writeDocument } from '../tests/bench/growth/document.ts';
import { growthPlot } from '../tests/bench/growth/plot.ts';
import { MEASURE_NAMES, MEASURES, type MeasureName } from '../tests/bench/measures/index.ts';
import { isReached, type Report, table } from '../tests/bench/report.ts';
import { readSetting } from '../tests/bench/setting.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    brief: { type: 'boolean', default: false },
    'write-docs': { type: 'boolean', default: false },
    only: { type: 'string', default: MEASURE_NAMES.join() },
  },
});

const wanted = values.only.split(',').map((name): MeasureName => {
  const known = MEASURE_NAMES.find((one) => one === name);
  if (!known) throw new RangeError(`there is no measure “${name}”; there are ${MEASURE_NAMES.join(', ')}`);
  return known;
});
/** Measured in the text of the modules themselves; all others take what was built of them. */
const UNBUILT: readonly MeasureName[] = ['match', 'page', 'incremental'];

const build = (): void => {
  for (const browser of ['chrome', 'firefox']) {
    const { status, stderr } = spawnSync('wxt', ['build', '-b', browser], { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`the build for ${browser} failed:\n${stderr}`);
  }
};

/** The document keeps what is written there by hand. */
const writeDocs = (): void => {
  const document = resolve(root, 'docs/performance.md');
  const text = writeDocument(existsSync(document) ? readFileSync(document, 'utf8') : null, {
    machine: thisMachine(browserVersions()),
    day: new Date().toISOString().slice(0, 10),
    command: ['npm run bench --', ...process.argv.slice(2)].join(' '),
    rows,
  });
  writeFileSync(document, text);
  const growths = reports.flatMap((report) => report.growths ?? []);
  if (growths.length > 0)
    writeFileSync(resolve(root, 'docs/performance.svg'), growthPlot(growths, 'How the cost grows'));
};

const root = resolve(import.meta.dirname, '..');
const setting = readSetting(root, values.brief, (line) => console.error(line));

if (wanted.some((name) => !UNBUILT.includes(name))) build();
const reports: Report[] = [];
for (const name of wanted) {
  const began = performance.now();
  console.error(`${name} …`);
  reports.push(await MEASURES[name](setting));
  console.error(`${name}: ${Math.round((performance.now() - began) / 1000)} s`);
}
const rows = reports.flatMap((report) => report.rows);
const figures = Object.assign({}, ...reports.map((report) => report.figures)) as Record<string, unknown>;
mkdirSync(resolve(root, '.output'), { recursive: true });
writeFileSync(resolve(root, '.output/bench.json'), `${JSON.stringify(figures, null, 2)}\n`);
if (values['write-docs']) writeDocs();
if (values.json) console.log(JSON.stringify(figures));
else {
  const missed = rows.filter(({ reach }) => reach && !isReached(reach)).length;
  console.log(table(rows));
  console.log(`${rows.filter(({ reach }) => reach).length - missed} reaches reached, ${missed} missed`);
}
