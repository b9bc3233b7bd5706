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

const TAB = { title: 'Front page', url: 'https://www.thehindu.com/' };

it('puts the topics of the main frame first and adds up mentions', () => {
  const frames = [
    {
      frame: 7,
      summary: summary({ brahmos: 1, relos: 2 }, { language: 'ru', title: 'Frame', truncated: true }),
    },
    { frame: 0, summary: summary({ relos: 3, 's-400': 1 }) },
    { frame: 9, summary: null },
  ];
  const merged = mergeSummaries(frames, TAB);
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

it('lets no frame pose as the article', () => {
  const posing = { frame: 7, summary: summary({ relos: 2 }, { title: 'Frame' }) };
  const topics = [{ id: 'relos', mentions: 2, frame: 7 }];
  const front = { topics, published: null, title: 'Front page', address: 'https://www.thehindu.com/' };
  expect(mergeSummaries([{ frame: 0, summary: null }, posing], TAB)).toMatchObject(front);
  expect(mergeSummaries([posing], {})).toMatchObject({ topics, published: null, title: '', address: '' });
});

it('is null where no reader is at work', () => {
  expect(mergeSummaries([], TAB)).toBeNull();
  expect(mergeSummaries([{ frame: 0, summary: null }], TAB)).toBeNull();
});

it('takes nothing that is not valid, whatever a frame says', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ frame: fc.nat(), summary: fc.anything() })), (frames) => {
      const merged = mergeSummaries(frames, TAB);
      expect(merged === null || Array.isArray(merged.topics)).toBe(true);
    }),
  );
  const odd = summary({ relos: 1 }, { published: '<b>', language: 'xx', title: 5 });
  expect(mergeSummaries([{ frame: 0, summary: odd }], TAB)).toMatchObject({
    published: null,
    language: null,
    title: '',
  });
  expect(mergeSummaries([{ frame: 0, summary: summary({ 'Not An Id': 1 }) }], TAB)).toBeNull();
});
