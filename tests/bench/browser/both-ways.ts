import type { Page } from 'puppeteer-core';
import { waitForMarks } from '../../e2e/harness/marks.ts';
import { openSession, type Session } from '../../e2e/harness/session.ts';

const READ = 'https://www.thehindu.com/both-ways.html';
/** A site that is not on the list: nothing of the extension runs there. */
const NOT_READ = 'https://unlisted.example/both-ways.html';

/** The same page where it is read and where it is not. */
export interface BothWays {
  readonly read: Page;
  readonly notRead: Page;
}

/** Opens a page both ways in one Chromium with the extension, runs the measurement on it and closes everything. */
export const withPageBothWays = async <R>(
  html: string,
  measure: (pages: BothWays) => Promise<R>,
): Promise<R> => {
  const session: Session = await openSession({ browser: 'chromium' });
  try {
    for (const address of [READ, NOT_READ]) session.news.add(address, html);
    const read = await session.readArticle(READ);
    await waitForMarks(read);
    return await measure({ read, notRead: await session.readArticle(NOT_READ) });
  } finally {
    await session.close();
  }
};
