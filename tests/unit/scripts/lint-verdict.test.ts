import { describe, expect, it } from 'vitest';
import { lintVerdict } from '../../../scripts/lint-verdict.ts';

const preact = {
  code: 'UNSAFE_VAR_ASSIGNMENT',
  message: 'Unsafe assignment to innerHTML',
  file: 'a.js',
  line: 1,
};

describe('lintVerdict', () => {
  it('accepts a report whose only warnings come from Preact', () => {
    expect(lintVerdict(JSON.stringify({ errors: [], warnings: [preact, preact] }))).toEqual({
      ok: true,
      lines: [],
    });
  });

  it('refuses any error and any other warning, and names them', () => {
    const other = { ...preact, code: 'DANGEROUS_EVAL', message: 'eval can be harmful' };
    const verdict = lintVerdict(JSON.stringify({ errors: [preact], warnings: [preact, preact, other] }));
    expect(verdict.ok).toBe(false);
    expect(verdict.lines).toHaveLength(2);
    expect(verdict.lines[1]).toContain('a.js:1 DANGEROUS_EVAL');
  });

  it.each([[[preact]], [[preact, preact, preact]]])('refuses more or fewer of them than two', (warnings) => {
    const verdict = lintVerdict(JSON.stringify({ errors: [], warnings }));
    expect(verdict.ok).toBe(false);
    expect(verdict.lines.at(-1)).toBe(`${warnings.length} assignments of innerHTML, where 2 are Preact's`);
  });

  it('refuses a report that is not there', () => {
    expect(lintVerdict('').ok).toBe(false);
    expect(lintVerdict('{}').ok).toBe(false);
  });
});
