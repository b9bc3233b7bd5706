import { beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Sheets } from '../../../../entrypoints/reader.content/sheets.ts';

const asked = vi.spyOn(fakeBrowser.runtime, 'sendMessage') as unknown as Mock<() => Promise<unknown>>;

const ENGLISH = { answer: [{ id: 'relos', name: 'Logistics pact' }] };
const HINDI = { answer: [{ id: 'relos', name: 'रसद समझौता' }] };

beforeEach(() => {
  asked.mockReset();
});

describe('the sheets of a page', () => {
  it('are asked for once, and at hand from then on', async () => {
    asked.mockResolvedValue(ENGLISH);
    const sheets = new Sheets();
    await sheets.prefetch(['relos'], null);
    await sheets.prefetch(['relos'], null);
    expect(sheets.peek('relos')?.name).toBe('Logistics pact');
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['the language has changed', (sheets: Sheets) => sheets.clear()],
    ['the article has another date', (sheets: Sheets) => void sheets.prefetch([], '2025-12-02')],
  ])('that were on their way when %s are left aside', async (_, change) => {
    const late = Promise.withResolvers<typeof ENGLISH>();
    asked.mockReturnValueOnce(late.promise).mockResolvedValueOnce(HINDI);
    const sheets = new Sheets();
    const prefetching = sheets.prefetch(['relos'], null);
    change(sheets);
    late.resolve(ENGLISH);
    await prefetching;
    expect(sheets.peek('relos')).toBeNull();
    expect((await sheets.get('relos'))?.name).toBe('रसद समझौता');
  });

  it('are asked for again by a card that waits for one meanwhile', async () => {
    const late = Promise.withResolvers<typeof ENGLISH>();
    asked.mockReturnValueOnce(late.promise).mockResolvedValueOnce(HINDI);
    const sheets = new Sheets();
    const getting = sheets.get('relos');
    sheets.clear();
    late.resolve(ENGLISH);
    expect((await getting)?.name).toBe('रसद समझौता');
  });

  it('that cannot be had are null', async () => {
    asked.mockResolvedValue({ refusal: 'not a valid sheets/get' });
    expect(await new Sheets().get('relos')).toBeNull();
  });
});
