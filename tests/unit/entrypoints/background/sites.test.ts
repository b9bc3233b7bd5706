import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSettings } from '../../../../data/settings.ts';
import { readerStart } from '../../../../entrypoints/background/reader-start.ts';
import {
  hiddenTopicsOn,
  hideTopic,
  isPaused,
  pauseSite,
  resumeSite,
  siteOf,
} from '../../../../entrypoints/background/sites.ts';
import { anyText } from '../../any-text.ts';

const settings = readSettings({
  language: 'ru',
  pausedSites: ['b.example'],
  hiddenTopics: { '*': ['mea-india'], 'a.example': ['relos'] },
});

it('hides a topic on one site beside those hidden everywhere', () => {
  expect(hiddenTopicsOn(settings, 'a.example')).toEqual(['mea-india', 'relos']);
  expect(hiddenTopicsOn(settings, 'c.example')).toEqual(['mea-india']);
  expect(hiddenTopicsOn(settings, 'constructor')).toEqual(['mea-india']);
  const after = { ...settings, ...hideTopic(settings, 'a.example', 'relos') };
  expect(hiddenTopicsOn({ ...after, ...hideTopic(after, 'a.example', 's-400') }, 'a.example')).toEqual([
    'mea-india',
    'relos',
    's-400',
  ]);
});

it('pauses and resumes a site', () => {
  const paused = { ...settings, ...pauseSite(settings, 'a.example') };
  expect(paused.pausedSites).toEqual(['a.example', 'b.example']);
  expect(isPaused(paused, 'a.example')).toBe(true);
  expect({ ...paused, ...resumeSite(paused, 'a.example') }.pausedSites).toEqual(['b.example']);
});

it('knows only web pages as sites', () => {
  expect(siteOf('https://www.tass.ru:8443/x')).toBe('www.tass.ru');
  expect(['about:blank', 'file:///x', 'chrome://settings', 'x', undefined].map(siteOf)).toEqual(
    Array(5).fill(null),
  );
  fc.assert(
    fc.property(fc.constantFrom('', 'https://', 'http://'), anyText, (scheme, text) => {
      const site = siteOf(scheme + text);
      if (site !== null) expect(new URL(`https://${site}/`).hostname).toBe(site);
    }),
  );
});

it('tells a reader what concerns its site and nothing of others', () => {
  const start = readerStart(settings, 'a.example');
  expect(start).toMatchObject({ enabled: true, language: 'ru', hiddenTopics: ['mea-india', 'relos'] });
  expect(JSON.stringify(start)).not.toContain('b.example');
  expect(readerStart(settings, 'b.example').enabled).toBe(false);
  expect(readerStart(settings, 'a.example', ['relos', 'brahmos']).hiddenTopics).toEqual([
    'mea-india',
    'relos',
    'brahmos',
  ]);
  expect(start.words.card_close).toMatch(/\p{Script=Cyrillic}/u);
  expect(Object.keys(start.words).every((key) => key.startsWith('card_'))).toBe(true);
});
