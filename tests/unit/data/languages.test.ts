import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LANGUAGE_TABLE, LANGUAGES } from '../../../data/languages.ts';

const root = join(import.meta.dirname, '../../..');

test('no other code of data, interface and build knows a language but English by name', () => {
  const named = LANGUAGES.filter((language) => language !== 'en').join('|');
  const files = globSync('{data,components,entrypoints,modules}/**/*.{ts,tsx}', { cwd: root });
  expect(files.length).toBeGreaterThan(100);
  const knowing = files.filter((file) =>
    new RegExp(`['"/](?:${named})['"/.]`).test(readFileSync(join(root, file), 'utf8')),
  );
  expect(knowing).toEqual(['data/languages.ts']);
});

test.each(LANGUAGES)('%s is one that Intl writes in', (language) => {
  const { numberLocale, dateLocale, script } = LANGUAGE_TABLE[language];
  expect(Intl.NumberFormat.supportedLocalesOf([numberLocale])).toEqual([numberLocale]);
  expect(Intl.DateTimeFormat.supportedLocalesOf([dateLocale])).toEqual([dateLocale]);
  expect(new RegExp(`\\p{Script=${script}}`, 'u').test(LANGUAGE_TABLE[language].lastConfirmed)).toBe(true);
});
