/**
 * `npm run screenshots [-- firefox] [-- chromium popup]`: every page of the extension, the card and their states, in
 * light and dark, three languages, a narrow and a zoomed window and the system's colours, into
 * `.output/screenshots/pages/`, for people to look at; with a second word only the pictures whose names begin with it.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { LANGUAGES, type Language } from '../data/languages.ts';
import { type Look, lookPreferences, wear } from '../tests/e2e/harness/looks.ts';
import { PAGE_STATES, type PageState } from '../tests/e2e/harness/page-states.ts';
import { openSession } from '../tests/e2e/harness/session.ts';
import { openStage, type Stage } from '../tests/e2e/harness/stage.ts';
import { CARD_SHOTS, takeCard } from './screenshot-cards.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, '.output', 'screenshots', 'pages');
const browser = process.argv[2] === 'firefox' ? 'firefox' : 'chromium';
const wanted = process.argv[3] ?? '';

/** So much of a page is pictured, CSS pixels: below it the full page has nothing but its list of topics. */
const TALLEST = 8000;

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

const takePage = async (stage: Stage, state: PageState, look: Look, file: string): Promise<void> => {
  const page = await stage.open(state, look);
  await page.setViewport({ ...state.size, deviceScaleFactor: 2 });
  await stillness(page);
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  const image = { path: `${folder}/${file}.png` } as const;
  const asSeen = state.name.startsWith('popup') || state.name === 'sheet-saved';
  await page.screenshot(
    asSeen ? image : { ...image, clip: { x: 0, y: 0, width, height: Math.min(height, TALLEST) } },
  );
  if (state.name === 'briefing' && look === 'light') {
    await page.pdf({
      path: `${folder}/${file}.pdf`,
      preferCSSPageSize: true,
      format: 'a4',
      printBackground: false,
    });
  }
  await page.close();
};

const run = async (looks: readonly Look[], languages: readonly Language[]): Promise<void> => {
  const [first = 'light'] = looks;
  const session = await openSession({
    browser,
    firefoxPreferences: lookPreferences(first),
    // From the start: a line that was measured at one scale may break elsewhere at the next.
    chromiumArguments: ['--force-device-scale-factor=2'],
  });
  const isWanted = ({ name }: { name: string }) => name.startsWith(wanted);
  try {
    const stage = await openStage(session);
    for (const language of languages) {
      await stage.speak(language);
      for (const look of looks) {
        const file = (name: string) => `${name}-${language}-${look}-${browser}`;
        for (const state of PAGE_STATES.filter(isWanted)) {
          if (look === 'forced' && !state.forced) continue;
          if (browser === 'firefox' && state.before) continue;
          await takePage(stage, state, look, file(state.name));
        }
        await wear(session, stage.article, look);
        for (const shot of CARD_SHOTS.filter(isWanted)) {
          await takeCard(stage.article, shot, `${folder}/${file(shot.name)}.png`);
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
