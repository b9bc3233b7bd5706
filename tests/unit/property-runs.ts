import { appendFileSync } from 'node:fs';
import fc from 'fast-check';

/** `npm run fuzz` says how many cases each property gets and where to count them; otherwise it is a fast hundred. */
const { FUZZ_RUNS, FUZZ_LOG } = process.env;

if (FUZZ_RUNS && FUZZ_LOG) {
  const report = <T>(details: fc.RunDetails<T>): void => {
    appendFileSync(FUZZ_LOG, `${details.numRuns}\n`);
    if (details.failed) throw new Error(fc.defaultReportMessage(details) ?? 'a property failed');
  };
  fc.configureGlobal({
    numRuns: Number(FUZZ_RUNS),
    reporter: report,
  });
}
