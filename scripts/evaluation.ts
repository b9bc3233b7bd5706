import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../data/languages.ts';
import type { Gazetteer } from '../recognition/gazetteer.ts';
import { detectLanguage } from '../recognition/language.ts';
import { read } from '../recognition/read.ts';
import type { Language } from '../recognition/reading.ts';
import { splitPassages } from '../recognition/split-passages.ts';
import { readHtml } from './read-html.ts';

interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly entity: string;
  readonly tier: 'core' | 'secondary';
}
interface Document {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly mentions?: readonly GoldMention[];
  readonly tier?: string;
  readonly category?: string;
}
interface Found {
  readonly start: number;
  readonly end: number;
  readonly topic: string;
}

export interface LanguageScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly documents: number;
}
export interface DocumentFault {
  readonly id: string;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}
export interface Evaluation {
  readonly languages: Readonly<Partial<Record<Language, LanguageScore>>>;
  /** Share of the core positives on which anything opens. */
  readonly positivesOpen: number;
  readonly positivesShut: readonly string[];
  /** Share of the strict negatives with any mention. */
  readonly negativesMarked: number;
  readonly negativesWith: readonly string[];
  /** Saved pages with any mention. */
  readonly pagesMarked: number;
  readonly pagesWith: readonly string[];
  /** Entities of the labellers that no topic covers. */
  readonly unmapped: readonly string[];
  /** Documents of the gold with faults, the worst first. */
  readonly faults: readonly DocumentFault[];
}

const readDocuments = (folder: string, prefix: string): Document[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith(prefix) && name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Document);

const find = (text: string, gazetteer: Gazetteer): Found[] => {
  const spans = splitPassages(text);
  const passages = spans.map(({ start, end }) => ({ text: text.slice(start, end) }));
  return read(passages, gazetteer, detectLanguage(text)).mentions.map(({ passage, start, end, topic }) => {
    const shift = spans[passage]?.start ?? 0;
    return { start: start + shift, end: end + shift, topic };
  });
};

const overlap = (a: Found | GoldMention, b: Found | GoldMention): boolean =>
  a.start < b.end && b.start < a.end;

/** Found and gold mentions of one document, set against each other. */
const compare = (
  gold: readonly GoldMention[],
  found: readonly Found[],
  topicsOf: (entity: string) => readonly string[],
) => {
  const fits = (mention: GoldMention, other: Found): boolean =>
    overlap(mention, other) && topicsOf(mention.entity).includes(other.topic);
  const core = gold.filter(({ tier }) => tier === 'core');
  const missed = core.filter((mention) => !found.some((other) => fits(mention, other)));
  const wrong = found.filter((other) => !gold.some((mention) => fits(mention, other)));
  return { core, missed, wrong };
};

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Runs recognition over a folder of real text and measures it. @throws where the folder's files are broken. */
export const evaluate = (
  folder: string,
  gazetteer: Gazetteer,
  map: Readonly<Record<string, readonly string[]>>,
): Evaluation => {
  const known = new Set(gazetteer.topics());
  // An entity that the table does not know may be a topic by its very name.
  const topicsOf = (entity: string): readonly string[] =>
    (map[entity] ?? [entity]).filter((id) => known.has(id));
  const gold = readDocuments(folder, 'gold');
  const sums = new Map<
    string,
    { found: number; wrong: number; core: number; missed: number; documents: number }
  >();
  const faults: DocumentFault[] = [];
  for (const document of gold) {
    const found = find(document.text, gazetteer);
    const { core, missed, wrong } = compare(document.mentions ?? [], found, topicsOf);
    const sum = sums.get(document.lang) ?? { found: 0, wrong: 0, core: 0, missed: 0, documents: 0 };
    sum.found += found.length;
    sum.wrong += wrong.length;
    sum.core += core.length;
    sum.missed += missed.length;
    sum.documents++;
    sums.set(document.lang, sum);
    if (missed.length + wrong.length > 0) {
      faults.push({
        id: document.id,
        missed: missed.map(({ surface, entity }) => `${surface} (${entity})`),
        wrong: wrong.map(({ start, end, topic }) => `${document.text.slice(start, end)} (${topic})`),
      });
    }
  }
  const languages: Partial<Record<Language, LanguageScore>> = {};
  for (const language of LANGUAGES) {
    const sum = sums.get(language);
    if (sum === undefined) continue;
    const precision = ratio(sum.found - sum.wrong, sum.found);
    const recall = ratio(sum.core - sum.missed, sum.core);
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    languages[language] = { precision, recall, f1, documents: sum.documents };
  }

  const marked = (document: Document): boolean => find(document.text, gazetteer).length > 0;
  const positives = readDocuments(folder, 'positives').filter(({ tier }) => tier === 'core');
  const shut = positives.filter((document) => !marked(document));
  const negatives = readDocuments(folder, 'negatives').filter(
    ({ category }) => !category?.startsWith('borderline'),
  );
  const negativesWith = negatives.filter(marked);
  const pages = existsSync(join(folder, 'html')) ? readdirSync(join(folder, 'html')) : [];
  const pagesWith = pages
    .filter((name) => /\.html?$/.test(name))
    .filter((name) => {
      const { passages } = readHtml(readFileSync(join(folder, 'html', name), 'utf8'));
      const language = detectLanguage(passages.map(({ text }) => text).join('\n'));
      return read(passages, gazetteer, language).mentions.length > 0;
    });
  const entities = new Set(gold.flatMap((document) => (document.mentions ?? []).map(({ entity }) => entity)));
  return {
    languages,
    positivesOpen: ratio(positives.length - shut.length, positives.length),
    positivesShut: shut.map(({ id }) => id),
    negativesMarked: ratio(negativesWith.length, negatives.length),
    negativesWith: negativesWith.map(({ id }) => id),
    pagesMarked: pagesWith.length,
    pagesWith,
    unmapped: [...entities].filter((entity) => topicsOf(entity).length === 0).sort(),
    faults: faults.sort((a, b) => b.missed.length + b.wrong.length - a.missed.length - a.wrong.length),
  };
};
