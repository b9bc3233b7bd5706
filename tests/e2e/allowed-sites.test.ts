import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleWith } from './harness/article.ts';
import { inExtension } from './harness/extension-page.ts';
import { waitForMarks } from './harness/marks.ts';
import { browserOfThisRun, openSession, type Session } from './harness/session.ts';

const ARTICLE = 'https://unlisted.example/story.html';
const isFirefox = browserOfThisRun() === 'firefox';

describe('a site that is not on the list', () => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession({
      // The browser's question is then answered with yes.
      firefoxPreferences: { 'extensions.webextOptionalPermissionPrompts': false },
    });
  });
  afterAll(() => session?.close());

  // Chromium's question is a window that only a person can answer.
  it.runIf(isFirefox)(
    'is read always once it has been allowed in the options, and no more when taken off',
    async () => {
      const options = await session.openExtensionPage('options.html');
      const field = await options.waitForSelector('.entry-list:nth-of-type(2) .entry-form input');
      await field?.type('unlisted.example');
      await options.click('.entry-list:nth-of-type(2) .entry-form button');
      const remove = await options.waitForSelector('.entry-list:nth-of-type(2) li button');
      for (let visit = 0; visit < 2; visit += 1) {
        const page = await session.readArticle(ARTICLE, articleWith());
        await waitForMarks(page);
        await page.close();
      }
      await options.bringToFront();
      await remove?.click();
      await options.waitForFunction(
        () => document.querySelectorAll('.entry-list:nth-of-type(2) li').length === 0,
      );
      const registered = () =>
        inExtension(session, (api) => api.scripting.getRegisteredContentScripts(), null);
      await expect.poll(registered, { timeout: 10_000 }).toEqual([]);
      await options.close();
    },
  );

  // The popup in a tab, as Firefox's is opened here, is not told the address of such a page.
  it.skipIf(isFirefox)('is asked for from the popup, and read at once', async () => {
    const article = await session.readArticle(ARTICLE, articleWith());
    const popup = await session.openPopup(article);
    await (await popup.waitForSelector('#place-page'))?.click();
    await popup.waitForSelector('.page-acts .quiet-button');
    await popup.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { permissions: { request(wanted: unknown, answer?: (granted: boolean) => void): unknown } };
      };
      chrome.permissions.request = (wanted, answer) => {
        document.body.dataset.wanted = JSON.stringify(wanted);
        document.body.dataset.active = String(navigator.userActivation.isActive);
        answer?.(true);
        return Promise.resolve(true);
      };
    });
    await popup.click('.page-acts .quiet-button');
    await waitForMarks(article);
    const { wanted, active } = await popup.$eval('body', (body) => ({ ...(body as HTMLElement).dataset }));
    expect(JSON.parse(wanted ?? '')).toEqual({ origins: ['*://unlisted.example/*'] });
    expect(active).toBe('true');
    await popup.waitForSelector('[data-topic="relos"]');
  });
});
