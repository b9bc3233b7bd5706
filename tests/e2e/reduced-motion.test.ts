import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleWith } from './harness/article.ts';
import { cardOf, cardText, markInView, waitForNoCard } from './harness/card.ts';
import { inExtension } from './harness/extension-page.ts';
import { waitForMarks } from './harness/marks.ts';
import { PAGE_STATES } from './harness/page-states.ts';
import { openSession, type Session } from './harness/session.ts';
import { tabShowing } from './harness/settings.ts';
import { openStage } from './harness/stage.ts';

const ARTICLE = 'https://www.thehindu.com/motion.html';
const LONG = '<div style="height: 3000px"></div><p id="far">New Delhi pays for the Kudankulam reactors.</p>';

/** Between them these states have everything that any page has. */
const WITH_ALL_PARTS =
  /^(popup-(page|off|figures|topics)|panel-topic|sheet-(article|series|saved)|briefing|options-laden|welcome)$/;

/** @returns every element that would move, each with how: an animation, a transition or smooth scrolling. */
const movingOn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) =>
      [null, '::before', '::after'].flatMap((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        const isMoving =
          style.animationName !== 'none' ||
          style.transitionDuration.split(', ').some((duration) => duration !== '0s') ||
          style.scrollBehavior === 'smooth';
        return isMoving ? [`${element.localName}.${element.className}${pseudo ?? ''}`] : [];
      }),
    ),
  );

/** Opens the card as a sheet, by a tap. @returns the animations and transitions that came with it */
const motionOfSheet = async (article: Page): Promise<string[]> => {
  const tap = async () => {
    const mark = await markInView(article, '#lead');
    await article.touchscreen.tap(mark.x + 8, mark.y + mark.height / 2);
    await cardText(article);
  };
  // There is a card to listen to only once it has been open.
  await tap();
  await article.keyboard.press('Escape');
  await waitForNoCard(article);
  const noted = await (await cardOf(article)).evaluateHandle((card) => {
    const names: string[] = [];
    card.addEventListener('animationstart', (event) => names.push((event as AnimationEvent).animationName));
    card.addEventListener('transitionrun', (event) => names.push((event as TransitionEvent).propertyName));
    return names;
  });
  await tap();
  // It has begun by the next frame but one, if it does at all.
  await article.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  return noted.jsonValue();
};

describe.each(['reduce', 'no-preference'] as const)('where the reader wants motion: %s,', (wish) => {
  let session: Session;
  const prefer = async (page: Page): Promise<void> => {
    if (session.name === 'chromium')
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: wish }]);
    const isReduced = await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches);
    expect(isReduced).toBe(wish === 'reduce');
  };

  beforeAll(async () => {
    session = await openSession({
      firefoxPreferences: { 'ui.prefersReducedMotion': wish === 'reduce' ? 1 : 0 },
    });
  });
  afterAll(() => session?.close());

  it('a card that comes as a sheet rises only where that is welcome', async () => {
    const article = await session.readArticle(ARTICLE, articleWith());
    await article.setViewport({ width: 320, height: 640 });
    await prefer(article);
    await waitForMarks(article);
    expect(await motionOfSheet(article)).toEqual(wish === 'reduce' ? [] : ['rise']);
    await article.close();
  });

  it('a mention is gone to at once and flashes without moving, whatever the page does itself', async () => {
    const smooth = '<style>html { scroll-behavior: smooth }</style>';
    const article = await session.readArticle(ARTICLE, articleWith({ body: LONG, head: smooth }));
    await prefer(article);
    await waitForMarks(article);
    const tab = await tabShowing(session, ARTICLE);
    await article.evaluate(() => {
      const places: number[] = [];
      Object.assign(globalThis, { places });
      addEventListener('scroll', () => places.push(scrollY));
    });
    await inExtension(
      session,
      (api, given) => api.runtime.sendMessage({ type: 'tab/goto', tab: given, topic: 'kudankulam' }),
      tab,
    );
    await article.bringToFront();
    await article.waitForFunction(() => CSS.highlights.has('sandarbh-focus') && scrollY > 0);
    expect(await article.evaluate(() => document.getAnimations().length)).toBe(0);
    await article.waitForFunction(() => !CSS.highlights.has('sandarbh-focus'));
    const places = await article.evaluate(() => (globalThis as unknown as { places: number[] }).places);
    expect(new Set(places).size).toBe(1);
    await article.close();
  });

  it('nothing moves on a page of the extension', async ({ skip }) => {
    if (wish === 'no-preference') skip('it may');
    const stage = await openStage(session);
    for (const state of PAGE_STATES) {
      if (!WITH_ALL_PARTS.test(state.name)) continue;
      const page = await stage.open(state);
      await prefer(page);
      expect.soft(await movingOn(page), state.name).toEqual([]);
      await page.close();
    }
  });

  it('is told of what does move', async () => {
    const page = await session.openExtensionPage('welcome.html');
    await page.waitForSelector('kbd');
    await prefer(page);
    // The extension's own policy lets no style sheet in.
    await page.$eval('kbd', (key) => (key as HTMLElement).style.setProperty('transition', 'color 1ms'));
    expect(await movingOn(page)).toEqual(['kbd.']);
    await page.close();
  });
});
