import type { Page } from 'puppeteer-core';
import { cardText, waitForNoCard, waitInCard } from '../tests/e2e/harness/card.ts';
import { textOf } from '../tests/e2e/harness/extension-page.ts';
import { hoverMark, waitForMarks } from '../tests/e2e/harness/marks.ts';
import type { Session } from '../tests/e2e/harness/session.ts';

/** Terms of the sample article that show a status, a duty and a trade figure. */
const TERMS_TO_HOVER = ['RELOS', '50 per cent US tariffs', 'trade imbalance'];

const withoutGaps = (text: string): string => text.replace(/\n{2,}/g, '\n');

const indent = (text: string): string => text.replace(/^/gm, '    ');

/**
 * Reads an open article as a person would: lists what is underlined, hovers a few terms, opens the popup; prints what
 * is seen and saves a screenshot of each into `folder`.
 */
export const walkThrough = async (session: Session, page: Page, folder: string): Promise<void> => {
  // A page about something else stays as it is; that is an answer, too.
  const marks = await waitForMarks(page).catch(() => []);
  if (marks.length === 0) {
    await page.screenshot({ path: `${folder}/page.png` });
    console.log(
      `\nNothing is underlined: the page is not about India and Russia, or its site is not on the list.`,
    );
    return;
  }
  console.log(`\n${marks.length} terms are underlined: ${marks.map((mark) => mark.text).join(' · ')}`);
  await page.screenshot({ path: `${folder}/page.png` });

  const present = TERMS_TO_HOVER.filter((term) => marks.some((mark) => mark.text.includes(term)));
  const terms = present.length > 0 ? present : marks.slice(0, 3).map((mark) => mark.text);
  for (const [index, term] of terms.entries()) {
    await hoverMark(page, term);
    await waitInCard(page, 'a[href]', { visible: true });
    console.log(`\nHovering “${term}” shows:\n${indent(withoutGaps(await cardText(page)))}`);
    await page.screenshot({ path: `${folder}/card-${index + 1}.png` });
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  }

  const popup = await session.openPopup(page);
  await popup.waitForSelector('[data-topic]');
  console.log(`\nThe popup shows:\n${indent(withoutGaps(await textOf(popup, 'body')))}`);
  await popup.screenshot({ path: `${folder}/popup.png` });
  console.log(`\nScreenshots are in ${folder}`);
};
