import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ask } from '../../../../entrypoints/background/ask.ts';
import reader from '../../../../entrypoints/reader.content/index.ts';

vi.mock('../../../../entrypoints/background/ask.ts', () => ({ ask: vi.fn() }));
// Take the DOM's own accessors when they are loaded; none is used before the start has been granted.
vi.mock('../../../../entrypoints/reader.content/unclobbered.ts', () => ({}));

beforeEach(() => {
  const { document, HTMLElement } = parseHTML('<!doctype html><html><body></body></html>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('HTMLElement', HTMLElement);
  vi.stubGlobal('CSS', { highlights: new Map() });
  vi.stubGlobal('__sandarbhGazetteer', {});
});
afterEach(() => {
  vi.unstubAllGlobals();
  globalThis.__sandarbh = undefined;
});

/** What the browser does with the files of the reader each time they are loaded into a frame. */
const inject = async (): Promise<void> => {
  await (reader as { main(): Promise<void> }).main();
};

it('starts where it is loaded again after its start was refused', async () => {
  vi.mocked(ask).mockRejectedValue(new Error('reader/start: no answer'));
  await expect(inject()).rejects.toThrow('no answer');
  await expect(inject()).rejects.toThrow('no answer');
  expect(ask).toHaveBeenCalledTimes(2);
});

it('starts once where it is loaded again while it starts', async () => {
  vi.mocked(ask)
    .mockReset()
    .mockReturnValue(new Promise(() => {}));
  void inject();
  await inject();
  expect(ask).toHaveBeenCalledTimes(1);
});
