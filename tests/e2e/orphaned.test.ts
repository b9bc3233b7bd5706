import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GECKO_ID } from '../../wxt.config.ts';
import { articleWith } from './harness/article.ts';
import { cardText, clickInCard, hoverIn } from './harness/card.ts';
import { waitForMarks } from './harness/marks.ts';
import { openSession, type Session } from './harness/session.ts';

describe('a reader whose extension is gone', () => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session?.close());

  it('gives way when its extension is updated, and the next one reads', async () => {
    const page = await session.readArticle('https://www.thehindu.com/updated.html', articleWith());
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await waitForMarks(page);
    await hoverIn(page, '#lead');
    await cardText(page);
    await session.updateExtension();
    await page.bringToFront();
    await page.evaluate(() => document.body.append('A change on the page.'));
    // Firefox reads open pages again by itself for a new version; in Chromium they wait for their next visit.
    if (session.name === 'chromium')
      await page.waitForFunction(
        () => !CSS.highlights.has('sandarbh-dotted') && !document.querySelector('sandarbh-card'),
        { timeout: 10_000 },
      );
    await page.bringToFront();
    await page.reload();
    await waitForMarks(page);
    await hoverIn(page, '#lead');
    await cardText(page);
    expect(await page.evaluate(() => document.querySelectorAll('sandarbh-card').length)).toBe(1);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('takes everything back, a pinned card too, without an error', async () => {
    const page = await session.readArticle('https://www.thehindu.com/orphan.html', articleWith());
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await waitForMarks(page);
    await hoverIn(page, '#lead');
    await cardText(page);
    await clickInCard(page, '.icon-button[aria-pressed]');
    await session.browser.uninstallExtension(
      session.name === 'firefox' ? GECKO_ID : new URL(session.extensionUrl('')).host,
    );
    await page.bringToFront();
    await page.mouse.move(40, 40);
    await page.mouse.move(300, 300, { steps: 5 });
    await page.evaluate(() => document.body.append('A change on the page.'));
    // Firefox ends content scripts with their extension and takes its style sheets away: nothing shows any more.
    const isGone =
      session.name === 'firefox'
        ? () =>
            getComputedStyle(document.querySelector('#lead') as Element, '::highlight(sandarbh-dotted)')
              .textDecorationLine === 'none' &&
            document
              .querySelector('sandarbh-card')
              ?.shadowRoot?.querySelector('[data-card]')
              ?.checkVisibility() === false
        : () => !CSS.highlights.has('sandarbh-dotted') && !document.querySelector('sandarbh-card');
    await page.waitForFunction(isGone, { timeout: 10_000 });
    expect(errors).toEqual([]);
  });
});
