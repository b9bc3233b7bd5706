/**
 * `npm run data:check`: checks the dataset and says what is in it.
 *
 *   --json              figures as one JSON object on standard output
 *   --quiet             faults and figures only, no notices
 *   --today YYYY-MM-DD  the day that counts as the present
 *
 * Faults go to standard error, one line each; then the exit code is 1.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isCalendarDate, isoDay } from '../data/calendar.ts';
import { checkDraft } from '../data/check/check-draft.ts';
import { figures, notices } from '../data/check/figures.ts';
import { findingLine } from '../data/check/finding.ts';
import { readDraft } from '../data/read-draft.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
    today: { type: 'string', default: isoDay(Date.now()) },
  },
});
if (!/^\d{4}-\d{2}-\d{2}$/.test(values.today) || !isCalendarDate(values.today)) {
  console.error(`--today: "${values.today}" is no day; write YYYY-MM-DD`);
  process.exit(2);
}

const { draft, faults } = checkDraft(readDraft(resolve(import.meta.dirname, '..')), values.today);
const counted = figures(draft, values.today);

if (values.json) {
  console.log(JSON.stringify(counted));
} else {
  if (!values.quiet) {
    for (const notice of notices(draft, values.today)) console.log(`note: ${findingLine(notice)}`);
  }
  const { languages, ...counts } = counted;
  console.log(
    [...Object.entries(counts), ...Object.entries(languages)]
      .map(([what, count]) => `${what} ${count}`)
      .join(', '),
  );
}
for (const fault of faults) console.error(findingLine(fault));
if (!values.json) console.log(`${faults.length} faults`);
process.exit(faults.length > 0 ? 1 : 0);
