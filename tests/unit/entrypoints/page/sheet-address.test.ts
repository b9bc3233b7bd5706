import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSheetAddress, sheetAddress } from '../../../../entrypoints/page/sheet-address.ts';

test('an address leads back to what it was made for', () => {
  const title = 'Putin & Modi: 50% “tariffs”';
  const request = { topics: ['relos', 'brahmos'], date: '2025-12-02', title, tab: 7 };
  const query = new URL(sheetAddress(request), 'https://example.org').search;
  expect(readSheetAddress(query)).toEqual(request);
});

test('what does not fit is left out', () => {
  expect(readSheetAddress('?topic=relos&topic=relos&topic=../x&topic=<b>&date=2025-13-01&tab=-7')).toEqual({
    topics: ['relos'],
    date: undefined,
    title: '',
    tab: undefined,
  });
});

test('any query gives well-formed topics', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), (query) => {
      const { topics, title } = readSheetAddress(`?${query}`);
      expect(topics.every((topic) => /^[a-z0-9-]{1,80}$/.test(topic))).toBe(true);
      expect(title.length).toBeLessThanOrEqual(300);
    }),
  );
});
