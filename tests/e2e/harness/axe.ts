import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 A and AA, and what axe counts as good practice. */
const OPTIONS: RunOptions = { resultTypes: ['violations'] };

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
