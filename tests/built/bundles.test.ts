import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILDS, builtFolder } from './built-folder.ts';

/** The JavaScript, HTML or CSS files of a build with their text. */
const filesOf = (build: string, ending: RegExp): { name: string; text: string }[] => {
  const folder = builtFolder(build);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
};

const found = (files: readonly { name: string; text: string }[], pattern: RegExp): string[] =>
  files.flatMap(({ name, text }) =>
    [...text.matchAll(pattern)].map(
      ({ 0: hit, index }) => `${name}: ${text.slice(index, index + 60) || hit}`,
    ),
  );

/** Whatever could reach a network from script. A method of that name is another thing: MiniSearch has a `fetch`. */
const NETWORK =
  /(?<![.\w$])(?:fetch|importScripts|Request)\s*\((?![^()]*\)\s*\{)|\b(?:globalThis|self|window)\.fetch\b|\b(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon|fetchLater)\b/g;
/** Text made into code. */
const CODE_FROM_TEXT = /(?<![.\w$])(?:eval|Function)\s*\(|\bset(?:Timeout|Interval)\(\s*["'`]/g;
/** Markup made of text. Preact has two assignments of innerHTML, reached only by a property that the lint forbids. */
const MARKUP_FROM_TEXT =
  /\.(?:outerHTML|innerHTML)\s*\+?=(?!=)|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|document\.write|DOMParser/g;
/** Where a page keeps things that the privacy policy does not speak of. */
const OTHER_STORES =
  /\b(?:localStorage|sessionStorage|cookieStore)\b|document\.cookie|\bcaches\.(?:open|match)/g;

describe.each(BUILDS)('%s', (build) => {
  const scripts = filesOf(build, /\.js$/);

  it('has no script that could reach a network', () => {
    expect(scripts.length).toBeGreaterThan(8);
    expect(found(scripts, NETWORK)).toEqual([]);
  });

  it('turns no text into code', () => {
    expect(found(scripts, CODE_FROM_TEXT)).toEqual([]);
  });

  it('turns no text into markup but where Preact would if it were told to', () => {
    const others = found(scripts, MARKUP_FROM_TEXT).filter((hit) => !/\.innerHTML=\w+\.__html/.test(hit));
    expect(others).toEqual([]);
  });

  it('stores nothing but through storage and IndexedDB', () => {
    expect(found(scripts, OTHER_STORES)).toEqual([]);
  });

  it('loads nothing into its pages and styles but its own files', () => {
    const pages = filesOf(build, /\.html$/);
    expect(pages.length).toBe(5);
    const addresses = pages.flatMap(({ text }) =>
      [...text.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, address = '']) => address),
    );
    expect(addresses.filter((address) => !/^\/[^/]/.test(address))).toEqual([]);
    expect(found(pages, /<script(?![^>]*\ssrc=)|\son\w+=/g)).toEqual([]);
    expect(found(filesOf(build, /\.css$/), /@import|url\(\s*["']?(?!data:|\/[^/])/g)).toEqual([]);
  });
});
