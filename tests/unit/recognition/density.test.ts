import { describe, expect, it } from 'vitest';
import { thin } from '../../../recognition/density.ts';
import type { Mention } from '../../../recognition/reading.ts';

const mention = (passage: number, start: number, topic: string, strength: Mention['strength']): Mention => ({
  passage,
  start,
  end: start + 5,
  topic,
  strength,
  alias: 0,
  rule: 'strong',
});

const mentions = [
  mention(0, 0, 'relos', 'contextual'),
  mention(0, 20, 'relos', 'strong'),
  mention(0, 40, 'relos', 'strong'),
  mention(0, 60, 'modi', 'strong'),
  mention(1, 0, 'relos', 'contextual'),
  mention(1, 20, 'relos', 'contextual'),
];
const starts = (chosen: readonly Mention[]) => chosen.map(({ passage, start }) => [passage, start]);

describe('thin', () => {
  it('keeps every mention where every one is asked for', () => {
    expect(thin(mentions, 'every')).toEqual(mentions);
  });

  it('keeps one of each topic in a passage: the first that names it outright, else the first', () => {
    expect(starts(thin(mentions, 'paragraph'))).toEqual([
      [0, 20],
      [0, 60],
      [1, 0],
    ]);
  });

  it('keeps one of each topic on the page', () => {
    expect(starts(thin(mentions, 'page'))).toEqual([
      [0, 20],
      [0, 60],
    ]);
  });
});
