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
  /** Only these names lead to the test's server, at its own ports, and the rest to the network; else every name does. */
  readonly loopbackHosts?: readonly string[];
  /** Leaves the welcome page open that the extension shows once after its installation. */
  readonly keepWelcome?: boolean;
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
  /**
   * Opens the toolbar popup for the article in `page`: in Chromium the real one, in Firefox, where BiDi cannot press the
   * button, the popup's page in a tab, told by `?tab=` whose popup it is.
   */
  openPopup(page: Page): Promise<Page>;
  extensionUrl(path: string): string;
  /** Installs the extension over itself, as an update does: what it has in open pages is orphaned. */
  updateExtension(): Promise<void>;
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
      `--host-resolver-rules=${
        options.loopbackHosts?.map((host) => `MAP ${host} 127.0.0.1`).join(', ') ??
        `MAP *:443 127.0.0.1:${news.httpsPort}, MAP *:80 127.0.0.1:${news.httpPort}`
      }`,
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
      ...(options.loopbackHosts
        ? { 'network.dns.localDomains': options.loopbackHosts.join(',') }
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
  const before = new Set(browser.targets());
  const id = await browser.installExtension(folder);
  const origin = name === 'firefox' ? `moz-extension://${FIREFOX_UUID}` : `chrome-extension://${id}`;
  const extensionUrl = (path: string) => `${origin}/${path}`;
  // The welcome page comes to the front when it opens, and a page behind it is not read: let it come first. It is told
  // by being new: Firefox names no address for it.
  const welcome = await browser.waitForTarget((target) => target.type() === 'page' && !before.has(target));
  if (!options.keepWelcome) await (await welcome.page())?.close();
  const openExtensionPage = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    // Firefox never reports these pages as loaded over BiDi; callers wait for a selector.
    await page.goto(extensionUrl(path), name === 'firefox' ? { waitUntil: [] } : {});
    return page;
  };
  const openChromiumPopup = async (page: Page): Promise<Page> => {
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error('the extension is not installed');
    await page.bringToFront();
    await page.triggerExtensionAction(extension);
    const target = await browser.waitForTarget((candidate) =>
      candidate.url().startsWith(extensionUrl('popup.html')),
    );
    return target.asPage();
  };
  const openFirefoxPopup = async (page: Page): Promise<Page> => {
    const popup = await openExtensionPage('popup.html');
    await popup.waitForSelector('body');
    const tab = await popup.evaluate(async (url) => {
      const { browser: api } = globalThis as unknown as { browser: typeof import('webextension-polyfill') };
      const tabs = await api.tabs.query({});
      return tabs.find((candidate) => candidate.url === url)?.id;
    }, page.url());
    if (tab === undefined) throw new Error(`no tab shows ${page.url()}`);
    await popup.goto(extensionUrl(`popup.html?tab=${tab}`), { waitUntil: [] });
    return popup;
  };
  return {
    name,
    browser,
    news,
    extensionUrl,
    async updateExtension() {
      await browser.installExtension(folder);
    },
    openExtensionPage,
    openPopup: name === 'firefox' ? openFirefoxPopup : openChromiumPopup,
    async readArticle(url, html) {
      if (html !== undefined) news.add(url, html);
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async close() {
      // Firefox takes its time to put away a profile that is thrown away next.
      if (name === 'firefox') browser.process()?.kill('SIGKILL');
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
