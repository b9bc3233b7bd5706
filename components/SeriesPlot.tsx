import { scaleLinear, scaleUtc } from 'd3-scale';
import { curveLinear, curveStepAfter, line } from 'd3-shape';
import type { ChartPoint } from '../data/sheet/topic-sheet.ts';
import { slotWidth } from './slot-width.ts';
import { dayOf } from './time-axis.ts';

interface Props {
  /** Oldest first, at least one. */
  readonly points: readonly ChartPoint[];
  /** Each number holds until the next: steps instead of bars. */
  readonly stepwise: boolean;
  /** In CSS pixels. */
  readonly width: number;
  /** Index of the point in hand. */
  readonly picked: number;
  readonly language: string;
  readonly article: { readonly date: string; readonly label: string } | null;
  readonly onPick: (index: number) => void;
}

const HEIGHT = 168;
const MARGIN = { top: 20, right: 8, bottom: 24, left: 40 };
/** The last level still holds: its step needs some length. */
const STEP_ROOM = 32;
/** Up to this many points stand as bars; more are read as a line. */
const MOST_BARS = 16;

/** The drawing of a series: zero in sight, true distances in time, gaps left open, a mark at the article's date. */
export function SeriesPlot({ points, stepwise, width, picked, language, article, onPick }: Props) {
  const numbers = points.map(({ number }) => number);
  const days = points.map(({ date }) => dayOf(date));
  const right = width - MARGIN.right;
  const bottom = HEIGHT - MARGIN.bottom;
  const asBars = !stepwise && points.length <= MOST_BARS;
  const bar = asBars ? Math.max(3, Math.min(36, slotWidth(days, right - MARGIN.left) * 0.7)) : 0;

  const x = scaleUtc()
    .domain([Math.min(...days), Math.max(...days)])
    .range([MARGIN.left + bar, right - (stepwise ? STEP_ROOM : bar)]);
  const y = scaleLinear()
    .domain([Math.min(0, ...numbers), Math.max(0, ...numbers)])
    .nice(4)
    .range([bottom, MARGIN.top]);
  const written = new Intl.NumberFormat(language, { maximumSignificantDigits: 4 });
  const path = line<ChartPoint>(
    (point) => x(dayOf(point.date)),
    (point) => y(point.number),
  ).curve(stepwise ? curveStepAfter : curveLinear);
  const articleX = article && x(dayOf(article.date));
  // A level holds beyond its last change, a published figure says nothing of other times.
  const before = articleX !== null && articleX < MARGIN.left;
  const after = articleX !== null && articleX > right && !stepwise;
  const markX = articleX === null ? null : Math.max(MARGIN.left, Math.min(right, articleX));
  const first = points[0];
  const latest = points.at(-1);

  const pickNearest = (event: PointerEvent & { readonly currentTarget: SVGSVGElement }) => {
    const at = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const distances = days.map((day) => Math.abs(x(day) - at));
    onPick(distances.indexOf(Math.min(...distances)));
  };

  return (
    <svg
      class="series-plot"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      aria-hidden="true"
      onPointerMove={pickNearest}
      onPointerDown={pickNearest}
    >
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line
            class={tick === 0 ? 'series-zero' : 'series-grid'}
            x1={MARGIN.left}
            x2={right}
            y1={y(tick)}
            y2={y(tick)}
          />
          <text class="series-tick" x={MARGIN.left - 6} y={y(tick) + 4} text-anchor="end">
            {written.format(tick)}
          </text>
        </g>
      ))}
      {markX !== null && article && (
        <g>
          {!before && !after && (
            <line class="series-article" x1={markX} x2={markX} y1={MARGIN.top - 4} y2={bottom} />
          )}
          <text
            class="series-tick"
            x={markX}
            y={11}
            text-anchor={markX > width * 0.75 ? 'end' : markX < width * 0.25 ? 'start' : 'middle'}
          >
            {before && '← '}
            {article.label}
            {after && ' →'}
          </text>
        </g>
      )}
      {asBars
        ? points.map((point, index) => (
            <rect
              key={point.date}
              class={barClass(point, index, picked)}
              x={x(dayOf(point.date)) - bar / 2}
              y={Math.min(y(0), y(point.number))}
              width={bar}
              height={Math.max(1, Math.abs(y(0) - y(point.number)))}
            />
          ))
        : (stepwise ? [points] : runs(points)).map((run) => (
            <path
              key={run[0]?.date}
              class="series-line"
              d={`${path(run) ?? ''}${stepwise ? `H${right}` : ''}`}
            />
          ))}
      {points.map(
        (point, index) =>
          !asBars && (
            <circle
              key={point.date}
              class={index === picked ? 'series-dot picked' : 'series-dot'}
              cx={x(dayOf(point.date))}
              cy={y(point.number)}
              r={index === picked ? 4 : 2}
            />
          ),
      )}
      <text class="series-tick" x={MARGIN.left} y={HEIGHT - 7}>
        {first?.period}
      </text>
      {latest !== first && (
        <text class="series-tick" x={right} y={HEIGHT - 7} text-anchor="end">
          {latest?.period}
        </text>
      )}
    </svg>
  );
}

const barClass = (point: ChartPoint, index: number, picked: number): string =>
  ['series-bar', index === picked && 'picked', point.provisional && 'provisional'].filter(Boolean).join(' ');

/** Unbroken stretches: a line must not run over a period that nobody published. */
function runs(points: readonly ChartPoint[]): ChartPoint[][] {
  const stretches: ChartPoint[][] = [];
  for (const point of points) {
    if (point.afterGap || stretches.length === 0) stretches.push([]);
    stretches.at(-1)?.push(point);
  }
  return stretches;
}
