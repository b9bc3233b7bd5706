/** The size budget: gzipped bytes of what a page or the worker loads. Bytes are stable where times are not. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes after gzip, by file of the Chromium build. */
const BUDGET: Readonly<Record<string, number>> = {
  'content-scripts/gate.js': 4_000,
  'content-scripts/reader.js': 35_000,
};

const folder = join(import.meta.dirname, '../.output/chrome-mv3');
for (const [file, budget] of Object.entries(BUDGET)) {
  const path = join(folder, file);
  const size = existsSync(path) ? gzipSync(readFileSync(path), { level: 9 }).length : Number.NaN;
  const ok = size <= budget;
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${file}: ${size} of ${budget} bytes gzip`);
  if (!ok) process.exitCode = 1;
}
