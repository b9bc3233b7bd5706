import type { ChartPoint, SeriesChart } from '../data/sheet/topic-sheet.ts';
import { Citations } from './Citations.tsx';
import { caution } from './caution.ts';
import { pointPeriod } from './point-period.ts';
import { slotWidth } from './slot-width.ts';
import { ThenAndNow } from './ThenAndNow.tsx';
import { tied, tiedName } from './tied.ts';
import { dayOf, timeAxis } from './time-axis.ts';
import { valueAxis } from './value-axis.ts';
import type { Words } from './words/words.ts';

interface Props {
  readonly series: SeriesChart;
  readonly words: Words;
  /** ISO 8601, and the same written out; both absent without an article. */
  readonly articleDate?: string | undefined;
  readonly articleDay?: string | undefined;
}

const WIDTH = 328;
const HEIGHT = 104;
const PLOT = { left: 28, right: WIDTH - 8, top: 18, bottom: HEIGHT - 20 };
/** Up to this many points stand as bars; more are read as a line. */
const MOST_BARS = 14;
/** Named in the card; the fact sheet names all. */
const MOST_SOURCES = 3;
/** The last level still holds: its step needs some length. */
const STEP_ROOM = 24;
/** Two numbers side by side need so much. */
const LABEL_WIDTH = 34;

/**
 * The card's chart: numbers over time with their gaps left open, zero in sight and a mark at the article's date. The
 * fact sheet has a larger one (`SeriesFigure`); this one must stay light enough for every page.
 */
