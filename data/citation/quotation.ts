import type { FactLine, SourceLine, TopicSheet } from '../sheet/topic-sheet.ts';

/** A statement with the numbers of the sources it rests on, counted from 1. */
export interface QuotedLine {
  readonly label: string;
  /** What span the figure is about; empty where it has none. */
  readonly period: string;
  readonly value: string;
  /** When it held, other figures, remarks: each a sentence of its own. */
  readonly remarks: readonly string[];
  readonly cites: readonly number[];
}

/** What is taken along from a topic, before it is written in some notation. */
export interface Quotation {
  readonly title: string;
  /** Empty where only a single statement is quoted. */
  readonly summary: string;
  readonly groups: readonly { readonly heading: string; readonly lines: readonly QuotedLine[] }[];
  readonly sourcesHeading: string;
  readonly sources: readonly SourceLine[];
  /** Where it was taken from, and how old it is. */
  readonly origin: string;
}

/** The few words that stand between the data, in the reader's language. */
export interface QuotationWords {
  asOf(date: string): string;
  disputed(value: string): string;
  origin(sheet: TopicSheet): string;
  readonly facts: string;
  readonly timeline: string;
  readonly sources: string;
}

/** Numbers sources in the order in which they are first cited. */
class SourceNumbers {
  readonly sources: SourceLine[] = [];

  cite(cited: readonly SourceLine[]): number[] {
    return cited.map((source) => {
      const known = this.sources.findIndex(({ id }) => id === source.id);
      return known >= 0 ? known + 1 : this.sources.push(source);
    });
  }
}

const quoteFactLine = (fact: FactLine, words: QuotationWords, numbers: SourceNumbers): QuotedLine => {
  const cites = numbers.cite(fact.sources);
  const disputes = fact.disputes.map(({ value, sources }) =>
    [words.disputed(value), ...numbers.cite(sources).map((number) => `[${number}]`)].join(' '),
  );
  const remarks = [words.asOf(fact.asOf), ...disputes, fact.note].filter(Boolean);
  return { label: fact.label, period: fact.period, value: fact.value, remarks, cites };
};

/** @returns one fact with its sources, as of its date. */
export function quoteFact(sheet: TopicSheet, fact: FactLine, words: QuotationWords): Quotation {
  const numbers = new SourceNumbers();
  const line = quoteFactLine(fact, words, numbers);
  return {
    title: sheet.name,
    summary: '',
    groups: [{ heading: '', lines: [line] }],
    sourcesHeading: words.sources,
    sources: numbers.sources,
    origin: words.origin(sheet),
  };
}

/** @returns the topic with its facts, the latest of its states, its timeline and every source cited. */
export function quoteTopic(sheet: TopicSheet, words: QuotationWords): Quotation {
  const numbers = new SourceNumbers();
  const states = sheet.states.flatMap(({ label, spans, latest }): QuotedLine[] => {
    const state = spans[latest];
    if (!state) return [];
    const remarks = [state.span, state.note].filter(Boolean);
    return [{ label, period: '', value: state.value, remarks, cites: numbers.cite(state.sources) }];
  });
  const facts = sheet.facts.map((fact) => quoteFactLine(fact, words, numbers));
  const events = sheet.timeline.map(
    ({ when, text, sources }): QuotedLine => ({
      label: when,
      period: '',
      value: text,
      remarks: [],
      cites: numbers.cite(sources),
    }),
  );
  return {
    title: sheet.name,
    summary: sheet.summary,
    groups: [
      { heading: words.facts, lines: [...states, ...facts] },
      { heading: words.timeline, lines: events },
    ].filter(({ lines }) => lines.length > 0),
    sourcesHeading: words.sources,
    sources: numbers.sources,
    origin: words.origin(sheet),
  };
}
