import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { KEY_SERIES } from '../../../../entrypoints/page/key-figures.ts';

test.each(KEY_SERIES)('the dataset has the key series $series of $topic', ({ topic, series }) => {
  const file = new URL(`../../../../data/topics/${topic}.json`, import.meta.url);
  const { series: all } = JSON.parse(readFileSync(file, 'utf8')) as { series: { id: string }[] };
  expect(all.map(({ id }) => id)).toContain(series);
});
