import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserName, requireBrowser } from '../../../scripts/browsers.ts';
import { GECKO_ID } from '../../../wxt.config.ts';
import { type NewsServer, startNewsServer } from './news-server.ts';

/** The address Firefox gives the add-on in tests; otherwise it would be another at every start. */
const FIREFOX_UUID = '5a4d4152-4248-4a0f-8c5d-0123456789ab';

export interface SessionOptions {
  /** Defaults to the environment's E2E_BROWSER, else Chromium. */
  readonly browser?: BrowserName;
  readonly headless?: boolean;
  /** Firefox stops its background after this idle time. */
  readonly firefoxIdleMs?: number;
  readonly firefoxPreferences?: Readonly<Record<string, boolean | number | string>>;
  readonly chromiumArguments?: readonly string[];
  /** False lets the browser reach the real network (`npm start -- URL`). */
  readonly loopbackOnly?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number } | null;
}

/** A browser with the built extension in it, in which every host name leads to the test's own server. */
export interface Session {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly news: NewsServer;
  /** Serves `page` under `url` and opens it in a new tab. */
  readArticle(url: string, page?: string): Promise<Page>;
  /** Opens one of the extension's own pages, `popup.html?tab=3`, in a tab. */
  openExtensionPage(path: string): Promise<Page>;
  extensionUrl(path: string): string;
  close(): Promise<void>;
}

/** The browser this run is for; `npm test` runs the end-to-end project once for each. */
export const browserOfThisRun = (): BrowserName =>
  process.env.E2E_BROWSER === 'firefox' ? 'firefox' : 'chromium';

const extensionFolder = (name: BrowserName): string => {
  const folder = resolve(
    import.meta.dirname,
    '../../../.output',
    name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3',
  );
  if (!existsSync(folder)) throw new Error(`${folder} is missing: run \`npm run build\` first`);
  return folder;
};

const launchChromium = (options: SessionOptions, news: NewsServer): Promise<Browser> =>
  puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: options.viewport === undefined ? { width: 1280, height: 900 } : options.viewport,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=HttpsUpgrades',
      ...(options.loopbackOnly === false
        ? []
        : [
            `--host-resolver-rules=MAP *:443 127.0.0.1:${news.httpsPort}, MAP *:80 127.0.0.1:${news.httpPort}`,
          ]),
      ...(options.chromiumArguments ?? []),
    ],
  });

const launchFirefox = (options: SessionOptions, news: NewsServer): Promise<Browser> =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: options.viewport === undefined ? { width: 1280, height: 900 } : options.viewport,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
      'extensions.background.idle.timeout': options.firefoxIdleMs ?? 30_000,
      ...(options.loopbackOnly === false
        ? {}
        : {
            'network.dns.forceResolve': '127.0.0.1',
            'network.socket.forcePort': `443=${news.httpsPort};80=${news.httpPort}`,
          }),
      ...options.firefoxPreferences,
    },
  });

/** Starts a browser with the extension built by `npm run build` and a fresh profile. */
export const openSession = async (options: SessionOptions = {}): Promise<Session> => {
  const name = options.browser ?? browserOfThisRun();
  const folder = extensionFolder(name);
  const news = await startNewsServer();
  const browser = await (name === 'firefox' ? launchFirefox(options, news) : launchChromium(options, news));
  const id = await browser.installExtension(folder);
  const origin = name === 'firefox' ? `moz-extension://${FIREFOX_UUID}` : `chrome-extension://${id}`;
  const extensionUrl = (path: string) => `${origin}/${path}`;
  return {
    name,
    browser,
    news,
    extensionUrl,
    async readArticle(url, html) {
      if (html !== undefined) news.add(url, html);
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async openExtensionPage(path) {
      const page = await browser.newPage();
      // Firefox never reports these pages as loaded over BiDi; callers wait for a selector.
      await page.goto(extensionUrl(path), name === 'firefox' ? { waitUntil: [] } : {});
      return page;
    },
    async close() {
      await browser.close();
      await news.close();
    },
  };
};

/** @returns a path under `.output/screenshots/`, whose folder then exists. */
export const screenshotPath = (file: string): `${string}.png` => {
  const folder = resolve(import.meta.dirname, '../../../.output/screenshots');
  mkdirSync(folder, { recursive: true });
  return `${folder}/${file}.png`;
};
