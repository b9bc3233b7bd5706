import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { publicationDate } from '../../../../entrypoints/reader.content/article-date.ts';

const dateOf = (markup: string, address = 'https://news.example/story'): string | null => {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${markup}</body></html>`);
  return publicationDate(document as unknown as Document, address);
};
const jsonLd = (text: string) => `<script type="application/ld+json">${text}</script>`;

describe('publicationDate', () => {
  test.each([
    ['structured data', jsonLd('{"@type":"NewsArticle","datePublished":"2025-12-02T20:15:00+05:30"}')],
    [
      'structured data that is no valid JSON',
      jsonLd('{"@type":"NewsArticle","datePublished":"2025-12-02",,}'),
    ],
    ['a list of types', jsonLd('{"@type":["Thing","ReportageNewsArticle"],"datePublished":"2025-12-02"}')],
    ['a meta property', '<meta property="article:published_time" content="2025-12-02">'],
    ['a meta name', '<meta name="publish-date" content="2 December 2025">'],
    ['microdata', '<span itemprop="datePublished" content="2025-12-02">yesterday</span>'],
    ['a time element', '<article><time datetime="2025-12-02T10:00Z">Tuesday</time></article>'],
  ])('reads %s', (_, markup) => {
    expect(dateOf(markup)).toBe('2025-12-02');
  });

  test('takes the article before other things that have a date', () => {
    const markup =
      jsonLd('{"@type":"WebPage","datePublished":"2019-01-01"}') +
      jsonLd('{"@type":"NewsArticle","datePublished":"2025-12-02"}');
    expect(dateOf(markup)).toBe('2025-12-02');
  });

  test('goes on where a date cannot be read', () => {
    const markup =
      '<meta property="article:published_time" content="soon"><time datetime="2025-12-02"></time>';
    expect(dateOf(markup)).toBe('2025-12-02');
  });

  test('reads the address at last', () => {
    expect(dateOf('<p>Text</p>', 'https://news.example/2025/12/2/story.html')).toBe('2025-12-02');
  });

  test('knows when it does not know', () => {
    expect(dateOf('<p>On 2 December 2025 nothing happened.</p>')).toBeNull();
  });

  test('leaves structured data of absurd length alone', () => {
    expect(dateOf(jsonLd(`"${'x'.repeat(600_000)}","datePublished":"2025-12-02"`))).toBeNull();
  });
});
