import type { ChartPoint } from '../data/sheet/topic-sheet.ts';
import type { Words } from './words/words.ts';

/** @returns the period of a point as a reader is told it: a provisional figure says so. */
export const pointPeriod = (point: ChartPoint, words: Words): string =>
  point.provisional ? `${point.period}, ${words('card_provisional')}` : point.period;
