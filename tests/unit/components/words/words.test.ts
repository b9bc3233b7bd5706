import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interfaceLanguage } from '../../../../components/words/messages.ts';
import { type WordKey, wordsIn } from '../../../../components/words/words.ts';

const key = (text: string) => text as WordKey;

describe('wordsIn', () => {
  const russian = wordsIn('ru', {
    found_one: '{count} тема',
    found_few: '{count} темы',
    found_many: '{count} тем',
    found_other: '{count} темы',
    plain: 'На {site}',
    tied: 'Темы — в {place} и рядом',
  });

  test.each([
    [1, '1 тема'],
    [3, '3 темы'],
    [11, '11 тем'],
    [21, '21 тема'],
    [1.5, '1,5 темы'],
  ])('takes the plural form of %d', (count, text) => {
    expect(russian(key('found'), { count })).toBe(text);
  });

  test('fills places and leaves those without a value in sight', () => {
    expect(russian(key('plain'), { site: 'tass.ru' })).toBe('На\u00a0tass.ru');
    expect(russian(key('plain'))).toBe('На\u00a0{site}');
  });

  test('a line ends on no small word and begins with no dash', () => {
    expect(russian(key('tied'), { place: 'статье' })).toBe('Темы\u00a0— в\u00a0статье и\u00a0рядом');
  });

  test('gives back an unknown key', () => {
    expect(russian(key('nowhere'))).toBe('nowhere');
  });

  test('never lets a value act as a pattern or as a place', () => {
    fc.assert(
      fc.property(fc.string(), (site) => {
        expect(russian(key('plain'), { site })).toBe(`На\u00a0${site}`);
      }),
    );
  });
});

describe('interfaceLanguage', () => {
  test('obeys the choice', () => expect(interfaceLanguage('hi', ['ru'])).toBe('hi'));
  test('takes the first language of the browser that we have', () =>
    expect(interfaceLanguage('auto', ['de-DE', 'ru-RU', 'en'])).toBe('ru'));
  test('falls back to English', () => expect(interfaceLanguage('auto', ['de', 'fr'])).toBe('en'));
});
