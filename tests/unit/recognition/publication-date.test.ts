import { describe, expect, it } from 'vitest';
import { parsePublicationDate } from '../../../recognition/publication-date.ts';

describe('parsePublicationDate', () => {
  it.each([
    ['2025-12-02', '2025-12-02'],
    ['2025-12-02T23:30:00+05:30', '2025-12-02'],
    ['20251202T101500Z', '2025-12-02'],
    ['2025/12/02', '2025-12-02'],
    ['2 December 2025', '2025-12-02'],
    ['December 2, 2025', '2025-12-02'],
    ['Updated: Dec 02, 2025 10:15 IST', '2025-12-02'],
    ['Tue, 02 Dec 2025 10:00:00 GMT', '2025-12-02'],
    ['2nd of December, 2025', '2025-12-02'],
    ['02 Dec. 2025', '2025-12-02'],
    ['2 декабря 2025 г.', '2025-12-02'],
    ['9 мая 2024', '2024-05-09'],
    ['8 марта 2024', '2024-03-08'],
    ['2 दिसंबर 2025', '2025-12-02'],
    ['२ दिसम्बर २०२५', '2025-12-02'],
    ['02.12.2025 18:00', '2025-12-02'],
    ['25/12/2025', '2025-12-25'],
    ['12/25/2025', '2025-12-25'],
    ['29 февраля 2024', '2024-02-29'],
  ])('reads %j', (text, day) => expect(parsePublicationDate(text)).toBe(day));

  it.each([
    '',
    'yesterday',
    '31 February 2025',
    '2025-13-40',
    '45/45/2025',
    'Room 12, 2025 visitors',
    '1'.repeat(5000),
  ])('finds no day in %j', (text) => expect(parsePublicationDate(text)).toBeNull());
});
