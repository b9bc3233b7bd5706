import type { JSHandle, KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOf } from './harness/extension-page.ts';
import { inFirefoxWindow } from './harness/firefox-window.ts';
import { outputOf, watchOutput } from './harness/output.ts';
import { PAGE_STATES } from './harness/page-states.ts';
import { openSession, type Session } from './harness/session.ts';
import { openStage, type Stage } from './harness/stage.ts';
import { tabTo, walkByTab } from './harness/tab-walk.ts';

/** Between them they have everything that can be stopped at. */
const NAMES =
  /^(popup-(page|off|topics|topic)|panel|panel-topic|sheet-(article|series|saved|narrow)|options-laden|welcome)$/;
const STATES = PAGE_STATES.filter(({ name }) => NAMES.test(name));

describe('the keyboard alone', () => {
  let session: Session;
  let stage: Stage;

  beforeAll(async () => {
    session = await openSession();
    stage = await openStage(session);
  });
  afterAll(() => session?.close());

  it.each(
    STATES,
  )('comes to everything on $name once, in order and in sight, there and back', async (state) => {
    const page = await stage.open(state);
    // The list of all topics is long: once is enough.
    if (/^sheet-(series|saved)$/.test(state.name)) {
      await page.type('.topic-search-field', 'brahmos');
      await page.waitForFunction(() => window.document.querySelectorAll('.topic-row').length < 10);
    }
    const document = (await page.evaluateHandle('document')) as JSHandle<Document>;
    for (const backwards of [false, true]) {
      // Firefox's own window comes after the last stop.
      if (session.name === 'firefox') await inFirefoxWindow(session, 'gBrowser.selectedBrowser.focus()');
      // From one end of the page, wherever the state has left the focus.
      await page.evaluate((atEnd) => {
        const end = Object.assign(window.document.createElement('i'), { tabIndex: -1 });
        window.document.body[atEnd ? 'append' : 'prepend'](end);
        end.focus();
      }, backwards);
      const { stops, walked, unseen, upwards } = await walkByTab(page, document, backwards);
      expect.soft(walked).toEqual(stops);
      expect.soft(unseen).toEqual([]);
      if (state.size.width === 320 && !backwards) expect.soft(upwards).toEqual([]);
    }
    await page.close();
  });

  const stateOf = (name: string) => {
    const state = PAGE_STATES.find((candidate) => candidate.name === name);
    if (!state) throw new Error(`there is no ${name}`);
    return state;
  };
  const pressOn = async (page: Page, selector: string, key: KeyInput, backwards = false): Promise<void> => {
    await tabTo(page, selector, backwards);
    await page.keyboard.press(key);
  };
  const waitForText = (page: Page, text: string) =>
    page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);

  it('finds a topic in the popup, takes along what it has, and goes back', async () => {
    const page = await stage.open(stateOf('popup-page'));
    await watchOutput(page);
    await pressOn(page, '#place-page', 'End');
    await tabTo(page, '.topic-search-field');
    await page.keyboard.type('deficit');
    await page.waitForFunction(() => document.querySelectorAll('.topic-row').length < 10);
    const found = await textOf(page, '.topic-search-found');
    await pressOn(page, '.topic-search-kind', 'ArrowDown');
    await page.waitForFunction(
      (before) => document.querySelector('.topic-search-found')?.textContent !== before,
      {},
      found,
    );
    await pressOn(page, '.topic-search-kind', 'Home');
    await pressOn(page, '[data-topic="trade-deficit-russia"] .topic-row', 'Enter');
    await page.waitForSelector('#topic-trade-deficit-russia');

    await pressOn(page, '#copy-text', 'Enter');
    expect(await outputOf(page, 'text')).toMatch(/https:/);
    await pressOn(page, '.topic-export', ' ');
    expect(await outputOf(page, 'trade-deficit-russia.json')).toMatch(/^{/);
    await pressOn(page, '.fact-actions [aria-label^="Save"]', ' ');
    await waitForText(page, 'Saved');
    const read = () => page.$eval('.series-reader', (slider) => slider.getAttribute('aria-valuetext'));
    const latest = await read();
    await pressOn(page, '.series-reader', 'ArrowLeft');
    await expect.poll(read).not.toBe(latest);
    await pressOn(page, '.series-table summary', 'Enter');
    await pressOn(page, '.series-table .link-button', 'Enter');
    expect(await outputOf(page, 'trade-deficit-russia-deficit-by-fiscal-year.csv')).toMatch(/^series,/);

    await pressOn(page, '.topic-sheet-related button', 'Enter');
    await page.waitForFunction(() => !document.querySelector('#topic-trade-deficit-russia'));
    await pressOn(page, '.back-button', 'Enter');
    await page.waitForSelector('#topic-trade-deficit-russia');
    await pressOn(page, '.back-button', 'Enter');
    await page.waitForSelector('.topic-search-field', { visible: true });
    expect(await page.$eval('.topic-search-field', (field) => (field as HTMLInputElement).value)).toBe(
      'deficit',
    );
    await page.close();
  });

  it('leads from the popup to a mention, pauses the site and resumes it', async () => {
    const { article } = stage;
    await article.setViewport({ width: 800, height: 300 });
    // A window in the background takes its size late, and has no frames to look at it in.
    await article.bringToFront();
    await article.waitForFunction(() => innerHeight === 300);
    const page = await stage.open(stateOf('popup-page'));
    await pressOn(page, '[data-topic="s-400"] .page-topic-mention', 'Enter');
    await article.waitForFunction(() => scrollY > 0, { polling: 100 });
    await page.bringToFront();
    await pressOn(page, '.site-bar button', 'Enter');
    await page.waitForSelector('.page-empty');
    await article.waitForFunction(() => !CSS.highlights.get('sandarbh-dotted')?.size, { polling: 100 });
    await pressOn(page, '.site-bar button', 'Enter');
    await page.waitForSelector('[data-topic]');
    await page.close();
  });

  it('works the options, and is still there when what it was on is gone', async () => {
    const page = await stage.open(stateOf('options-laden'));
    await watchOutput(page);
    /** The part of the page that the next stop is in. */
    const nextPart = async () => {
      await page.keyboard.press('Tab');
      return page.evaluate(
        () => document.activeElement?.closest('section')?.querySelector('h2, h3')?.textContent,
      );
    };
    const removed = (selector: string) =>
      page.waitForFunction((one) => !document.querySelector(one), {}, selector);
    const entry = '[aria-label="Delete “Ratified by the State Duma”"]';

    // The state has asked whether all is to be deleted.
    await pressOn(page, '.notebook-sure .quiet-button', 'Enter');
    await removed('.notebook-sure');
    expect(await nextPart()).toMatch(/^(Notebook|Keyboard)/);
    await pressOn(page, entry, 'Enter', true);
    await page.waitForFunction(() => document.querySelectorAll('.notebook li').length === 1);
    expect(await nextPart()).toBe('Notebook');
    await pressOn(page, '.notebook-acts > :nth-child(1)', 'Enter');
    expect(await outputOf(page, 'sandarbh-notebook.md')).toMatch(/RELOS/);
    await pressOn(page, '.notebook-acts > :nth-child(2)', ' ');
    expect(await outputOf(page, 'sandarbh-notebook.csv')).toMatch(/RELOS/);
    await pressOn(page, '.notebook-acts > :nth-child(3)', 'Enter');
    await pressOn(page, '.notebook-sure .main-button', 'Enter');
    await waitForText(page, 'Nothing saved yet');
    await pressOn(page, '#data ~ .options-body button', 'Enter');
    await waitForText(page, 'has been rebuilt');

    await pressOn(page, '[aria-label="Show “BrahMos” again"]', 'Enter', true);
    await removed('[aria-label="Show “BrahMos” again"]');
    await tabTo(page, '.entry-list:first-child input', true);
    await page.keyboard.press('End');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Home');
    await page.keyboard.up('Shift');
    await page.keyboard.type('example.org');
    await page.keyboard.press('Enter');
    const resume = '[aria-label="Resume on example.org"]';
    await page.waitForSelector(resume);
    await pressOn(page, resume, 'Enter', true);
    await removed(resume);
    expect(await nextPart()).toBe('Paused sites');

    await pressOn(page, 'input[value="person"]', ' ', true);
    await page.waitForSelector('input[value="person"]:not(:checked)');
    await pressOn(page, 'input[name="language"]:checked', 'ArrowDown', true);
    await page.waitForFunction(() => document.documentElement.lang === 'hi');
    await page.keyboard.press('ArrowUp');
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    await page.close();
  });
});
