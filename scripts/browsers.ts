import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Candidates {
  /** Environment variable that names the executable and wins over everything found. */
  readonly env: string;
  readonly commands: readonly string[];
  readonly paths: readonly string[];
  readonly debianPackages: readonly string[];
  readonly advice: string;
}

const CANDIDATES: Readonly<Record<BrowserName, Candidates>> = {
  chromium: {
    env: 'CHROMIUM_PATH',
    commands: [
      'chromium',
      'chromium-browser',
      'microsoft-edge',
      'google-chrome',
      'google-chrome-stable',
      'chrome',
    ],
    paths: [
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    debianPackages: ['chromium', 'fonts-noto-core'],
    advice: 'Chromium, Chrome or Edge was not found: install one, or set CHROMIUM_PATH to its executable.',
  },
  firefox: {
    env: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    paths: [
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debianPackages: ['firefox-esr', 'fonts-noto-core'],
    advice: 'Firefox 142 or newer was not found: install it, or set FIREFOX_PATH to its executable.',
  },
};

/** @returns the path of an installed browser, or null. */
export const findBrowser = (name: BrowserName): string | null => {
  const { env, commands, paths } = CANDIDATES[name];
  const chosen = process.env[env];
  if (chosen) return existsSync(chosen) ? chosen : null;
  // npm puts node_modules/.bin first, where some packages install shims named like browsers.
  const folders = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'));
  const inPath = commands.flatMap((command) =>
    folders.flatMap((folder) => [join(folder, command), join(folder, `${command}.exe`)]),
  );
  return [...inPath, ...paths].find((path) => existsSync(path)) ?? null;
};

const isDebianRoot = (): boolean =>
  process.getuid?.() === 0 &&
  existsSync('/etc/os-release') &&
  /^(?:ID|ID_LIKE)=.*(?:debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));

/**
 * Finds a browser; as root on Debian or Ubuntu installs the distribution's package where it is missing.
 *
 * @throws Error whose one-line message says what to install, where the browser cannot be had.
 */
export const requireBrowser = (name: BrowserName): string => {
  const found = findBrowser(name);
  if (found) return found;
  const { debianPackages, advice } = CANDIDATES[name];
  if (!isDebianRoot()) throw new Error(advice);
  console.log(`${name} is missing: installing ${debianPackages.join(' and ')} from the distribution`);
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  execFileSync('apt-get', ['update'], options);
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...debianPackages], options);
  const installed = findBrowser(name);
  if (!installed) throw new Error(advice);
  return installed;
};
