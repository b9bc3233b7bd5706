/**
 * `npm run screenshots [-- firefox] [-- chromium popup]`: every page of the extension, the card and their states, in
 * light and dark, three languages, a narrow and a zoomed window and the system's colours, into
 * `.output/screenshots/pages/`, for people to look at; with a second word only the pictures whose names begin with it.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { LANGUAGES, type Language } from '../data/languages.ts';
import { inExtension } from '../tests/e2e/harness/extension-page.ts';
import { waitForMarks } from '../tests/e2e/harness/marks.ts';
import { openSession, type Session } from '../tests/e2e/harness/session.ts';
import { storeSettings, tabShowing } from '../tests/e2e/harness/settings.ts';
import { CARD_SHOTS, takeCard } from './screenshot-cards.ts';
import { PAGE_SHOTS, type PageShot, type PicturedTab } from './screenshot-pages.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, '.output', 'screenshots', 'pages');
const browser = process.argv[2] === 'firefox' ? 'firefox' : 'chromium';
const wanted = process.argv[3] ?? '';

type Look = 'light' | 'dark' | 'forced';
type Tabs = Readonly<Record<PicturedTab, number>>;

const ADDRESSES: Readonly<Record<PicturedTab, string>> = {
  ARTICLE: 'https://www.thehindu.com/news/what-delhi-and-moscow-want',
  NOTHING: 'https://www.thehindu.com/sport/cricket',
  UNLISTED: 'https://www.a-paper-that-is-not-listed.example/story',
  PAUSED: 'https://tass.ru/ekonomika/paused',
};
const PAUSED = { pausedSites: ['tass.ru'] };
/** What a reader has hidden. */
const HIDDEN = { hiddenTopics: { '*': ['narendra-modi'], 'www.thehindu.com': ['brahmos'] } };
/** So much of a page is pictured, CSS pixels: below it the full page has nothing but its list of topics. */
const TALLEST = 6000;

/** Firefox takes these from its preferences, at the start of a session. */
const firefoxPreferences = (look: Look) => ({
  'layout.css.prefers-color-scheme.content-override': look === 'dark' ? 0 : 1,
  ...(look === 'forced' && { 'browser.display.document_color_use': 2, 'ui.useAccessibilityTheme': 1 }),
});

const prefer = async (page: Page, look: Look): Promise<void> => {
  if (browser === 'firefox') return;
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
      { name: 'forced-colors', value: look === 'forced' ? 'active' : 'none' },
    ],
  });
};

/** Waits until what comes in bit by bit is all there. */
const stillness = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    let height = 0;
    for (let frames = 0; frames < 20; frames++) {
      await new Promise(requestAnimationFrame);
      const { scrollHeight } = document.documentElement;
      if (scrollHeight !== height) frames = 0;
      height = scrollHeight;
    }
  });

const takePage = async (
  session: Session,
  shot: PageShot,
  tabs: Tabs,
  look: Look,
  file: string,
): Promise<void> => {
  const path = shot.path.replace(/\b(ARTICLE|NOTHING|UNLISTED|PAUSED)\b/, (name) =>
    String(tabs[name as PicturedTab]),
  );
  const page = await session.openExtensionPage(shot.before ? 'options.html' : path);
  if (shot.before) {
    await page.evaluateOnNewDocument(shot.before);
    await page.goto(session.extensionUrl(path), browser === 'firefox' ? { waitUntil: [] } : {});
  }
  await page.setViewport({ ...shot.size, deviceScaleFactor: 2 });
  await prefer(page, look);
  await page.waitForSelector(shot.ready);
  await shot.act?.(page);
  await stillness(page);
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  const image = { path: `${folder}/${file}.png` } as const;
  const asSeen = shot.name.startsWith('popup') || shot.name === 'sheet-saved';
  await page.screenshot(
    asSeen ? image : { ...image, clip: { x: 0, y: 0, width, height: Math.min(height, TALLEST) } },
  );
  if (shot.name === 'briefing' && look === 'light') {
    await page.pdf({
      path: `${folder}/${file}.pdf`,
      preferCSSPageSize: true,
      format: 'a4',
      printBackground: false,
    });
  }
  await page.close();
};

