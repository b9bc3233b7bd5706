import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkDraft } from '../../../data/check/check-draft.ts';
import { findingLine } from '../../../data/check/finding.ts';
import { readDraft } from '../../../data/read-draft.ts';

// `npm run data:check` knows the day, the build does not.
it('reads data files that a build takes', () => {
  const { draft, faults } = checkDraft(readDraft(join(import.meta.dirname, '../../..')));
  expect(draft.topics.length).toBeGreaterThan(200);
  expect(faults.map(findingLine)).toEqual([]);
});
