import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PageToRead } from './generated/pages.ts';

/** Saved news, where somebody has put it beside the checkout; it is not the project's and stays where it is. */
const FOLDER = resolve(import.meta.dirname, '../../../shared/eval');
const PAGES = join(FOLDER, 'html');
const TEXTS = join(FOLDER, 'positives-dev.jsonl');

/** @returns up to so many of the saved pages, the same ones at every run; none where they are not at hand. */
export const savedPages = (most: number): PageToRead[] => {
  if (!existsSync(PAGES)) return [];
  return readdirSync(PAGES)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .filter((_file, index, all) => index % Math.ceil(all.length / most) === 0)
    .map((file) => ({ name: file, html: readFileSync(join(PAGES, file), 'utf8') }));
};

/** @returns the paragraphs of up to so many saved articles about the field, by article; none where they are not at hand. */
export const savedTexts = (most: number): string[][] => {
  if (!existsSync(TEXTS)) return [];
  const articles = readFileSync(TEXTS, 'utf8').trim().split('\n');
  return articles
    .filter((_article, index) => index % Math.ceil(articles.length / most) === 0)
    .map((article) =>
      (JSON.parse(article) as { text: string }).text.split('\n').filter((line) => line !== ''),
    )
    .filter((paragraphs) => paragraphs.length > 0);
};
