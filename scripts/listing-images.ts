/**
 * `npm run listing-images`: the pictures for the add-on stores and the README, taken of the real product in Chromium.
 * They go to `store/images/`.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Language } from '../data/languages.ts';
import { waitInCard } from '../tests/e2e/harness/card.ts';
import { hoverMark, waitForMarks } from '../tests/e2e/harness/marks.ts';
import { openSession, type Session } from '../tests/e2e/harness/session.ts';
import { storeSettings } from '../tests/e2e/harness/settings.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'store', 'images');

/** Both stores take 1280 × 800; Chrome's small tile is 440 × 280. */
const SCREEN = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };

interface Scene {
  readonly language: Language;
  readonly article: string;
  readonly address: string;
  readonly term: string;
  readonly topic: string;
}

const SCENES: readonly Scene[] = [
  {
    language: 'en',
    article: 'sample-article.html',
    address: 'https://www.thehindu.com/sample',
    term: '50 per cent US tariffs',
    topic: 'russian-crude-imports',
  },
  {
    language: 'hi',
    article: 'sample-article-hi.html',
    address: 'https://www.livehindustan.com/sample',
    term: '50 फ़ीसदी टैरिफ़',
    topic: 'russian-crude-imports',
  },
  {
    language: 'ru',
    article: 'sample-article-ru.html',
    address: 'https://www.kommersant.ru/sample',
    term: 'Товарооборот с Индией',
    topic: 'russian-crude-imports',
  },
];

const emulate = (page: Page, scheme: 'light' | 'dark') =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);

const card = async (
  session: Session,
  scene: Scene,
  scheme: 'light' | 'dark',
  file: string,
): Promise<void> => {
  const html = readFileSync(join(root, 'tests/e2e/pages', scene.article), 'utf8');
  const page = await session.readArticle(`${scene.address}-${scheme}`, html);
  await page.setViewport(SCREEN);
  await emulate(page, scheme);
  await waitForMarks(page);
  await hoverMark(page, scene.term);
  await waitInCard(page, 'a[href]', { visible: true });
  await page.screenshot({ path: `${folder}/${file}.png` });
  await page.close();
};

const sheet = async (session: Session, scene: Scene, file: string): Promise<void> => {
  const page = await session.openExtensionPage(`sheet.html?topic=${scene.topic}&date=2025-12-02`);
  await page.setViewport(SCREEN);
  await emulate(page, 'light');
  await page.waitForSelector('svg');
  await page.screenshot({ path: `${folder}/${file}.png` });
  await page.close();
};

const tile = async (session: Session): Promise<void> => {
  const page = await session.browser.newPage();
  await page.setViewport(TILE);
  const icon = readFileSync(join(root, 'public/icon/128.png')).toString('base64');
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; height: 280px; display: grid; place-content: center; justify-items: center; gap: 12px;
      background: #fdfcf9; color: #1b1b1b; font-family: "Noto Serif", Georgia, serif; text-align: center; }
    img { width: 72px; height: 72px; }
    h1 { margin: 0; font-size: 34px; line-height: 1; }
    p { margin: 0; font: 16px/1.4 system-ui, "Noto Sans", sans-serif; color: #4a4a4a; }
    u { text-decoration: underline dotted 2px; text-underline-offset: 4px; }
  </style><img alt="" src="data:image/png;base64,${icon}"><h1>Sandarbh</h1>
  <p>What stands behind <u>the term</u>:<br>sourced, dated, offline</p>`);
  await page.screenshot({ path: `${folder}/tile-440x280.png` });
  await page.close();
};

mkdirSync(folder, { recursive: true });
const session = await openSession({ browser: 'chromium' });
try {
  for (const scene of SCENES) {
    await storeSettings(session, { language: scene.language });
    await card(session, scene, 'light', `${scene.language}-1-card`);
    await card(session, scene, 'dark', `${scene.language}-2-card-dark`);
    await sheet(session, scene, `${scene.language}-3-fact-sheet`);
  }
  await tile(session);
} finally {
  await session.close();
}
