/**
 * `npm start [-- URL]`: builds the extension and opens a browser with it. Without a display it reads the sample article
 * headless, prints what a reader would see and saves screenshots under `.output/demo/`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSession } from '../tests/e2e/harness/session.ts';
import { type BrowserName, findBrowser, requireBrowser } from './browsers.ts';
import { walkThrough } from './walk-through.ts';

const root = join(import.meta.dirname, '..');
const SAMPLE_HOST = 'sample.thehindu.com';

const chooseBrowser = (): BrowserName => {
  if (!findBrowser('chromium') && findBrowser('firefox')) return 'firefox';
  requireBrowser('chromium');
  return 'chromium';
};

const build = (name: BrowserName): void => {
  const { status } = spawnSync('wxt', ['build', '-b', name === 'firefox' ? 'firefox' : 'chrome'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('the build failed');
};

const hasDisplay = (): boolean =>
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const main = async (): Promise<void> => {
  const address = process.argv[2];
  if (address !== undefined && !/^https?:\/\//.test(address)) {
    throw new Error(`"${address}" is not a web address: npm start -- https://…`);
  }
  const name = chooseBrowser();
  build(name);
  const headless = !hasDisplay();
  const session = await openSession({
    browser: name,
    headless,
    loopbackHosts: [SAMPLE_HOST],
    viewport: headless ? { width: 1280, height: 900 } : null,
  });
  try {
    const sample = `http://${SAMPLE_HOST}:${session.news.httpPort}/what-delhi-and-moscow-want`;
    session.news.add(sample, readFileSync(join(root, 'tests/e2e/pages/sample-article.html'), 'utf8'));
    const page = await session.readArticle(address ?? sample);
    if (headless) {
      const folder = join(root, '.output', 'demo');
      mkdirSync(folder, { recursive: true });
      await walkThrough(session, page, folder);
      return;
    }
    console.log('Rest the pointer on an underlined term. Close the browser to end.');
    await new Promise<void>((resolve) => session.browser.once('disconnected', () => resolve()));
  } finally {
    await session.close();
  }
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
