import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { CARD_HOST, cardRoot } from './card-root.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 A and AA, and what axe counts as good practice. */
const OPTIONS: RunOptions = { resultTypes: ['violations'] };

/** axe knows open shadow trees only: while it runs, the card's element tells it of its root as one with an open root would. */
export const violationsInCard = async (page: Page): Promise<string[]> => {
  const root = await cardRoot(page);
  if (!root) throw new Error('there is no card');
  await root.evaluate((tree) =>
    Object.defineProperty(tree.host, 'shadowRoot', { value: tree, configurable: true }),
  );
  try {
    return await violationsOn(page, CARD_HOST);
  } finally {
    await root.evaluate((tree) => Reflect.deleteProperty(tree.host, 'shadowRoot'));
  }
};

/** @returns a line for each violation on a page, or in one element of it, as shown now: the rule and the elements. */
export const violationsOn = async (page: Page, within = 'html'): Promise<string[]> => {
  await page.evaluate(source);
  const results = (await page.evaluate(
    (selector, options) => {
      const { axe } = globalThis as unknown as { axe: { run(...given: unknown[]): Promise<unknown> } };
      return axe.run(document.querySelector(selector), options);
    },
    within,
    OPTIONS as never,
  )) as AxeResults;
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  );
};
