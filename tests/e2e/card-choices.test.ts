import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleWith } from './harness/article.ts';
import {
  cardText,
  clickInCard,
  hoverIn,
  isCardOpen,
  letTimePass,
  marksIn,
  waitForNoCard,
} from './harness/card.ts';
import { waitForMarks } from './harness/marks.ts';
import { openSession, type Session } from './harness/session.ts';
import { storeSettings } from './harness/settings.ts';

const BODY = `
  <p id="tariffs">Washington’s 50 per cent US tariffs on Indian goods over Russian oil hang over the talks.</p>
  <p id="again">RELOS was signed in Moscow, and India will use it first, Russian and Indian officials say.</p>
  <div style="height: 1200px"></div>`;

describe('the card', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session?.close());

  it('hides a term on the site when asked to', async () => {
    const page = await session.readArticle('https://www.livemint.com/hide.html', articleWith({ body: BODY }));
    await waitForMarks(page);
    await hoverIn(page, '#lead');
    await cardText(page);
    await clickInCard(page, '.card-foot button:nth-child(2)');
    await page.waitForFunction(
      () =>
        ![...(CSS.highlights.get('sandarbh-dotted') ?? [])].some((span) => {
          const range = document.createRange();
          range.setStart(span.startContainer, span.startOffset);
          range.setEnd(span.endContainer, span.endOffset);
          return range.toString().includes('RELOS');
        }),
    );
    expect(await isCardOpen(page)).toBe(false);
    await page.close();
  });

  it('pauses on the site when asked to', async () => {
    const page = await session.readArticle('https://www.scroll.in/pause.html', articleWith({ body: BODY }));
    await waitForMarks(page);
    await hoverIn(page, '#lead');
    await cardText(page);
    await clickInCard(page, '.card-foot button:nth-child(3)');
    await page.waitForFunction(() => !CSS.highlights.has('sandarbh-dotted'));
    await page.close();
  });

  it('opens by a click alone where the reader has chosen so', async () => {
    await storeSettings(session, { openOn: 'click' });
    const page = await session.readArticle('https://www.ndtv.com/click.html', articleWith({ body: BODY }));
    await waitForMarks(page);
    const mark = await hoverIn(page, '#lead');
    await letTimePass(page);
    expect(await isCardOpen(page)).toBe(false);
    await page.mouse.click(mark.x + 12, mark.y + mark.height / 2);
    expect(await cardText(page)).toContain('RELOS');
    await page.mouse.click(20, 600);
    await waitForNoCard(page);
    await storeSettings(session, {});
    await page.close();
  });

  it('underlines no kind of topic that is switched off', async () => {
    const page = await session.readArticle('https://www.ndtv.com/kinds.html', articleWith({ body: BODY }));
    const texts = async () => (await marksIn(page, 'body')).map(({ text }) => text).join();
    await waitForMarks(page);
    expect(await texts()).toMatch(/RELOS/);
    await storeSettings(session, { kinds: ['tariff'] });
    await page.bringToFront();
    await page.waitForFunction(() => (CSS.highlights.get('sandarbh-dotted')?.size ?? 0) < 3);
    expect(await texts()).toMatch(/tariffs/);
    expect(await texts()).not.toMatch(/RELOS|BrahMos/);
    await storeSettings(session, {});
    await page.close();
  });
});
