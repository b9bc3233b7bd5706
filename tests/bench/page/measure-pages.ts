import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build } from 'vite';
import type { NamedTopic } from '../../../recognition/compile/compile-gazetteer.ts';
import { compileGazetteer } from '../../../recognition/compile/compile-gazetteer.ts';
import { requireBrowser } from '../../../scripts/browsers.ts';
import { startNewsServer } from '../../e2e/harness/news-server.ts';
import { generateText } from '../generated-text.ts';
import { surfaceForms } from '../surface-forms.ts';
import type * as Contenders from './contenders.ts';
import type { Outfit } from './contenders.ts';

const SAVED = resolve(import.meta.dirname, '../../../../shared/eval/html');

/** Bundles the contenders as one script that a page can be handed: `window.bench`. */
const bundle = async (): Promise<string> => {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'esnext',
      lib: { entry: join(import.meta.dirname, 'contenders.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the bundler gave no script');
  return `${chunk.code};globalThis.bench=bench;`;
};

/** Paragraphs amid what news pages have around them: menus, links in running text, teasers and a footer. */
const asPage = (paragraphs: readonly string[]): string => {
  const words = paragraphs.join(' ').split(' ');
  const links = (count: number, tag: string): string =>
    Array.from({ length: count }, (_, index) => {
      const text = words
        .slice((index * 7) % words.length)
        .slice(0, 4)
        .join(' ');
      return `<${tag}><a href="#${index}"><span>${text}</span></a></${tag}>`;
    }).join('\n');
  const story = paragraphs.map((text) => {
    const [first = '', ...rest] = text.split('. ');
    return `<p>${first}. <a href="#more">${rest[0] ?? ''}</a> ${rest.slice(1).join('. ')}</p>`;
  });
  return `<!doctype html><meta charset="utf-8">
    <header><nav><ul>${links(120, 'li')}</ul></nav></header>
    <main><article><h1>${words.slice(0, 8).join(' ')}</h1>${story.join('\n')}</article>
    <aside>${links(80, 'div')}</aside></main><footer>${links(60, 'li')}</footer>`;
};

export interface PageToRead {
  readonly name: string;
  readonly html: string;
}

/** The project's generated pages, and the saved ones where they are at hand. */
export const pagesToRead = (forms: ReturnType<typeof surfaceForms>, mostSaved: number): PageToRead[] => {
  const generated = (['en', 'hi', 'ru'] as const).map((language) => ({
    name: `generated-${language}`,
    html: asPage(generateText(language, 12_000, forms[language]).paragraphs),
  }));
  if (!existsSync(SAVED)) return generated;
  const saved = readdirSync(SAVED)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .filter((_file, index, all) => index % Math.ceil(all.length / mostSaved) === 0)
    .map((file) => ({ name: file, html: readFileSync(join(SAVED, file), 'utf8') }));
  return [...generated, ...saved];
};

type Bench = typeof Contenders;

/** Times by contender and page, in milliseconds, each taken once in a tab of its own: nothing is warm. */
export type ColdTimes = Record<string, number[]>;

export interface PageMeasures {
  readonly cold: ColdTimes;
  readonly pages: number;
  readonly appended: number[];
  readonly whole: number[];
  readonly opening: number[];
}

/** @param slow contenders that are run on this many pages only. */
export const measurePages = async (
  topics: readonly NamedTopic[],
  { savedPages = 12, slowPages = 2 } = {},
): Promise<PageMeasures> => {
  const forms = surfaceForms(topics);
  const outfit: Outfit = {
    gazetteer: Buffer.from(compileGazetteer(topics).bytes).toString('base64'),
    forms: [...forms.en, ...forms.hi, ...forms.ru],
  };
  const script = await bundle();
  const pages = pagesToRead(forms, savedPages);
  const news = await startNewsServer();
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--host-resolver-rules=MAP * 127.0.0.1:${news.httpPort}`,
      '--disable-features=HttpsUpgrades',
    ],
  });
  for (const { name, html } of pages) {
    // The saved pages' own scripts would only find that nothing answers them.
    news.add(`http://bench.test/${encodeURIComponent(name)}`, {
      body: html,
      headers: { 'content-security-policy': "script-src 'none'" },
    });
  }
  const inFreshTab = async <T>(name: string, run: string): Promise<T> => {
    const page = await browser.newPage();
    await page.goto(`http://bench.test/${encodeURIComponent(name)}`, { waitUntil: 'domcontentloaded' });
    await page.evaluate(script);
    const result = (await page.evaluate(`globalThis.bench.${run}`)) as T;
    await page.close();
    return result;
  };
  const given = JSON.stringify(outfit);
  const cold: ColdTimes = {};
  const appended: number[] = [];
  const whole: number[] = [];
  const opening: number[] = [];
  try {
    for (const contender of [
      'bareWalk',
      'gate',
      'scan',
      'annotate',
      'markRegExp',
      'findAndReplace',
      'markList',
    ]) {
      const slow = contender === 'markList';
      cold[contender] = [];
      for (const { name } of slow ? pages.slice(0, slowPages) : pages) {
        cold[contender].push(
          await inFreshTab<number>(name, `timeOnce(${JSON.stringify(contender)}, ${given})`),
        );
      }
    }
    const batch = generateText('en', 100 * 420, forms.en, { seed: 5 }).paragraphs.slice(0, 100);
    for (const { name } of pages) {
      const times = await inFreshTab<ReturnType<Bench['timeAppended']>>(
        name,
        `timeAppended(${given}, ${JSON.stringify(batch)})`,
      );
      appended.push(times.appended);
      whole.push(times.whole);
      opening.push(await inFreshTab<number>(name, `timeOpening(${given})`));
    }
  } finally {
    await (browser as Browser).close();
    await news.close();
  }
  return { cold, pages: pages.length, appended, whole, opening };
};
