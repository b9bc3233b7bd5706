import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../../data/check/parse-draft.ts';
import { drawSample, sampleMarkdown } from '../../../data/check/sample.ts';
import { compileDataset } from '../../../data/compile.ts';
import { inflate } from '../../../data/inflate.ts';
import { DatasetError, openDataset } from '../../../data/open-dataset.ts';
import { DATASET_SCHEMA } from '../../../data/schema/dataset.ts';
import { rawDraft, topicJson } from './draft-fixture.ts';

const draft = () =>
  parseDraft(
    rawDraft({
      topics: [topicJson(), { $schema: 'x.json', ...topicJson(), id: 'a-topic', reviewed: '2026-11-21' }],
    }),
  ).draft;

describe('compileDataset', () => {
  it('is dated by the newest review, sorted and free of editor fields', () => {
    const { version, date, topics } = compileDataset(draft());
    expect(date).toBe('2026-11-21');
    expect(version).toMatch(/^2026-11-21\.[0-9a-f]{8}$/);
    expect(topics.map(({ id }) => id)).toEqual(['a-topic', 'relos']);
    expect(JSON.stringify(topics)).not.toContain('$schema');
  });

  it('gives the same version whatever the order of the files, and another for other content', () => {
    const one = draft();
    const other = { ...one, topics: one.topics.toReversed(), sources: one.sources.toReversed() };
    expect(compileDataset(other)).toEqual(compileDataset(one));
    const fewer = { ...one, topics: one.topics.slice(0, 1) };
    expect(compileDataset(fewer).version).not.toBe(compileDataset(one).version);
  });
});

describe('openDataset', () => {
  const text = JSON.stringify(compileDataset(draft()));

  it('opens what was compiled', () => {
    expect(openDataset(text)).toEqual(compileDataset(draft()));
  });

  it('refuses a dataset of another schema', () => {
    const newer = JSON.stringify({ ...JSON.parse(text), schema: DATASET_SCHEMA + 1 });
    expect(() => openDataset(newer)).toThrow(/^dataset schema 2; this code reads 1$/);
  });

  it('refuses a text cut short at any place', () => {
    for (let length = 0; length < text.length; length += 97) {
      expect(() => openDataset(text.slice(0, length))).toThrow(DatasetError);
    }
  });

  it('refuses content that its version does not vouch for', () => {
    const dataset = JSON.parse(text);
    expect(() => openDataset(JSON.stringify({ ...dataset, topics: dataset.topics.slice(1) }))).toThrow(
      DatasetError,
    );
    expect(() => openDataset(JSON.stringify({ ...dataset, units: undefined }))).toThrow(DatasetError);
    expect(() => openDataset('null')).toThrow(DatasetError);
  });
});

describe('the audit sample', () => {
  const dataset = compileDataset(draft());

  it('is the same for the same seed, without repetition, and no longer than there are facts', () => {
    const ids = (seed: number, count: number) =>
      drawSample(dataset, seed, count).map(({ topic, fact }) => `${topic.id}/${fact.id}`);
    expect(ids(7, 3)).toEqual(ids(7, 3));
    expect(new Set(ids(7, 100)).size).toBe(4);
    const firsts = new Set(Array.from({ length: 20 }, (_, seed) => ids(seed, 1)[0]));
    expect(firsts.size).toBeGreaterThan(1);
  });

  it('says what is claimed and where to look', () => {
    const markdown = sampleMarkdown(dataset, 7, drawSample(dataset, 7, 100));
    expect(markdown).toContain('**Logistics pact: Troops at a time**: up-to 3000 people (as of 2026-01)');
    expect(markdown).toContain('MEA, “Statement”, 2025-02-18, read 2026-11-20: <https://www.mea.gov.in/x>');
  });
});

describe('inflate', () => {
  const packed = deflateRawSync('तथ्य, факты, facts'.repeat(500)).toString('base64');

  it('unpacks what the build packed', async () => {
    expect(await inflate(packed)).toBe('तथ्य, факты, facts'.repeat(500));
  });

  it('refuses what is cut short or no packed text', async () => {
    await expect(inflate(packed.slice(0, packed.length - 8))).rejects.toThrow();
    await expect(inflate('%')).rejects.toThrow();
  });
});
