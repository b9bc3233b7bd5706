import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleWith } from './harness/article.ts';
import { waitForMarks } from './harness/marks.ts';
import { openSession, type Session } from './harness/session.ts';
import { storeSettings, tabShowing } from './harness/settings.ts';
import { noteToolbarButton, type ToolbarButton, toolbarButtonOf } from './harness/toolbar-button.ts';

const ARTICLE = 'https://www.thehindu.com/news/toolbar-article';
const SPORT = 'https://www.thehindu.com/sport/hockey';
/** Names both countries, so that the reader is asked for, and nothing that wants explaining. */
const HOCKEY = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A draw in Bhubaneswar</title>
<h1>A draw with Russia</h1>
<p>India drew 2–2 with Russia in a hockey match on Sunday. Russia led twice, and twice India came back from a
corner. The return match is next week; the goalkeeper, who had hurt a knee, hopes to play.</p>`;

const ON = { icon: '16.png', badge: '2' };
const NONE = { icon: 'none-16.png', badge: '' };
const OFF = { icon: 'off-16.png', badge: '' };

describe('the toolbar button', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession();
    await noteToolbarButton(session);
    session.news.add(SPORT, HOCKEY);
  });
  afterAll(() => session?.close());

  const shows = async (page: Page, expected: ToolbarButton): Promise<void> => {
    const tab = await tabShowing(session, page.url());
    await expect.poll(() => toolbarButtonOf(session, tab), { timeout: 10_000 }).toEqual(expected);
  };

  it('says how many topics there are, none, or that the site is paused', async () => {
    const article = await session.readArticle(ARTICLE, articleWith());
    await waitForMarks(article);
    await shows(article, ON);
    const sport = await session.readArticle(SPORT);
    await shows(sport, NONE);

    await storeSettings(session, { pausedSites: ['www.thehindu.com'] });
    await shows(article, OFF);
    const another = await session.readArticle(`${ARTICLE}-2`, articleWith());
    await shows(another, OFF);
    await storeSettings(session, {});
    await article.bringToFront();
    await shows(article, ON);
    await Promise.all([article, sport, another].map((page) => page.close()));
  });

  it('says nothing of one page on the next in its tab', async () => {
    const page = await session.readArticle(ARTICLE, articleWith());
    await waitForMarks(page);
    await shows(page, ON);
    await page.goto(SPORT);
    await shows(page, NONE);
    await page.goto(ARTICLE);
    await shows(page, ON);
    await page.close();
  });
});
