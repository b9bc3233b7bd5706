import { LANGUAGES } from '../languages.ts';
import type { Setting } from '../setting.ts';
import { generateText } from './text.ts';

export interface PageToRead {
  readonly name: string;
  readonly html: string;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Paragraphs amid what news pages have around them: menus, links in running text, teasers and a footer. */
export const asPage = (paragraphs: readonly string[]): string => {
  const words = paragraphs.slice(0, 60).join(' ').split(' ').map(escaped);
  const links = (count: number, tag: string): string =>
    Array.from({ length: count }, (_, index) => {
      const from = (index * 7) % Math.max(1, words.length - 4);
      return `<${tag}><a href="#${index}"><span>${words.slice(from, from + 4).join(' ')}</span></a></${tag}>`;
    }).join('\n');
  const story = paragraphs.map((text) => {
    const [first = '', second = '', ...rest] = escaped(text).split('. ');
    return `<p>${first}. <a href="#more">${second}</a> ${rest.join('. ')}</p>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Generated</title>
<header><nav><ul>${links(120, 'li')}</ul></nav></header>
<main><article><h1>${words.slice(0, 8).join(' ')}</h1>${story.join('\n')}</article>
<aside>${links(80, 'div')}</aside></main><footer>${links(60, 'li')}</footer>`;
};

const PIECES = 10;
const INLINE = ['b', 'a', 'i', 'span', 'em'];

/** A page of a million characters in 50,000 text nodes: every third word begins or ends a link, bold print or the like. */
export const hugePage = (forms: Setting['forms']): string => {
  const paragraphs = generateText('en', 1_000_000, forms.en, { seed: 21, paragraphLength: 200 });
  const body = paragraphs.map((text) => {
    const words = escaped(text).split(' ');
    const pieces = Array.from({ length: PIECES }, (_, at) =>
      words.slice((at * words.length) / PIECES, ((at + 1) * words.length) / PIECES).join(' '),
    );
    const inner = pieces.map((piece, at) => {
      const tag = INLINE[(at >> 1) % INLINE.length];
      return at % 2 === 0 ? `${piece} ` : `<${tag}>${piece}</${tag}> `;
    });
    return `<p>${inner.join('')}</p>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Huge</title><main>${body.join('')}</main>`;
};

/** One page of each language, as long as a longer article. */
export const generatedPages = (forms: Setting['forms']): PageToRead[] =>
  LANGUAGES.map((language) => ({
    name: `generated-${language}`,
    html: asPage(generateText(language, 12_000, forms[language])),
  }));
