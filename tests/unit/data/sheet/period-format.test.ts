import { describe, expect, it } from 'vitest';
import { formatDate, formatDateAfterSince } from '../../../../data/sheet/date-format.ts';
import { formatPeriod, formatStateSpan } from '../../../../data/sheet/period-format.ts';

const inAll = (write: (language: 'en' | 'hi' | 'ru') => string) => (['en', 'hi', 'ru'] as const).map(write);

describe('formatDate', () => {
  it.each([
    ['2025-12-04', ['4 Dec 2025', '4 दिसंबर 2025', '4 декабря 2025']],
    ['2025-12', ['Dec 2025', 'दिसंबर 2025', 'декабрь 2025']],
    ['2025', ['2025', '2025', '2025']],
  ])('%s', (date, expected) => {
    expect(inAll((language) => formatDate(date, language))).toEqual(expected);
  });

  it('takes the genitive after “since” in Russian', () => {
    expect(['2025-12-04', '2025-12', '2025'].map((date) => formatDateAfterSince(date, 'ru'))).toEqual([
      '4 декабря 2025',
      'декабря 2025',
      '2025 года',
    ]);
  });
});

describe('formatPeriod', () => {
  it.each([
    ['FY2024-25', ['FY 2024-25', 'वित्त वर्ष 2024-25', '2024/25 фин. год']],
    ['2025', ['2025', '2025', '2025']],
    ['2025-H1', ['Jan–Jun 2025', 'जनवरी–जून 2025', 'январь–июнь 2025']],
    ['2025-Q4', ['Oct–Dec 2025', 'अक्टूबर–दिसंबर 2025', 'октябрь–декабрь 2025']],
    ['2025-08', ['Aug 2025', 'अगस्त 2025', 'август 2025']],
    ['2025-08-27', ['27 Aug 2025', '27 अगस्त 2025', '27 августа 2025']],
    ['2025-01/2025-08', ['Jan–Aug 2025', 'जनवरी–अगस्त 2025', 'январь–август 2025']],
    ['2024-11/2025-02', ['Nov 2024 – Feb 2025', 'नवंबर 2024 – फ़रवरी 2025', 'ноябрь 2024 – февраль 2025']],
    ['2020/2024', ['2020–2024', '2020–2024', '2020–2024']],
    [
      'FY2018-19/FY2024-25',
      [
        'FY 2018-19 – FY 2024-25',
        'वित्त वर्ष 2018-19 – वित्त वर्ष 2024-25',
        '2018/19 фин. год – 2024/25 фин. год',
      ],
    ],
  ])('%s', (period, expected) => {
    expect(inAll((language) => formatPeriod(period, language))).toEqual(expected);
  });
});

describe('formatStateSpan', () => {
  it('includes the last day on which it held', () => {
    expect(formatStateSpan({ from: '2025-08-27', to: '2026-02-07' }, 'en')).toBe('27 Aug 2025 – 6 Feb 2026');
    expect(formatStateSpan({ from: '2025-08-27', to: '2025-08-28' }, 'en')).toBe('27 Aug 2025');
    expect(formatStateSpan({ from: '2014', to: '2019-05-30' }, 'en')).toBe('2014 – 29 May 2019');
    expect(formatStateSpan({ from: '2014', to: '2019' }, 'en')).toBe('2014 – 2019');
  });

  it('says when an open state was last confirmed', () => {
    expect(
      inAll((language) => formatStateSpan({ from: '2026-02', to: null, confirmed: '2026-06' }, language)),
    ).toEqual([
      'since Feb 2026, last\u00a0confirmed Jun 2026',
      'फ़रवरी 2026 से, अंतिम\u00a0पुष्टि जून 2026',
      'с февраля 2026, подтверждено: июнь 2026',
    ]);
  });
});
