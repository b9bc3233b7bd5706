/**
 * `npm run detect -- [--lang en|hi|ru] [--date YYYY-MM-DD] [--density paragraph|every|page] FILE` (or `-`): what the
 * reader would find in a text, as one JSON object. Offsets are UTF-16 code units into the text as given; a `.html`
 * file is read as a page, and then they refer to the `text` of the answer: the page's passages, one per line.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../data/languages.ts';
import { type Density, thin } from '../recognition/density.ts';
import { explain } from '../recognition/explain.ts';
import { detectLanguage } from '../recognition/language.ts';
import { parsePublicationDate } from '../recognition/publication-date.ts';
import { read } from '../recognition/read.ts';
import { splitPassages } from '../recognition/split-passages.ts';
import { compileCheckout } from './compile-checkout.ts';
import { readHtml } from './read-html.ts';

const USAGE =
  'usage: npm run detect -- [--lang en|hi|ru] [--date YYYY-MM-DD] [--density paragraph|every|page] FILE|-';
const fail = (message: string): never => {
  console.error(`${message}\n${USAGE}`);
  process.exit(2);
};

const readArguments = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        date: { type: 'string' },
        density: { type: 'string', default: 'paragraph' },
      },
    });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
};
const { values, positionals } = readArguments();
const file = positionals[0];
if (file === undefined || positionals.length > 1) fail('one FILE is needed');
const chosen = LANGUAGES.find((one) => one === values.lang);
if (values.lang !== undefined && !chosen) fail(`--lang: “${values.lang}”`);
if (!['paragraph', 'every', 'page'].includes(values.density)) fail(`--density: “${values.density}”`);
if (values.date !== undefined && parsePublicationDate(values.date) !== values.date)
  fail(`--date: “${values.date}”`);

const load = (path: string): string => {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
};
const source = load(file as string);
const page = /\.html?$/i.test(file as string) ? readHtml(source) : null;
const text = page ? page.passages.map((passage) => passage.text).join('\n') : source;
const spans = page ? null : splitPassages(text);
const passages = page?.passages ?? (spans ?? []).map(({ start, end }) => ({ text: text.slice(start, end) }));
let offset = 0;
const starts = spans
  ? spans.map(({ start }) => start)
  : passages.map((passage) => {
      const start = offset;
      offset += passage.text.length + 1;
      return start;
    });

const { gazetteer, aliases } = compileCheckout();
const language = chosen ?? detectLanguage(text);
const reading = read(passages, gazetteer, language);
const painted = new Set(thin(reading.mentions, values.density as Density));
console.log(
  JSON.stringify({
    language: reading.language,
    published: values.date ?? page?.published ?? null,
    relevant: reading.relevant,
    score: Math.round(reading.score * 1000) / 1000,
    mentions: reading.mentions.map((mention) => {
      const shift = starts[mention.passage] ?? 0;
      return {
        start: shift + mention.start,
        end: shift + mention.end,
        surface: text.slice(shift + mention.start, shift + mention.end),
        topic: mention.topic,
        painted: painted.has(mention),
        why: explain(mention, gazetteer, aliases),
      };
    }),
    ...(page && { text }),
  }),
);
