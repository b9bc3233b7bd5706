import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileGazetteer } from '../../recognition/compile/compile-gazetteer.ts';
import { inPageScript } from './harness/in-page-script.ts';
import { openSession, type Session } from './harness/session.ts';
import type * as inPage from './in-page/walk.ts';

declare global {
  var walk: typeof inPage;
}

/** The walk alone: nothing is to be found, and nothing of the extension is on this page. */
const NO_TOPICS = Buffer.from(compileGazetteer([]).bytes).toString('base64');

describe('the walk through a page’s text', () => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await openSession();
    page = await session.readArticle('https://unlisted.example/walk.html', '<!doctype html><body></body>');
    await page.evaluate(await inPageScript(join(import.meta.dirname, 'in-page/walk.ts'), 'walk'));
  });
  afterAll(() => session?.close());

  const begin = (html: string): Promise<void> =>
    page.evaluate((gazetteer, body) => walk.begin(gazetteer, body), NO_TOPICS, html);
  const read = async (html: string): Promise<string[]> => {
    await begin(html);
    return page.evaluate(() => walk.passages());
  };

  it.each([
    [
      'one passage across inline elements',
      '<p>India <b>and <i>Rus</i>sia</b> met</p>',
      ['India and Russia met'],
    ],
    ['one for each block', '<p>One</p><ul><li>Two<li>Three</ul>', ['One', 'Two', 'Three']],
    [
      'the text around an inner block apart',
      '<div>Before<p>Within</p>After</div>',
      ['Before', 'After', 'Within'],
    ],
    ['headings as such', '<h2>Head</h2><p>Text</p>', ['# Head', 'Text']],
    ['line breaks in it', '<p>One<br>two</p>', ['One\ntwo']],
    ['text on both sides of a comment as one', '<p>Ind<!-- ad -->ia</p>', ['India']],
    [
      'what is not read as a sign in the text',
      '<p>New <img alt="x">Delhi <code>let</code></p>',
      ['New \uFFFCDelhi \uFFFC'],
    ],
    [
      'nothing for what never shows',
      '<p>One<script>two()</script><style>p {}</style> three</p>',
      ['One three'],
    ],
    ['no blank ones', '<p> </p><div>\n<p>&nbsp;</p></div><p>One</p>', ['One']],
    ['hidden text too, since no style is asked for', '<p hidden>Hidden</p>', ['Hidden']],
    ['a custom element’s as part of the text', '<p>One <x-mark>two</x-mark></p>', ['One two']],
    [
      'nothing inside a menu of links or a field',
      '<nav><p>Home</p></nav><textarea>Mine</textarea><p>One</p>',
      ['One'],
    ],
  ])('gives %s', async (_, html, expected) => {
    // Nothing that is not read stands alone as a passage with letters.
    const found = (await read(html)).filter((text) => /\p{L}/u.test(text));
    expect(found).toEqual(expected);
  });

  it('goes through forms whose fields are named like properties', async () => {
    const fields = [
      'firstChild',
      'nextSibling',
      'parentNode',
      'nodeName',
      'nodeType',
      'isConnected',
      'shadowRoot',
    ];
    const inputs = fields.map((name) => `<input name="${name}">`).join('');
    expect(await read(`<form>${inputs}<p>Within</p></form><p>After</p>`)).toContain('Within');
    expect(await page.evaluate(() => walk.passages())).toContain('After');
  });

  it('reads nothing again inside what is not read, nor what a form seems to be in', async () => {
    await read(
      '<p>One</p><nav><div><p id="menu">Home</p></div></nav><button><span><p id="button">Like</p></span></button>' +
        '<form><input name="getRootNode"><input name="closest"><input name="parentElement"><p id="form">Two</p></form>',
    );
    const after = await page.evaluate(() => {
      walk.again('#menu', '#button', 'form', '#form');
      return walk.passages();
    });
    expect(after.filter((text) => /\p{L}/u.test(text))).toEqual(['One', 'Two']);
  });

  it('reads open shadow trees where their host stands, and closed ones not', async () => {
    const tree = (mode: string, text: string) =>
      `<x-${mode}><template shadowrootmode="${mode}"><p>${text}</p></template></x-${mode}>`;
    expect(await read(`<p>One</p>${tree('open', 'Two')}${tree('closed', 'Not')}<p>Three</p>`)).toEqual([
      'One',
      'Two',
      'Three',
    ]);
    expect(await page.evaluate(() => walk.shadowRootCount())).toBe(1);
  });

  it('comes back for a shadow tree that was made late', async () => {
    expect(await read('<x-late></x-late><p>After</p>')).toEqual(['After']);
    const after = await page.evaluate(() => {
      const root = document.querySelector('x-late')?.attachShadow({ mode: 'open' });
      root?.append(Object.assign(document.createElement('p'), { textContent: 'Late' }));
      return [walk.lateRoots(), walk.passages(), walk.lateRoots()];
    });
    expect(after).toEqual([true, ['Late', 'After'], false]);
  });

  it('keeps the page’s order whatever is read again, added, carried elsewhere or taken away', async () => {
    await read('<div id="a"><p>One</p></div><div id="b"><p id="two">Two</p></div><p id="c">Three</p>');
    const after = await page.evaluate(() => {
      const [a, b, two, c] = ['#a', '#b', '#two', '#c'].map(
        (id) => document.querySelector(id) as HTMLElement,
      );
      const said: string[][] = [];
      if (!a || !b || !two || !c) return said;
      two.textContent = 'Two anew';
      walk.again('#two');
      said.push(walk.passages());
      a.insertAdjacentHTML('beforebegin', '<p id="zero">Zero</p>');
      walk.again('#zero');
      said.push(walk.passages());
      document.body.append(a);
      walk.forget('#a');
      walk.again('#a');
      said.push(walk.passages());
      c.remove();
      walk.forget();
      said.push(walk.passages());
      document.querySelector('#zero')?.append(two);
      walk.forget('#two');
      walk.again('#zero', '#b');
      said.push(walk.passages());
      return said;
    });
    expect(after).toEqual([
      ['One', 'Two anew', 'Three'],
      ['Zero', 'One', 'Two anew', 'Three'],
      ['Zero', 'Two anew', 'Three', 'One'],
      ['Zero', 'Two anew', 'One'],
      ['Zero', 'Two anew', 'One'],
    ]);
  });

  it('leads from every character of a passage back to that of the page', async () => {
    await begin('<p>Новый <b>Дел</b>и,<br>नई <i>दिल्ली</i> <img> 🇮🇳 end</p><div>x<p>y</p>z</div>');
    const { inPassages, inPage } = await page.evaluate(() => walk.charactersOfPage());
    expect(inPassages).toContain('दिल्ली');
    expect(inPage).toBe(inPassages);
  });

  it('says where it left something unread', async () => {
    await read('<p>Short</p>');
    expect(await page.evaluate(() => walk.isTruncated())).toBe(false);
    const [first, ...others] = await read(`<p>${'India and Russia. '.repeat(7_000)}</p><p>After</p>`);
    expect(first?.length).toBeGreaterThan(20_000);
    expect(first?.length).toBeLessThanOrEqual(100_000);
    expect(others.at(-1)).toBe('After');
    expect(await page.evaluate(() => walk.isTruncated())).toBe(true);
  });
});
