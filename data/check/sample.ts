import type { Dataset } from '../schema/dataset.ts';
import type { Fact, Topic, Value } from '../schema/topic.ts';
import { seededRandom } from './seeded-random.ts';

export interface SampledFact {
  readonly topic: Topic;
  readonly fact: Fact;
}

/** @returns so many different facts, or all where there are fewer; the same ones for the same seed and dataset. */
export const drawSample = ({ topics }: Dataset, seed: number, count: number): SampledFact[] => {
  const facts = topics.flatMap((topic) => topic.facts.map((fact) => ({ topic, fact })));
  const random = seededRandom(seed);
  const keyed = facts.map((fact) => ({ fact, key: random() })).sort((a, b) => a.key - b.key);
  return keyed.slice(0, count).map(({ fact }) => fact);
};

const valueText = (value: Value): string => {
  if ('text' in value) return value.text.en;
  if ('date' in value) return value.date;
  const number = 'number' in value ? `${value.number}` : `${value.min} to ${value.max}`;
  return [value.qualifier, number, value.unit].filter(Boolean).join(' ');
};

/** @returns the draw as a Markdown list to tick off: the statement as the data has it, each source, where to look. */
export const sampleMarkdown = (
  { sources, version }: Dataset,
  seed: number,
  sample: readonly SampledFact[],
): string => {
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const entries = sample.map(({ topic, fact }, at) => {
    const about = [
      `as of ${fact.asOf}`,
      fact.period && `period ${fact.period}`,
      fact.note && `note: ${fact.note.en}`,
      ...(fact.disputes ?? []).map(({ value }) => `disputed: ${valueText(value)}`),
    ].filter(Boolean);
    return [
      `${at + 1}. [ ] **${topic.name.en}: ${fact.label.en}**: ${valueText(fact.value)} (${about.join('; ')})`,
      `   - in \`data/topics/${topic.id}.json\`, fact \`${fact.id}\``,
      ...fact.sources.map((id) => {
        const source = sourceById.get(id);
        return source
          ? `   - ${source.publisher}, “${source.title}”, ${source.published ?? 'no date'}, read ${source.read}: <${source.url}>`
          : `   - \`${id}\``;
      }),
    ].join('\n');
  });
  return [`# ${sample.length} facts of dataset ${version}, seed ${seed}`, '', ...entries].join('\n');
};
