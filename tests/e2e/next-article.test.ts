import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleWith } from './harness/article.ts';
import { cardText, hoverIn } from './harness/card.ts';
import { textOf } from './harness/extension-page.ts';
import { waitForMarks } from './harness/marks.ts';
import { openSession, type Session } from './harness/session.ts';
import { tabShowing } from './harness/settings.ts';

interface NextArticle {
  readonly text: string;
  readonly published: string;
}

/** As sites do that load nothing anew: the address first, the article when it has come from the network. */
const bringNext = (page: Page, next: NextArticle): Promise<void> =>
  page.evaluate(({ text, published }) => {
    history.pushState(null, '', `${location.pathname}?next`);
    setTimeout(() => {
      document.querySelector('meta[property]')?.setAttribute('content', published);
      document.body.replaceChildren(
        ...text.split('\n').map((textContent) => Object.assign(document.createElement('p'), { textContent })),
      );
    }, 700);
  }, next);

describe('the next article of a page that does not load anew', () => {
  let session: Session;
  let addresses = 0;
  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session?.close());

  const open = async (body = ''): Promise<Page> => {
    const address = `https://www.thehindu.com/next-${++addresses}.html`;
    const page = await session.readArticle(address, articleWith({ body }));
    await waitForMarks(page);
    return page;
  };
  /** The side panel of an article that is in front. */
  const panelOf = async (page: Page): Promise<Page> => {
    const panel = await session.openExtensionPage(
      `sidepanel.html?tab=${await tabShowing(session, page.url())}`,
    );
    await panel.waitForSelector('[data-topic="relos"]');
    await page.bringToFront();
    return panel;
  };
  const topicsIn = (panel: Page): Promise<(string | undefined)[]> =>
    panel.$$eval('[data-topic]', (all) => all.map((one) => (one as HTMLElement).dataset.topic).sort());

  it('takes the date of the article that comes under a new address', async () => {
    const page = await open(
      '<p id="text">Washington’s 50 per cent US tariffs on Indian goods over Russian oil.</p>',
    );
    await hoverIn(page, '#text');
    expect(await cardText(page)).toMatch(/2 Dec 2025/);
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
    await page.evaluate(() => {
      document.querySelector('meta[property]')?.setAttribute('content', '2026-03-05');
      history.pushState(null, '', '/changing-elsewhere.html');
      (document.querySelector('#text') as Element).textContent += ' Indian and Russian officials shrugged.';
    });
    await page.waitForFunction(() => location.pathname === '/changing-elsewhere.html');
    const textOfNewCard = async () => {
      await page.keyboard.press('Escape');
      await page.mouse.move(2, 2);
      await hoverIn(page, '#text');
      return cardText(page);
    };
    await expect.poll(textOfNewCard, { timeout: 10_000 }).toMatch(/5 Mar 2026/);
    await page.close();
  });

  it('has its own date and language where it comes after its address', async () => {
    const page = await open();
    const panel = await panelOf(page);
    expect(await textOf(panel, 'body')).toContain('Read as English, published 2 Dec 2025');
    await bringNext(page, {
      published: '2026-03-05',
      text: 'Индия и Россия обсудили в Москве соглашение РЕЛОС.\nРакету «БраМос» страны строят вместе.',
    });
    await expect
      .poll(() => textOf(panel, 'body'), { timeout: 10_000 })
      .toContain('Read as Russian, published 5 Mar 2026');
    await Promise.all([page.close(), panel.close()]);
  });

  it('has its own topics in the side panel, also where they are as many', async () => {
    const page = await open();
    const panel = await panelOf(page);
    const before = await topicsIn(panel);
    await bringNext(page, {
      published: '2025-12-02T20:15:00+05:30',
      text: 'India and Russia spoke in Moscow of the Kudankulam reactors.\nIndia and Russia: the EAEU talks.',
    });
    await expect.poll(() => topicsIn(panel), { timeout: 10_000 }).toEqual(['eaeu', 'kudankulam']);
    expect(before).toHaveLength(2);
    await Promise.all([page.close(), panel.close()]);
  });
});
