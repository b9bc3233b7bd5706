import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GECKO_ID } from '../../wxt.config.ts';
import { articleWith } from './harness/article.ts';
import { cardText, clickInCard, hoverIn, marksIn } from './harness/card.ts';
import { CARD_HOST, countCardsSeen } from './harness/card-root.ts';
import { inFirefoxWindow } from './harness/firefox-window.ts';
import { waitForMarks } from './harness/marks.ts';
import { openSession, type Session } from './harness/session.ts';

/** Firefox ends content scripts with their extension and takes its style sheets away: what stays shows no more. */
const isAnythingSeen = async (page: Page): Promise<boolean> =>
  (await countCardsSeen(page)) > 0 || (await underlined(page)).length > 0;

/** Reads an article until a card is open. */
const readWithCard = async (
  session: Session,
  path: string,
  options: { body?: string; pinned?: true } = {},
) => {
  const { body, pinned } = options;
  const page = await session.readArticle(
    `https://www.thehindu.com/${path}`,
    articleWith(body === undefined ? {} : { body }),
  );
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await waitForMarks(page);
  await hoverIn(page, '#lead');
  await cardText(page);
  if (pinned) await clickInCard(page, '.icon-button[aria-pressed]');
  return { page, errors };
};

/** @returns where in the page text that is marked is drawn so. */
const underlined = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const shadowed = document.querySelector('#shadow')?.shadowRoot?.querySelector('p');
    return Object.entries({ page: document.querySelector('#lead'), shadowed }).flatMap(([place, text]) =>
      text && getComputedStyle(text, '::highlight(sandarbh-dotted)').textDecorationLine === 'underline'
        ? [place]
        : [],
    );
  });

/** In Chromium the orphaned reader takes everything back by itself. */
const waitForNothingLeft = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    () => !CSS.highlights.has('sandarbh-dotted') && !document.querySelector('[data-sandarbh-card]'),
    { timeout: 10_000 },
  );
};

const SHADOW =
  '<div id="shadow"><template shadowrootmode="open"><p>India and Russia build BrahMos.</p></template></div>';

describe('a reader whose extension is gone', () => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session?.close());

  it('gives way when its extension is updated, and the next one reads', async () => {
    const { page, errors } = await readWithCard(session, 'updated.html');
    await session.updateExtension();
    await page.bringToFront();
    await page.evaluate(() => document.body.append('A change on the page.'));
    // Firefox reads open pages again by itself for a new version; in Chromium they wait for their next visit.
    if (session.name === 'chromium') await waitForNothingLeft(page);
    await page.bringToFront();
    await page.reload();
    await waitForMarks(page);
    await hoverIn(page, '#lead');
    await cardText(page);
    expect(await page.evaluate(() => document.querySelectorAll('[data-sandarbh-card]').length)).toBe(1);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('leaves no card behind where Firefox reads open pages again for a new version', async ({ skip }) => {
    if (session.name === 'chromium') skip('Chromium starts no content script in an open page');
    const { page } = await readWithCard(session, 'updated-open.html', { pinned: true });
    await page.mouse.move(2, 2);
    await session.updateExtension();
    await page.bringToFront();
    await page.waitForFunction(
      () =>
        getComputedStyle(document.body, '::highlight(sandarbh-dotted)').textDecorationLine === 'underline',
    );
    await page.evaluate(() =>
      document.body.insertAdjacentHTML(
        'beforeend',
        '<p id="new">India and Russia build BrahMos together.</p>',
      ),
    );
    await hoverIn(page, '#new');
    await expect.poll(() => countCardsSeen(page)).toBe(1);
    expect(await page.$$(CARD_HOST)).toHaveLength(1);
    expect(await cardText(page)).toContain('BrahMos');
    await page.close();
  });

  it('shows nothing any more when the extension is disabled, and reads again when it is enabled', async ({
    skip,
  }) => {
    if (session.name === 'chromium') skip('Chromium has no way for a test to disable an extension');
    const { page, errors } = await readWithCard(session, 'disabled.html', { body: SHADOW, pinned: true });
    await page.keyboard.press('Tab');
    expect(await marksIn(page, '#shadow')).toHaveLength(1);
    expect(await underlined(page)).toEqual(['page', 'shadowed']);
    const set = (state: 'enable' | 'disable') =>
      inFirefoxWindow(
        session,
        `(async () => {
          const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
          await (await AddonManager.getAddonByID('${GECKO_ID}')).${state}();
        })()`,
      );
    await set('disable');
    await expect.poll(() => isAnythingSeen(page)).toBe(false);
    await page.mouse.move(300, 300, { steps: 5 });
    await page.keyboard.press('Escape');
    await page.evaluate(() => document.body.append('A change on the page.'));
    expect(await isAnythingSeen(page)).toBe(false);
    await set('enable');
    await page.reload();
    await waitForMarks(page);
    await hoverIn(page, '#lead');
    await cardText(page);
    expect(await countCardsSeen(page)).toBe(1);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('takes everything back, a pinned card too, without an error', async () => {
    const { page, errors } = await readWithCard(session, 'orphan.html', { pinned: true });
    await session.browser.uninstallExtension(
      session.name === 'firefox' ? GECKO_ID : new URL(session.extensionUrl('')).host,
    );
    await page.bringToFront();
    await page.mouse.move(40, 40);
    await page.mouse.move(300, 300, { steps: 5 });
    await page.evaluate(() => document.body.append('A change on the page.'));
    if (session.name === 'chromium') await waitForNothingLeft(page);
    else await expect.poll(() => isAnythingSeen(page)).toBe(false);
    expect(errors).toEqual([]);
  });
});
