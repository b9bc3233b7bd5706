import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardText, waitForNoCard } from './harness/card.ts';
import { inExtension } from './harness/extension-page.ts';
import { hoverMark, waitForMarks } from './harness/marks.ts';
import { openSession, type Session } from './harness/session.ts';
import { storeSettings } from './harness/settings.ts';

describe('the welcome page', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession({ keepWelcome: true });
  });
  afterAll(() => session?.close());

  const openWelcome = async (): Promise<Page> => {
    const page = await session.openExtensionPage('welcome.html');
    await page.waitForSelector('.welcome-article');
    return page;
  };
  it('is opened once, by the install', async () => {
    const shown = await inExtension(
      session,
      async (api, address) => (await api.tabs.query({})).filter(({ url }) => url?.startsWith(address)).length,
      session.extensionUrl('welcome.html'),
    );
    expect(shown).toBe(1);
  });

  it.each([
    ['en', 'RELOS', /RELOS/],
    ['ru', 'RELOS', /RELOS/],
    ['hi', 'रेलोस', /रेलोस/],
  ])('has a live paragraph in %s', async (language, term, name) => {
    await storeSettings(session, { language });
    const page = await openWelcome();
    const marks = await waitForMarks(page);
    expect(marks.length).toBeGreaterThanOrEqual(8);
    await hoverMark(page, term);
    expect(await cardText(page)).toMatch(name);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.close();
  });

  it('names every permission with its reason and lists the keys', async () => {
    await storeSettings(session, { language: 'en' });
    const page = await openWelcome();
    const reasons = await page.$$eval('.welcome-permissions > div', (rows) =>
      rows.map((row) => [row.querySelector('dt')?.textContent, row.querySelector('dd')?.textContent]),
    );
    expect(reasons.length).toBe(4);
    for (const [name, reason] of reasons) expect([name, reason].every(Boolean)).toBe(true);
    await page.waitForFunction(() => document.querySelectorAll('dd:has(kbd)').length === 4);
    await page.close();
  });
});