/** What a reader has saved. */
const NOTEBOOK = [1, 2].map((number) => ({
  id: `00000000-0000-4000-8000-00000000000${number}`,
  saved: '2026-11-20T10:00:00.000Z',
  topic: { id: 'relos', name: 'RELOS logistics agreement' },
  fact: {
    id: `ratified-${number}`,
    label: 'Ratified by the State Duma',
    value: '2 December 2025',
    period: '',
    asOf: '2 Dec 2025',
    note: '',
  },
  sources: [{ title: 'Duma', publisher: 'RBC', published: '2 Dec 2025', url: 'https://www.rbc.ru/pictured' }],
  article:
    number === 1 ? { title: 'What Delhi and Moscow want from each other', address: ADDRESSES.ARTICLE } : null,
}));

/** Lays out what the options show: with everything that a reader can put there, or as they come. */
const lay = async (session: Session, language: Language, laden: boolean): Promise<void> => {
  await storeSettings(session, { language, ...PAUSED, ...(laden && HIDDEN) });
  await inExtension(session, (api, notebook) => api.storage.local.set({ notebook }), laden ? NOTEBOOK : []);
};

const openTabs = async (session: Session): Promise<{ article: Page; tabs: Tabs }> => {
  const page = (name: string) => readFileSync(join(root, 'tests/e2e/pages', name), 'utf8');
  const sample = page('sample-article.html');
  await session.readArticle(ADDRESSES.NOTHING, page('cricket.html'));
  await session.readArticle(ADDRESSES.PAUSED, sample);
  const unlisted = await session.readArticle(ADDRESSES.UNLISTED, sample);
  // The toolbar button is what tells the extension of a page elsewhere; Firefox's cannot be pressed from here.
  if (browser === 'chromium') await (await session.openPopup(unlisted)).close();
  const more = '<p>India also waits for the last S-400 regiments from Russia.</p></body>';
  const article = await session.readArticle(ADDRESSES.ARTICLE, sample.replace('</body>', more));
  await waitForMarks(article);
  const numbers: Partial<Record<PicturedTab, number>> = {};
  for (const [name, address] of Object.entries(ADDRESSES)) {
    if (name !== 'UNLISTED' || browser === 'chromium') {
      numbers[name as PicturedTab] = await tabShowing(session, address);
    }
  }
  // Where no address is told, it is the tab that has none.
  numbers.UNLISTED ??= await inExtension(
    session,
    async (api) => (await api.tabs.query({})).find(({ url }) => url === undefined)?.id ?? -1,
    null,
  );
  return { article, tabs: numbers as Tabs };
};

const run = async (looks: readonly Look[], languages: readonly Language[]): Promise<void> => {
  const session = await openSession({ browser, firefoxPreferences: firefoxPreferences(looks[0] ?? 'light') });
  const isWanted = ({ name }: { name: string }) => name.startsWith(wanted);
  try {
    await storeSettings(session, PAUSED);
    const { article, tabs } = await openTabs(session);
    for (const language of languages) {
      await lay(session, language, false);
      for (const look of looks) {
        const file = (name: string) => `${name}-${language}-${look}-${browser}`;
        for (const shot of PAGE_SHOTS.filter(isWanted)) {
          if (look === 'forced' && !shot.forced) continue;
          // Firefox lets nothing run in an extension's page before its own scripts.
          if (browser === 'firefox' && shot.before) continue;
          await lay(session, language, shot.laden === true);
          await takePage(session, shot, tabs, look, file(shot.name));
        }
        await prefer(article, look);
        for (const shot of CARD_SHOTS.filter(isWanted)) {
          await takeCard(article, shot, `${folder}/${file(shot.name)}.png`);
        }
      }
    }
  } finally {
    await session.close();
  }
};

mkdirSync(folder, { recursive: true });
if (browser === 'chromium') await run(['light', 'dark'], LANGUAGES);
else for (const look of ['light', 'dark'] as const) await run([look], LANGUAGES);
await run(['forced'], ['en']);
console.log(`Screenshots are in ${folder}`);
