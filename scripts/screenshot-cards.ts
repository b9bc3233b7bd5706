import type { Page } from 'puppeteer-core';
import { clickInCard, inCard, waitForNoCard, waitInCard } from '../tests/e2e/harness/card.ts';
import { hoverMark } from '../tests/e2e/harness/marks.ts';

/** The card in one of its states, on the article. */
export interface CardShot {
  readonly name: string;
  /** The term it is opened on. */
  readonly term: string;
  readonly size?: { readonly width: number; readonly height: number };
  readonly act?: (page: Page) => Promise<void>;
}

const scrollTo = (selector: string) => async (page: Page) => {
  await inCard(page, selector, (element) => element.scrollIntoView({ block: 'end', behavior: 'instant' }));
};

export const CARD_SHOTS: readonly CardShot[] = [
  { name: 'card', term: 'RELOS' },
  { name: 'card-facts', term: 'RELOS', act: scrollTo('.facts') },
  { name: 'card-end', term: 'RELOS', act: scrollTo('.card-body > :last-child') },
  { name: 'card-chart', term: 'trade imbalance', act: scrollTo('.trend-chart') },
  { name: 'card-due', term: 'S-400' },
  {
    name: 'card-related',
    term: 'RELOS',
    act: async (page) => {
      await scrollTo('.card-related')(page);
      await clickInCard(page, '.card-related button');
      await waitInCard(page, '.card-back', { visible: true });
      await waitInCard(page, '.card-summary', { visible: true });
    },
  },
  { name: 'card-narrow', term: 'RELOS', size: { width: 320, height: 560 } },
  { name: 'card-flat', term: 'RELOS', size: { width: 640, height: 360 } },
];

/** Opens the card by the pointer, as a reader does, and pictures the window. */
export const takeCard = async (article: Page, shot: CardShot, path: `${string}.png`): Promise<void> => {
  await article.setViewport({ ...(shot.size ?? { width: 1280, height: 900 }), deviceScaleFactor: 2 });
  await article.bringToFront();
  await hoverMark(article, shot.term);
  await waitInCard(article, '.card-summary', { visible: true });
  await shot.act?.(article);
  await article.screenshot({ path });
  await article.keyboard.press('Escape');
  await waitForNoCard(article);
  await article.mouse.move(2, 2);
};
