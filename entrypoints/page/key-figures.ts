import type { KeyFigure } from '../../components/KeyFigures.tsx';
import type { TopicSheet } from '../../data/sheet/topic-sheet.ts';

/** Which series stand under “Key figures”, in this order. */
export const KEY_SERIES = [
  { topic: 'trade-deficit-russia', series: 'deficit-by-fiscal-year' },
  { topic: 'russian-crude-imports', series: 'share-kpler-monthly' },
  { topic: 'us-tariffs-on-india', series: 'extra-duty-levels' },
  { topic: 'arms-imports-sipri', series: 'russia-share' },
  { topic: 'indian-workers-in-russia', series: 'work-permits' },
  { topic: 'indian-students-in-russia', series: 'students' },
] as const;

/** The key series as far as the given sheets hold them. */
export const keyFiguresFrom = (sheets: readonly TopicSheet[]): KeyFigure[] =>
  KEY_SERIES.flatMap(({ topic, series: id }) => {
    const sheet = sheets.find((candidate) => candidate.id === topic);
    const series = sheet?.series.find((candidate) => candidate.id === id);
    return sheet && series ? [{ topic, topicName: sheet.name, series }] : [];
  });
