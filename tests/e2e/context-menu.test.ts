import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GECKO_ID } from '../../wxt.config.ts';
import { articleWith } from './harness/article.ts';
import { cardText, isCardOpen, letTimePass, markInView, waitForNoCard } from './harness/card.ts';
import { inFirefoxWindow } from './harness/firefox-window.ts';
import { waitForMarks } from './harness/marks.ts';
import { openSession, type Session } from './harness/session.ts';
import { storeSettings, tabShowing } from './harness/settings.ts';
import { inWorker } from './harness/worker.ts';

const ADDRESS = 'https://www.thehindu.com/context-menu.html';
const BODY =
  '<p id="linked">The <a href="/elsewhere.html">RELOS agreement</a> between India and Russia.</p><p id="none">The weather.</p>';

/** The name that Firefox gives to our item in the menu of a page. */
const FIREFOX_ITEM = `${GECKO_ID.replace(/[^a-z0-9_-]/gi, '_')}-menuitem-_facts`;

describe('“What is this?” in the context menu', () => {
  let session: Session;
  let page: Page;
  let tab: number;

  beforeAll(async () => {
    session = await openSession();
    // The pointer, which rests on the term as well, opens nothing by itself.
    await storeSettings(session, { openOn: 'click' });
    page = await session.readArticle(ADDRESS, articleWith({ body: BODY }));
    await waitForMarks(page);
    tab = await tabShowing(session, ADDRESS);
    await page.bringToFront();
  });
  afterAll(() => session?.close());

  /** Opens the menu at a point and chooses our item: Firefox's in the real menu, of which Chromium shows none to a test. */
  const choose = async (x: number, y: number): Promise<void> => {
    await page.mouse.click(x, y, { button: 'right' });
    if (session.name === 'firefox') {
      await inFirefoxWindow(
        session,
        `(async () => {
          const menu = document.getElementById('contentAreaContextMenu');
          for (let tries = 0; menu.state !== 'open' && tries < 100; tries += 1)
            await new Promise((resolve) => setTimeout(resolve, 50));
          menu.activateItem(document.getElementById('${FIREFOX_ITEM}'));
        })()`,
      );
      return;
    }
    await inWorker(
      session,
      (scope, id) => {
        type Menus = { contextMenus: { onClicked: { dispatch(info: object, tab: object): void } } };
        const { contextMenus } = (scope as unknown as { chrome: Menus }).chrome;
        contextMenus.onClicked.dispatch({ menuItemId: 'facts', frameId: 0 }, { id });
      },
      tab,
    );
  };

  it.each(['#lead', '#linked'])('opens the card of the term in %s', async (selector) => {
    const mark = await markInView(page, selector);
    await choose(mark.x + 10, mark.y + mark.height / 2);
    expect(await cardText(page)).toContain('RELOS');
    await page.mouse.move(2, 2);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('opens nothing where no term is', async () => {
    const box = await (await page.$('#none'))?.boundingBox();
    await choose((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
    await letTimePass(page);
    expect(await isCardOpen(page)).toBe(false);
  });
});