export function TrendChart({ series, words, articleDate, articleDay = '' }: Props) {
  const { points } = series;
  const latest = points.at(-1);
  const first = points[0];
  if (!latest || !first) return null;
  const then = series.onArticleDate === null ? null : (points[series.onArticleDate] ?? null);
  const doubt = caution({ ...latest, stale: series.stale }, words);
  const moment = (point: ChartPoint) => ({ value: point.value, when: pointPeriod(point, words) });

  return (
    <section class="trend-chart">
      <h3>{tiedName(series.label)}</h3>
      <ThenAndNow
        then={articleDate === undefined ? undefined : then && moment(then)}
        now={moment(latest)}
        articleDay={articleDay}
        unchanged={then === latest}
        doubtful={doubt !== ''}
        words={words}
      />
      {doubt && <p class="stale">{doubt}</p>}
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={words('card_chart', {
          label: series.label,
          first: first.value,
          firstPeriod: first.period,
          last: latest.value,
          lastPeriod: latest.period,
        })}
      >
        <Plot
          series={series}
          then={then}
          latest={latest}
          articleDate={articleDate}
          language={words.language}
        />
      </svg>
      <table class="visually-hidden">
        <caption class="visually-hidden">{`${series.label}, ${series.unit}`}</caption>
        <tbody>
          {points.map((point) => (
            <tr key={point.period}>
              <th scope="row">{pointPeriod(point, words)}</th>
              <td>{point.value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="chart-basis">
        {tied(series.basis)}
        {'\u00a0· '}
        <Citations sources={series.sources} words={words} most={MOST_SOURCES} />
        {series.note && <span class="fact-note">{tied(series.note)}</span>}
      </p>
    </section>
  );
}

interface PlotProps {
  readonly series: SeriesChart;
  readonly then: ChartPoint | null;
  readonly latest: ChartPoint;
  readonly articleDate: string | undefined;
  readonly language: string;
}

function Plot({ series: { points, stepwise, unit }, then, latest, articleDate, language }: PlotProps) {
  const number = new Intl.NumberFormat(language, { maximumSignificantDigits: 4 });
  const values = valueAxis(points.map((point) => point.number));
  const time = timeAxis(points.map((point) => point.date));
  const asBars = !stepwise && points.length <= MOST_BARS;
  const days = points.map((point) => dayOf(point.date));
  const slot = asBars ? slotWidth(days, PLOT.right - PLOT.left) : stepwise ? STEP_ROOM : 0;
  const bar = Math.min(28, slot * 0.72);
  const x = (date: string) => PLOT.left + slot / 2 + time.place(date) * (PLOT.right - PLOT.left - slot);
  const y = (value: number) => PLOT.bottom - values.place(value) * (PLOT.bottom - PLOT.top);
  const tone = (point: ChartPoint) => (point === latest ? 'latest' : point === then ? 'then' : 'other');
  const latestX = Math.min(x(latest.date), PLOT.right - LABEL_WIDTH / 3);
  const labelX = (point: ChartPoint) =>
    point === latest ? latestX : Math.min(x(point.date), latestX - LABEL_WIDTH);
  const labelY = (point: ChartPoint) => Math.min(y(point.number), y(0)) - 4;
  const labelled = then && then !== latest ? [then, latest] : [latest];
  const articleX = articleDate === undefined ? null : markPlace(articleDate, points, stepwise, x, slot);
  // The mark leaves out the number that it would cross.
  const crossed = labelled.find((point) => Math.abs(labelX(point) - (articleX ?? -WIDTH)) < LABEL_WIDTH / 2);
  const markTop = PLOT.top - 6;

  return (
    <g>
      <text class="chart-unit" x={0} y={9}>
        {unit}
      </text>
      {values.ticks.map((tick) => (
        <g key={tick}>
          <line
            class={tick === 0 ? 'chart-zero' : 'chart-tick'}
            x1={PLOT.left}
            x2={PLOT.right}
            y1={y(tick)}
            y2={y(tick)}
          />
          <text class="chart-number" x={PLOT.left - 4} y={y(tick) + 4} text-anchor="end">
            {number.format(tick)}
          </text>
        </g>
      ))}
      {asBars ? (
        points.map((point) => (
          <rect
            key={point.period}
            class={`chart-bar ${tone(point)}${point.provisional ? ' provisional' : ''}`}
            x={x(point.date) - bar / 2}
            y={Math.min(y(point.number), y(0))}
            width={bar}
            height={Math.max(1, Math.abs(y(point.number) - y(0)))}
          />
        ))
      ) : (
        <path class="chart-line" d={stepwise ? steps(points, x, y) : strokes(points, x, y)} />
      )}
      {articleX !== null && (
        <path
          class="chart-article"
          d={`M${articleX} ${crossed ? labelY(crossed) + 4 : markTop}V${PLOT.bottom + 4}`}
        />
      )}
      {labelled.map((point) => (
        <g key={point.period}>
          {!asBars && (
            <circle class={`chart-dot ${tone(point)}`} cx={x(point.date)} cy={y(point.number)} r={3} />
          )}
          <text class={`chart-label ${tone(point)}`} x={labelX(point)} y={labelY(point)} text-anchor="middle">
            {number.format(point.number)}
          </text>
        </g>
      ))}
      <text class="chart-number" x={asBars ? x(points[0]?.date ?? '') - bar / 2 : PLOT.left} y={HEIGHT - 5}>
        {points[0]?.period}
      </text>
      <text class="chart-number" x={PLOT.right} y={HEIGHT - 5} text-anchor="end">
        {latest.period}
      </text>
    </g>
  );
}

/** @returns where the article's date is marked; null where the numbers say nothing of that time. */
const markPlace = (
  date: string,
  points: readonly ChartPoint[],
  stepwise: boolean,
  x: Place<string>,
  slot: number,
): number | null => {
  const days = points.map((point) => dayOf(point.date));
  const first = days[0] ?? 0;
  const last = days.at(-1) ?? 0;
  const day = dayOf(date);
  // Half a slot on either side belongs to the outer points' periods.
  const half = (((last - first) * slot) / (PLOT.right - PLOT.left - slot) || 0) / 2;
  return day < first - half || (day > last + half && !stepwise && last > first) ? null : x(date);
};

type Place<T> = (value: T) => number;

/** A line that breaks where a period is missing. */
const strokes = (points: readonly ChartPoint[], x: Place<string>, y: Place<number>): string =>
  points
    .map((point, index) => `${index === 0 || point.afterGap ? 'M' : 'L'}${x(point.date)} ${y(point.number)}`)
    .join('');

/** Levels that hold until the next one, the last until the right end. */
const steps = (points: readonly ChartPoint[], x: Place<string>, y: Place<number>): string => {
  const path = points.map(
    ({ date, number }, index) => `${index === 0 ? `M${x(date)} ` : `H${x(date)}V`}${y(number)}`,
  );
  return `${path.join('')}H${PLOT.right}`;
};
