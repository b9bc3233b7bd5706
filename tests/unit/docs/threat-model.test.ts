import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');

it('the threat model names a proof for every threat, and each is there', () => {
  const text = readFileSync(join(root, 'docs/threat-model.md'), 'utf8');
  const rows = text.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:threat|-)/.test(line));
  expect(rows.length).toBeGreaterThan(15);
  for (const row of rows) {
    const proofs = row.match(/`(?:tests|scripts)\/[^`]+\.ts`/g) ?? [];
    expect(proofs, row).not.toEqual([]);
    for (const proof of proofs) expect(existsSync(join(root, proof.slice(1, -1))), proof).toBe(true);
  }
});
