import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeSummaries } from '../../../../entrypoints/background/tab-summary.ts';

const summary = (topics: Record<string, number>, more: object = {}) => ({
  topics: Object.entries(topics).map(([id, mentions]) => ({ id, mentions, frame: 0 })),
  language: 'en',
  published: '2025-12-02',
  title: 'Story',
  address: 'https://www.thehindu.com/story',
  truncated: false,
  ...more,
});

it('puts the topics of the main frame first and adds up mentions', () => {
  const merged = mergeSummaries([
    {
      frame: 7,
      summary: summary({ brahmos: 1, relos: 2 }, { language: 'ru', title: 'Frame', truncated: true }),
    },
    { frame: 0, summary: summary({ relos: 3, 's-400': 1 }) },
    { frame: 9, summary: null },
  ]);
  expect(merged).toEqual({
    topics: [
      { id: 'relos', mentions: 5, frame: 0 },
      { id: 's-400', mentions: 1, frame: 0 },
      { id: 'brahmos', mentions: 1, frame: 7 },
    ],
    language: 'en',
    published: '2025-12-02',
    title: 'Story',
    address: 'https://www.thehindu.com/story',
    truncated: true,
  });
});

it('is null where no reader is at work', () => {
  expect(mergeSummaries([])).toBeNull();
  expect(mergeSummaries([{ frame: 0, summary: null }])).toBeNull();
});

it('takes nothing that is not valid, whatever a frame says', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ frame: fc.nat(), summary: fc.anything() })), (frames) => {
      const merged = mergeSummaries(frames);
      expect(merged === null || Array.isArray(merged.topics)).toBe(true);
    }),
  );
  const odd = summary({ relos: 1 }, { published: '<b>', language: 'xx', title: 5 });
  expect(mergeSummaries([{ frame: 0, summary: odd }])).toMatchObject({
    published: null,
    language: null,
    title: '',
  });
  expect(mergeSummaries([{ frame: 0, summary: summary({ 'Not An Id': 1 }) }])).toBeNull();
});
