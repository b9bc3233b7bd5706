/**
 * `npm run screenshots [-- firefox]`: every page of the extension, the card and their states, in light and dark, three
 * languages and a narrow window, into `.output/screenshots/pages/`, for people to look at.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { LANGUAGES } from '../data/languages.ts';
import { waitInCard } from '../tests/e2e/harness/card.ts';
import { hoverMark, waitForMarks } from '../tests/e2e/harness/marks.ts';
import { openSession, type Session } from '../tests/e2e/harness/session.ts';
import { storeSettings, tabShowing } from '../tests/e2e/harness/settings.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, '.output', 'screenshots', 'pages');
const ARTICLE = 'https://www.thehindu.com/news/what-delhi-and-moscow-want';
const browser = process.argv[2] === 'firefox' ? 'firefox' : 'chromium';

type Scheme = 'light' | 'dark';
const POPUP = { width: 400, height: 560 };
const PANEL = { width: 360, height: 900 };
const WIDE = { width: 1200, height: 900 };
const NARROW = { width: 320, height: 900 };

interface Shot {
  readonly name: string;
  /** Within the extension; `TAB` stands for the article's tab. */
  readonly path: string;
  readonly size: { readonly width: number; readonly height: number };
  /** Shown once the page is ready. */
  readonly ready: string;
  readonly act?: (page: Page) => Promise<void>;
}

const press = (selector: string) => async (page: Page) => {
  await (await page.waitForSelector(selector))?.click();
};
const marked = async (page: Page) => {
  await waitForMarks(page);
};
const TOPIC = 'us-tariffs-on-india';
const SHEET = `sheet.html?topic=${TOPIC}&date=2025-12-02`;
const BRIEFING =
  'sheet.html?topic=us-tariffs-on-india&topic=relos&topic=trade-deficit-russia&date=2025-12-02';

const SHOTS: readonly Shot[] = [
  { name: 'popup-page', path: 'popup.html?tab=TAB', size: POPUP, ready: '[data-topic]' },
  {
    name: 'popup-figures',
    path: 'popup.html?tab=TAB',
    size: POPUP,
    ready: '#place-figures',
    act: async (page) => {
      await press('#place-figures')(page);
      await page.waitForSelector('.key-figure');
    },
  },
  {
    name: 'popup-search',
    path: 'popup.html?tab=TAB',
    size: POPUP,
    ready: '#place-topics',
    act: async (page) => {
      await press('#place-topics')(page);
      await (await page.waitForSelector('.topic-search-field'))?.type('kudan');
      await page.waitForSelector('[data-topic="kudankulam"]');
    },
  },
  {
    name: 'popup-topic',
    path: 'popup.html?tab=TAB',
    size: POPUP,
    ready: '[data-topic]',
    act: async (page) => {
      await press(`[data-topic="${TOPIC}"] .page-topic-facts`)(page);
      await page.waitForSelector('.topic-sheet');
    },
  },
  { name: 'panel', path: 'sidepanel.html?tab=TAB', size: PANEL, ready: '[data-topic]' },
  { name: 'panel-narrow', path: 'sidepanel.html?tab=TAB', size: NARROW, ready: '[data-topic]' },
  { name: 'sheet', path: 'sheet.html', size: WIDE, ready: '.key-figure' },
  { name: 'sheet-topic', path: SHEET, size: WIDE, ready: '.topic-sheet' },
  { name: 'sheet-narrow', path: SHEET, size: NARROW, ready: '.topic-sheet' },
  { name: 'briefing', path: BRIEFING, size: WIDE, ready: '.topic-brief' },
  { name: 'options', path: 'options.html', size: WIDE, ready: '.figures-list' },
  { name: 'options-narrow', path: 'options.html', size: NARROW, ready: '.figures-list' },
  { name: 'welcome', path: 'welcome.html', size: WIDE, ready: '.welcome-article', act: marked },
  { name: 'welcome-narrow', path: 'welcome.html', size: NARROW, ready: '.welcome-article', act: marked },
];

const prefer = async (page: Page, scheme: Scheme): Promise<void> => {
  // Firefox takes the scheme from a preference, at the start of the session.
  if (browser === 'chromium') {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  }
};

const take = async (
  session: Session,
  shot: Shot,
  tab: number,
  scheme: Scheme,
  file: string,
): Promise<void> => {
  const page = await session.openExtensionPage(shot.path.replace('TAB', String(tab)));
  await page.setViewport({ ...shot.size, deviceScaleFactor: 2 });
  await prefer(page, scheme);
  await page.waitForSelector(shot.ready);
  await shot.act?.(page);
  await page.screenshot({ path: `${folder}/${file}.png`, fullPage: !shot.name.startsWith('popup') });
  await page.close();
};

const takeCard = async (article: Page, scheme: Scheme, file: string): Promise<void> => {
  await prefer(article, scheme);
  await article.bringToFront();
  await hoverMark(article, 'RELOS');
  await waitInCard(article, '[data-card]', { visible: true });
  await article.screenshot({ path: `${folder}/${file}.png` });
  await article.keyboard.press('Escape');
  await article.mouse.move(2, 2);
};

const run = async (schemes: readonly Scheme[]): Promise<void> => {
  const session = await openSession({
    browser,
    firefoxPreferences: { 'layout.css.prefers-color-scheme.content-override': schemes[0] === 'dark' ? 0 : 1 },
  });
  try {
    const html = readFileSync(join(root, 'tests/e2e/pages/sample-article.html'), 'utf8');
    for (const language of LANGUAGES) {
      await storeSettings(session, { language });
      const article = await session.readArticle(ARTICLE, html);
      await waitForMarks(article);
      const tab = await tabShowing(session, ARTICLE);
      for (const scheme of schemes) {
        for (const shot of SHOTS) {
          await take(session, shot, tab, scheme, `${shot.name}-${language}-${scheme}-${browser}`);
        }
        await takeCard(article, scheme, `card-${language}-${scheme}-${browser}`);
      }
      await article.close();
    }
  } finally {
    await session.close();
  }
};

mkdirSync(folder, { recursive: true });
if (browser === 'chromium') await run(['light', 'dark']);
else for (const scheme of ['light', 'dark'] as const) await run([scheme]);
console.log(`Screenshots are in ${folder}`);
