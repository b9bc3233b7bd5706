import { execFileSync } from 'node:child_process';
import { type BrowserName, findBrowser } from '../../../scripts/browsers.ts';

/** @returns what the browsers that are installed say of themselves, `Chromium 140.0`. */
export const browserVersions = (): string[] =>
  (['chromium', 'firefox'] as const satisfies BrowserName[]).flatMap((name) => {
    const path = findBrowser(name);
    if (!path) return [];
    const said = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return [/\S+(?: Firefox)? [\d.]+/.exec(said.trim())?.[0] ?? said.trim()];
  });
