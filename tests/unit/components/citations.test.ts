import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Citations } from '../../../components/Citations.tsx';
import { wordsIn } from '../../../components/words/words.ts';
import type { SourceLine } from '../../../data/sheet/topic-sheet.ts';

afterEach(() => vi.unstubAllGlobals());

const drawn = (publishers: readonly string[], most?: number): (string | null)[] => {
  const { document } = parseHTML('<html><body></body></html>');
  vi.stubGlobal('document', document);
  const sources = publishers.map((publisher, at) => ({
    id: `s${at}`,
    publisher,
    title: 'T',
    url: `https://example.org/${at}`,
  }));
  const cited = { sources: sources as unknown as SourceLine[], words: wordsIn('en', {}), most };
  render(h('p', {}, h(Citations, cited)), document.body);
  return [...document.querySelectorAll('.citation')].map(({ textContent }) => textContent);
};

it('a publisher is one piece with the comma behind it, so that lines break between publishers', () => {
  expect(drawn(['Ministry of Trade', 'TASS'])).toEqual(['Ministry of Trade,', 'TASS']);
});

it('further pages of a publisher, and how many are not named, belong to the piece', () => {
  expect(drawn(['PTI', 'TASS', 'PTI', 'Reuters', 'AP'], 3)).toEqual(['PTI\u00a0(2),', 'TASS\u00a0+2']);
});
