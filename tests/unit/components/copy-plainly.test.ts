import { afterEach, expect, it, vi } from 'vitest';
import { copyPlainly } from '../../../components/copy-plainly.ts';

afterEach(() => vi.unstubAllGlobals());

const copying = (selected: string) => {
  vi.stubGlobal('getSelection', () => ({ toString: () => selected }));
  const clipboardData = { setData: vi.fn() };
  const preventDefault = vi.fn();
  copyPlainly({ clipboardData, preventDefault } as unknown as ClipboardEvent);
  return { put: clipboardData.setData.mock.calls, stopped: preventDefault.mock.calls.length };
};

it('what is copied by hand has no ties', () => {
  const { put, stopped } = copying('с\u00a02\u00a0декабря\u00a02025, S-\u2060400');
  expect(put).toEqual([['text/plain', 'с 2 декабря 2025, S-400']]);
  expect(stopped).toBe(1);
});

it('where nothing is selected nothing is changed', () => {
  expect(copying('')).toEqual({ put: [], stopped: 0 });
});
