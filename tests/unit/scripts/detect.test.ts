import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SCRIPT = resolve(import.meta.dirname, '../../../scripts/detect.ts');
const TEXT =
  '\n  Talks in Moscow — 😀\n\nIndia and Russia met. Vladimir Putin and Narendra Modi spoke; Mr Putin spoke again.\n';
const run = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, [SCRIPT, ...args], { input, encoding: 'utf8' });

interface Answer {
  text?: string;
  language: string;
  published: string | null;
  relevant: boolean;
  mentions: { start: number; end: number; surface: string; topic: string; painted: boolean; why: string }[];
}

describe('npm run detect', () => {
  it('gives offsets into the text as it came in', () => {
    const { stdout, status } = run(['--date', '2025-12-02', '-'], TEXT);
    const answer = JSON.parse(stdout) as Answer;
    expect(status).toBe(0);
    expect(answer).toMatchObject({ language: 'en', published: '2025-12-02', relevant: true });
    for (const { start, end, surface } of answer.mentions) expect(TEXT.slice(start, end)).toBe(surface);
    const putin = answer.mentions.filter(({ topic }) => topic === 'vladimir-putin');
    expect(putin.map(({ painted }) => painted)).toEqual([true, false]);
    expect(putin[0]?.why).toContain('Putin');
  });

  it('reads a page, and says what its offsets refer to', () => {
    const folder = mkdtempSync(join(tmpdir(), 'detect-'));
    const file = join(folder, 'page.html');
    writeFileSync(
      file,
      `<html lang="en"><head><meta property="article:published_time" content="2025-12-04T10:00:00Z"><script>Putin</script></head>
       <body><h1>India and Russia meet</h1><p>Vladimir <b>Pu</b>tin met Narendra Modi in Delhi.</p></body></html>`,
    );
    const answer = JSON.parse(run([file]).stdout) as Answer;
    rmSync(folder, { recursive: true });
    expect(answer.published).toBe('2025-12-04');
    expect(answer.text).toContain('Vladimir Putin met');
    for (const { start, end, surface } of answer.mentions)
      expect(answer.text?.slice(start, end)).toBe(surface);
    expect(answer.mentions.map(({ topic }) => topic)).toContain('vladimir-putin');
  });

  it.each([
    [['--lang', 'xx', '-']],
    [['--date', '2025-02-30', '-']],
    [['/no/such/file.txt']],
    [[]],
    [['--nonsense', '-']],
  ])('refuses %j with a line that says why', (args) => {
    const { status, stderr } = run(args);
    expect(status).toBe(2);
    expect(stderr).toContain('usage:');
  });
});
