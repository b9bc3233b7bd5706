import { describe, expect, it } from 'vitest';
import { rankTopics, substanceFirst } from '../../../recognition/importance.ts';
import type { Mention } from '../../../recognition/reading.ts';

const mention = (topic: string, passage: number, strength: Mention['strength'] = 'strong'): Mention => ({
  passage,
  start: 0,
  end: 1,
  topic,
  strength,
  alias: 0,
  rule: 'strong',
});
const order = (mentions: readonly Mention[], headings: number[] = []) =>
  rankTopics(mentions, new Set(headings)).map(({ topic }) => topic);

describe('rankTopics', () => {
  it('counts mentions', () => {
    expect(rankTopics([mention('a', 0), mention('b', 1), mention('a', 2)], new Set())).toEqual([
      { topic: 'a', mentions: 2 },
      { topic: 'b', mentions: 1 },
    ]);
  });

  it('puts a topic of a heading before one that is named twice', () => {
    expect(order([mention('a', 1), mention('a', 2), mention('b', 3)], [3])).toEqual(['b', 'a']);
  });

  it('puts a topic named outright before one that is paraphrased', () => {
    expect(order([mention('a', 0, 'contextual'), mention('b', 0)])).toEqual(['b', 'a']);
  });

  it('keeps text order between equals', () => {
    expect(order([mention('b', 0), mention('a', 0)])).toEqual(['b', 'a']);
  });
});

describe('substanceFirst', () => {
  const isPerson = (topic: string) => topic === topic.toUpperCase();

  it('puts what is imported before who speaks of it', () => {
    expect(substanceFirst(['MODI', 'PESKOV', 'oil', 'relos', 'summit', 'visas'], isPerson)).toEqual([
      'oil',
      'MODI',
      'relos',
      'PESKOV',
      'summit',
      'visas',
    ]);
  });

  it('keeps a person whom the page is about before what it only touches on', () => {
    expect(substanceFirst(['PUTIN', 'oil', 'relos', 'visas'], isPerson).indexOf('PUTIN')).toBe(1);
  });

  it('changes nothing where all are of a kind', () => {
    expect(substanceFirst(['b', 'a'], isPerson)).toEqual(['b', 'a']);
    expect(substanceFirst(['B', 'A'], isPerson)).toEqual(['B', 'A']);
  });
});
