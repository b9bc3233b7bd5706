import { useState } from 'preact/hooks';
import type { SeriesChart } from '../data/sheet/topic-sheet.ts';
import { Citations } from './Citations.tsx';
import { caution } from './caution.ts';
import { pointPeriod } from './point-period.ts';
import { SeriesPlot } from './SeriesPlot.tsx';
import { tied, tiedName } from './tied.ts';
import { useInlineSize } from './use-inline-size.ts';
import type { Words } from './words/words.ts';

interface Props {
  readonly series: SeriesChart;
  readonly words: Words;
  /** ISO 8601, and the same written out; both absent without an article. */
  readonly articleDate?: string | undefined;
  readonly articleDay?: string | undefined;
  /** Hands the series out as a file; left out where there is no saving. */
  readonly onExport?: (() => void) | undefined;
}

/**
 * A series as the fact sheet shows it: a chart whose points can be gone through by pointer and arrow keys, the figure
 * in hand written above it, and the whole as a table.
 */
export function SeriesFigure({ series, words, articleDate, articleDay = '', onExport }: Props) {
  const { points } = series;
  const [frame, width] = useInlineSize<HTMLDivElement>(360);
  const last = points.length - 1;
  const [picked, pick] = useState<number | null>(null);
  const index = picked ?? last;
  const point = points[index];
  if (!point) return null;

  const doubt = caution({ wasDueToEnd: points[last]?.wasDueToEnd ?? '', stale: series.stale }, words);

  const onKeyDown = (event: KeyboardEvent) => {
    const target = {
      ArrowLeft: index - 1,
      ArrowDown: index - 1,
      ArrowRight: index + 1,
      ArrowUp: index + 1,
      Home: 0,
      End: last,
    }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    pick(Math.max(0, Math.min(last, target)));
  };

  return (
    <figure class="series-figure">
      <figcaption>
        <h4>{tiedName(series.label)}</h4>
        <p class="series-unit">{tied(series.unit)}</p>
      </figcaption>
      <div
        ref={frame}
        class="series-reader"
        role="slider"
        tabIndex={0}
        aria-label={words('series_points', { label: series.label })}
        aria-valuemin={1}
        aria-valuemax={points.length}
        aria-valuenow={index + 1}
        aria-valuetext={`${pointPeriod(point, words)}: ${point.value}`}
        onKeyDown={onKeyDown}
        onPointerLeave={() => pick(null)}
        onBlur={() => pick(null)}
      >
        <p class="series-reading" aria-hidden="true">
          <strong>{tied(point.value)}</strong> {tied(pointPeriod(point, words))}
        </p>
        <SeriesPlot
          points={points}
          stepwise={series.stepwise}
          width={width}
          picked={index}
          language={words.language}
          article={articleDate === undefined ? null : { date: articleDate, label: articleDay }}
          onPick={pick}
        />
      </div>
      {doubt && <p class="stale">{doubt}</p>}
      <p class="series-basis">
        {tied(series.basis)}
        {'\u00a0· '}
        <Citations sources={series.sources} words={words} />
        {series.note && <span class="fact-note">{tied(series.note)}</span>}
      </p>
      <details class="series-table">
        <summary>{words('series_table')}</summary>
        <table>
          <caption class="visually-hidden">{`${series.label}, ${series.unit}`}</caption>
          <thead class="visually-hidden">
            <tr>
              <th scope="col">{words('series_period')}</th>
              <th scope="col">{series.unit}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((row) => (
              <tr key={row.date}>
                <th scope="row">{tied(pointPeriod(row, words))}</th>
                <td>{tied(row.value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {onExport && (
          <button type="button" class="link-button" onClick={onExport}>
            {words('series_csv')}
          </button>
        )}
      </details>
    </figure>
  );
}
