import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { articleWith } from './harness/article.ts';
import {
  cardOf,
  cardText,
  clickInCard,
  hoverIn,
  isCardOpen,
  letTimePass,
  markInView,
  marksIn,
  waitForNoCard,
} from './harness/card.ts';
import { CARD_HOST } from './harness/card-root.ts';
import { openSession, type Session } from './harness/session.ts';

const HTML = readFileSync(join(import.meta.dirname, 'pages/hostile.html'), 'utf8');
const POLICY =
  "default-src 'none'; style-src 'nonce-page'; script-src 'nonce-page'; frame-src https:; require-trusted-types-for 'script'; trusted-types 'none'";

/** What it throws itself, and what Firefox says of the icon that its policy forbids. */
const BY_THE_PAGE = /broken by the page|favicon\.ico/;

const contexts = [
  ...HTML.matchAll(/<section id="([\w-]+)"[^>]*?data-expect="(\w+)"(?:\s+data-hover="(\w+)")?/g),
].map(([, id = '', expected = '', hover]) => ({ id, expected, hover }));

/** Whether a point in the middle of the card is the card's: nothing lies over it. */
const isOnTop = async (page: Page): Promise<boolean> =>
  (await cardOf(page)).evaluate((panel) => {
    const { host } = panel.getRootNode() as ShadowRoot;
    // The page has replaced getBoundingClientRect.
    const [box] = panel.getClientRects();
    if (!box) return false;
    const inside = box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
    return inside && document.elementFromPoint(box.x + box.width / 2, box.y + 20) === host;
  });

describe('a hostile page', () => {
  let session: Session;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    session = await openSession();
    session.news.add('https://www.tass.com/framed.html', articleWith());
    session.news.add('https://www.thehindu.com/hostile.html', {
      body: HTML,
      headers: { 'content-security-policy': POLICY },
    });
    page = await session.browser.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto('https://www.thehindu.com/hostile.html');
    await page.waitForFunction(() => (CSS.highlights.get('sandarbh-dotted')?.size ?? 0) > 0);
  });
  afterEach(async () => {
    await page.keyboard.press('Escape');
    await page.mouse.move(3, 3);
  });
  afterAll(() => session?.close());

  it('has at least 30 contexts', () => {
    expect(contexts.length + 5).toBeGreaterThanOrEqual(30);
  });

  it.each(contexts.filter(({ expected }) => expected === 'unmarked'))('$id: left alone', async ({ id }) => {
    expect(await marksIn(page, `#${id}`)).toEqual([]);
  });

  it.each(contexts.filter(({ hover }) => hover === 'card'))('$id: underlined, and the card opens', async ({
    id,
  }) => {
    if (id === 'unfolded')
      await page.$eval('#unfolded details', (details) => details.setAttribute('open', ''));
    await hoverIn(page, `#${id}`);
    expect(await cardText(page)).toMatch(/as of/);
    expect(await isOnTop(page)).toBe(true);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it.each(contexts.filter(({ hover }) => hover === 'none'))('$id: underlined, no card', async ({ id }) => {
    await hoverIn(page, `#${id}`);
    await letTimePass(page);
    expect(await isCardOpen(page)).toBe(false);
  });

  it('works in a modal dialog, and Escape closes the card before the dialog', async () => {
    await page.$eval('#dialog dialog', (dialog) => (dialog as HTMLDialogElement).showModal());
    await hoverIn(page, '#dialog dialog');
    await cardText(page);
    await clickInCard(page, '.icon-button[aria-pressed]');
    expect(await page.$(`dialog > ${CARD_HOST}`)).not.toBeNull();
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.$eval('#dialog dialog', (dialog) => (dialog as HTMLDialogElement).open)).toBe(true);
    expect(await page.$(`dialog > ${CARD_HOST}`)).toBeNull();
    await page.$eval('#dialog dialog', (dialog) => (dialog as HTMLDialogElement).close());
  });

  it('works in a fullscreen element', async () => {
    await page.$eval('#full button', (button) => button.scrollIntoView());
    await page.click('#full button');
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await hoverIn(page, '#full');
    await cardText(page);
    expect(await page.$(`#full ${CARD_HOST}`)).not.toBeNull();
    await page.evaluate(() => document.exitFullscreen());
    await page.waitForFunction(() => document.fullscreenElement === null);
  });

  it('leaves a popover of the page open', async () => {
    await page.evaluate(() => {
      const button = document.createElement('button');
      button.popoverTargetElement = document.querySelector('#pop [popover]');
      button.className = 'page-part';
      document.querySelector('#pop')?.append(button);
      button.click();
    });
    await hoverIn(page, '#pop [popover]');
    await cardText(page);
    expect(await page.$eval('#pop [popover]', (popover) => popover.matches(':popover-open'))).toBe(true);
    await page.$eval('#pop [popover]', (popover) => (popover as HTMLElement).hidePopover());
  });

  it.each([
    ['same-origin', 'about:srcdoc'],
    ['cross-origin', 'https://www.tass.com/framed.html'],
  ])('reads a %s frame, and opens the card in it', async (id, url) => {
    await page.$eval(`#${id}`, (section) => section.scrollIntoView({ block: 'center' }));
    const frame = page.frames().find((candidate) => candidate.url() === url);
    if (!frame) throw new Error(`no frame shows ${url}`);
    const mark = await markInView(frame, 'p');
    const box = await (await frame.frameElement())?.boundingBox();
    if (!box) throw new Error(`${id}: the frame has no box`);
    const [x, y] = [box.x + mark.x + 12, box.y + mark.y + mark.height / 2];
    await page.mouse.move(x - 4, y - 3);
    await page.mouse.move(x, y, { steps: 4 });
    expect(await cardText(frame)).toContain('RELOS');
  });

  it('lets the page’s own highlight live', async () => {
    expect(await page.evaluate(() => CSS.highlights.get('of-the-page')?.size)).toBe(1);
  });

  it('causes no error', () => {
    expect(errors.filter((error) => !BY_THE_PAGE.test(error))).toEqual([]);
  });
});
