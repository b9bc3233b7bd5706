import type { SeriesChart } from '../data/sheet/topic-sheet.ts';
import { caution } from './caution.ts';
import { pointPeriod } from './point-period.ts';
import { Sparkline } from './Sparkline.tsx';
import { tied, tiedName } from './tied.ts';
import type { Words } from './words/words.ts';

export interface KeyFigure {
  readonly topic: string;
  readonly topicName: string;
  readonly series: SeriesChart;
}

interface KeyFiguresProps {
  readonly words: Words;
  readonly figures: readonly KeyFigure[];
  readonly onOpen: (topic: string) => void;
}

/** Longer values, in UTF-16 code units, are set smaller: beside the chart they would break. */
const MOST_AT_FULL_SIZE = 18;

/** The numbers everybody asks for: latest value, its period and source, and the way it came. */
export function KeyFigures({ words, figures, onOpen }: KeyFiguresProps) {
  return (
    <ul class="key-figures">
      {figures.map(({ topic, topicName, series }) => {
        const latest = series.points.at(-1);
        if (!latest) return null;
        const doubt = caution({ ...latest, stale: series.stale }, words);
        return (
          <li key={`${topic} ${series.id}`}>
            <button
              type="button"
              class="row-button key-figure"
              onClick={() => onOpen(topic)}
              title={topicName}
            >
              <span class="key-figure-label">{tiedName(series.label)}</span>
              <span class={`key-figure-value${latest.value.length > MOST_AT_FULL_SIZE ? ' worded' : ''}`}>
                {tied(latest.value)}
              </span>
              <Sparkline points={series.points} stepwise={series.stepwise} />
              <span class="key-figure-origin">
                {tied(pointPeriod(latest, words))}
                {'\u00a0· '}
                {tied(latest.sources[0]?.publisher ?? '')}
              </span>
              {doubt && <span class="key-figure-caution">{doubt}</span>}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
