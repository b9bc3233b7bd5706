import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CARD_HOST } from './harness/card-root.ts';
import { isReaderLoaded } from './harness/extension-page.ts';
import { marksOf, waitForMarks } from './harness/marks.ts';
import { openSession, type Session } from './harness/session.ts';

const article = (name: string) => readFileSync(join(import.meta.dirname, 'pages', `${name}.html`), 'utf8');

describe('pages about something else', () => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session?.close());

  it.each(['cricket', 'recipe'])('leaves a %s page alone and never loads the reader there', async (name) => {
    const url = `https://www.thehindu.com/${name}.html`;
    const page = await session.readArticle(url, article(name));
    // A page that is read, opened later, proves that the gate had its time on this one.
    const read = await session.readArticle(
      `https://www.thehindu.com/after-${name}.html`,
      article('sample-article'),
    );
    await waitForMarks(read);
    expect(await marksOf(page)).toEqual([]);
    expect(await isReaderLoaded(session, url)).toBe(false);
    expect(await isReaderLoaded(session, `https://www.thehindu.com/after-${name}.html`)).toBe(true);
    expect(await page.$(CARD_HOST)).toBeNull();
    await Promise.all([page.close(), read.close()]);
  });
});
