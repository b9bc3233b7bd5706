import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../../../scripts/browsers.ts';

afterEach(() => vi.unstubAllEnvs());

const executable = (): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'browser-')), 'firefox');
  writeFileSync(path, '');
  chmodSync(path, 0o755);
  return path;
};

describe('findBrowser', () => {
  it('takes the executable that the environment names', () => {
    const path = executable();
    vi.stubEnv('FIREFOX_PATH', path);
    expect(findBrowser('firefox')).toBe(path);
  });

  it('does not fall back when the named executable is missing', () => {
    vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
    expect(findBrowser('chromium')).toBeNull();
  });

  it('finds a browser on the search path', () => {
    const path = executable();
    vi.stubEnv('FIREFOX_PATH', '');
    vi.stubEnv('PATH', join(path, '..'));
    expect(findBrowser('firefox')).toBe(path);
  });
});
