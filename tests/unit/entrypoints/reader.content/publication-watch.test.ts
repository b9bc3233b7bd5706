import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PublicationWatch } from '../../../../entrypoints/reader.content/publication-watch.ts';

const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>');
const walks = vi.spyOn(document, 'querySelectorAll');
const tellDate = (day: string): void => {
  document.head.innerHTML = `<meta property="article:published_time" content="${day}">`;
};

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  vi.stubGlobal('document', document);
  vi.stubGlobal('location', { href: 'https://news.example/story' });
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 1));
  document.head.innerHTML = '';
  walks.mockClear();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('PublicationWatch', () => {
  it('looks once where the page tells its date', () => {
    tellDate('2025-12-02');
    const watch = new PublicationWatch(() => {});
    watch.look();
    watch.look();
    expect(watch.day).toBe('2025-12-02');
    expect(walks).toHaveBeenCalledTimes(1);
  });

  it('finds a date that comes late, without a walk through the page at each change', () => {
    const found = vi.fn();
    const watch = new PublicationWatch(found);
    for (let change = 0; change < 100; change++) {
      watch.look();
      vi.advanceTimersByTime(60);
    }
    expect(walks.mock.calls.length).toBeLessThan(8);
    tellDate('2025-12-02');
    watch.look();
    vi.advanceTimersByTime(20_000);
    expect(watch.day).toBe('2025-12-02');
    expect(found).toHaveBeenCalledTimes(1);
  });

  it('looks at once under a new address, and tells nothing of the one before', () => {
    const found = vi.fn();
    const watch = new PublicationWatch(found);
    watch.look();
    watch.look();
    watch.forget();
    vi.advanceTimersByTime(20_000);
    expect(found).not.toHaveBeenCalled();
    tellDate('2025-12-04');
    watch.look();
    expect(watch.day).toBe('2025-12-04');
  });

  it('looks again where the day it knows may be of the article before, and tells when it was', () => {
    const late = vi.fn();
    tellDate('2025-12-02');
    const watch = new PublicationWatch(late);
    watch.look(true);
    watch.look(true);
    vi.advanceTimersByTime(20_000);
    expect(late).not.toHaveBeenCalled();
    tellDate('2025-12-04');
    watch.look(true);
    expect(watch.day).toBe('2025-12-04');
    document.head.innerHTML = '';
    watch.look(true);
    vi.advanceTimersByTime(20_000);
    expect(watch.day).toBeNull();
    expect(late).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
