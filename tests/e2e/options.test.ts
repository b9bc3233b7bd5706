import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { articleWith } from './harness/article.ts';
import { press } from './harness/extension-page.ts';
import { waitForMarks } from './harness/marks.ts';
import { openSession, type Session } from './harness/session.ts';
import { storeSettings } from './harness/settings.ts';

const waitForText = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);

describe('the options', () => {
  let session: Session;
  let options: Page;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session?.close());
  beforeEach(async () => {
    await storeSettings(session, { language: 'en' });
    options = await session.openExtensionPage('options.html');
    await options.waitForSelector('.options');
  });
  afterEach(() => options?.close());

  const reopen = async (): Promise<void> => {
    await options.close();
    options = await session.openExtensionPage('options.html');
    await options.waitForSelector('.options');
  };

  it.each([
    ['ru', 'Настройки'],
    ['hi', 'विकल्प'],
  ])('speaks %s when chosen, and still does when opened again', async (language, title) => {
    await press(options, `input[name="language"][value="${language}"]`);
    await options.waitForFunction((text) => document.querySelector('h1')?.textContent === text, {}, title);
    await reopen();
    expect(await options.$eval('h1', (heading) => heading.textContent)).toBe(title);
    expect(await options.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
      language,
      title,
    ]);
  });

  it('keeps every choice', async () => {
    const choices = [
      'input[name="density"][value="every"]',
      'input[name="markStyle"][value="solid"]',
      'input[name="openOn"][value="click"]',
    ];
    for (const choice of choices) await press(options, choice);
    await press(options, 'input[type="checkbox"][value="person"]');
    await press(options, 'input[type="checkbox"][value="hi"]');
    await options.waitForFunction(
      () => !document.querySelector<HTMLInputElement>('input[value="hi"][type="checkbox"]')?.checked,
    );
    await reopen();
    for (const choice of choices) {
      expect(await options.$eval(choice, (input) => (input as HTMLInputElement).checked), choice).toBe(true);
    }
    for (const value of ['person', 'hi']) {
      const box = `input[type="checkbox"][value="${value}"]`;
      expect(await options.$eval(box, (input) => (input as HTMLInputElement).checked), value).toBe(false);
    }
  });

  it('changes the marks of a page that is already open', async () => {
    const article = await session.readArticle('https://www.thehindu.com/options-article', articleWith());
    await waitForMarks(article);
    await options.bringToFront();
    await press(options, 'input[name="markStyle"][value="background"]');
    // A page in the background draws nothing.
    await article.bringToFront();
    await article.waitForFunction(() => (CSS.highlights.get('sandarbh-background')?.size ?? 0) > 0);
    await article.close();
  });

  it('pauses a site that is typed in any form, and lets it go again', async () => {
    const field = await options.waitForSelector('.entry-form input');
    await field?.type('https://www.TheHindu.com/news');
    await field?.press('Enter');
    await options.waitForFunction(
      () => document.querySelector('.entry-list li')?.textContent === 'www.thehindu.com',
    );
    await reopen();
    await press(options, '.entry-list li .icon-button');
    await waitForText(options, 'No site is paused.');
  });

  it('refuses what is no site, and says so', async () => {
    const field = await options.waitForSelector('.entry-form input');
    await field?.type('not a site');
    await field?.press('Enter');
    await waitForText(options, 'This is not the name of a site.');
    expect(await field?.evaluate((input) => input.getAttribute('aria-invalid'))).toBe('true');
  });

  it('shows hidden terms by name and brings them back', async () => {
    await storeSettings(session, { language: 'en', hiddenTopics: { 'tass.ru': ['brahmos'] } });
    await reopen();
    await waitForText(options, 'BrahMos');
    await press(options, '.entry-list:nth-of-type(3) li .icon-button');
    await waitForText(options, 'No term is hidden.');
  });

  it('takes the default for what was stored wrongly', async () => {
    await storeSettings(session, { language: 'klingon', density: 7, pausedSites: 'all' });
    await reopen();
    const chosen = await options.$$eval('input[type="radio"]:checked', (inputs) =>
      inputs.map((input) => (input as HTMLInputElement).value),
    );
    expect(chosen).toEqual(['auto', 'dotted', 'paragraph', 'hover']);
  });

  it('tells what data it has and rebuilds it', async () => {
    await waitForText(options, 'the browser’s database');
    await options.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find((one) => /Rebuild/.test(one.textContent));
      button?.click();
    });
    await waitForText(options, 'The database has been rebuilt.');
  });

  it('lists the shortcuts', async () => {
    await options.waitForFunction(() => document.querySelectorAll('dd:has(kbd)').length === 4);
  });
});
