import { LANGUAGES } from './languages.ts';
import type { Localized } from './schema/primitives.ts';
import type { Topic, Value } from './schema/topic.ts';

/** A part of a topic and where it stands in the file. */
export interface Part<T> {
  readonly field: string;
  readonly part: T;
}

/** Everything in a topic that cites sources. */
export function* citations(topic: Topic): Generator<Part<readonly string[]>> {
  for (const fact of topic.facts) {
    const field = `facts[${fact.id}]`;
    yield { field: `${field}.sources`, part: fact.sources };
    for (const [at, dispute] of (fact.disputes ?? []).entries()) {
      yield { field: `${field}.disputes[${at}].sources`, part: dispute.sources };
    }
  }
  for (const track of topic.states) {
    for (const [at, interval] of track.intervals.entries()) {
      yield { field: `states[${track.id}].intervals[${at}].sources`, part: interval.sources };
    }
  }
  for (const series of topic.series) {
    yield { field: `series[${series.id}].sources`, part: series.sources };
    for (const [at, point] of series.points.entries()) {
      if (point.sources) yield { field: `series[${series.id}].points[${at}].sources`, part: point.sources };
    }
  }
  for (const [at, event] of topic.timeline.entries()) {
    yield { field: `timeline[${at}].sources`, part: event.sources };
  }
}

/** Every value of a topic: of facts, of disputes, of states. */
export function* values(topic: Topic): Generator<Part<Value>> {
  for (const fact of topic.facts) {
    yield { field: `facts[${fact.id}].value`, part: fact.value };
    for (const [at, dispute] of (fact.disputes ?? []).entries()) {
      yield { field: `facts[${fact.id}].disputes[${at}].value`, part: dispute.value };
    }
  }
  for (const track of topic.states) {
    for (const [at, interval] of track.intervals.entries()) {
      yield { field: `states[${track.id}].intervals[${at}].value`, part: interval.value };
    }
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isLocalized = (value: unknown): value is Localized =>
  isRecord(value) && LANGUAGES.every((language) => typeof value[language] === 'string');

/** Every text that exists in all languages, wherever it stands in the topic. */
export function* localizedTexts(value: unknown, field = ''): Generator<Part<Localized>> {
  if (isLocalized(value)) {
    yield { field, part: value };
  } else if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) {
      const name = isRecord(item) && typeof item.id === 'string' ? item.id : at;
      yield* localizedTexts(item, `${field}[${name}]`);
    }
  } else if (isRecord(value)) {
    for (const [key, inner] of Object.entries(value)) {
      yield* localizedTexts(inner, field ? `${field}.${key}` : key);
    }
  }
}
