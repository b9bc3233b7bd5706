import type { ChartPoint } from '../data/sheet/topic-sheet.ts';
import { slotWidth } from './slot-width.ts';
import { dayOf, timeAxis } from './time-axis.ts';
import { valueAxis } from './value-axis.ts';

interface Props {
  /** Oldest first, at least one. */
  readonly points: readonly ChartPoint[];
  /** Each number holds until the next: steps instead of bars. */
  readonly stepwise: boolean;
}

const WIDTH = 96;
const HEIGHT = 36;

/**
 * The shape of a series at a glance, bars from zero in their true places in time, so that a missing period is a hole.
 * It is hidden from screen readers: the figure beside it says the latest value, the topic has the table.
 */
export function Sparkline({ points, stepwise }: Props) {
  const time = timeAxis(points.map(({ date }) => date));
  const values = valueAxis(points.map(({ number }) => number));
  const slot = slotWidth(
    points.map(({ date }) => dayOf(date)),
    WIDTH,
  );
  const width = Math.max(2, Math.min(12, slot * 0.7));
  const y = (value: number) => 1 + (1 - values.place(value)) * (HEIGHT - 2);
  return (
    <svg
      class="sparkline"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
    >
      {stepwise && <Levels points={points} place={time.place} y={y} />}
      {(stepwise ? [] : points).map((point, index) => (
        <rect
          key={point.date}
          class={index === points.length - 1 ? 'sparkline-latest' : 'sparkline-bar'}
          x={time.place(point.date) * (WIDTH - width)}
          y={Math.min(y(0), y(point.number))}
          width={width}
          height={Math.max(1, Math.abs(y(0) - y(point.number)))}
        />
      ))}
      <line class="sparkline-zero" x1="0" x2={WIDTH} y1={y(0)} y2={y(0)} />
    </svg>
  );
}

interface LevelsProps {
  readonly points: readonly ChartPoint[];
  readonly place: (date: string) => number;
  readonly y: (value: number) => number;
}

/** The area under the levels; the last one has a little room of its own at the right, for it still holds. */
function Levels({ points, place, y }: LevelsProps) {
  const x = (date: string) => place(date) * (WIDTH - 12);
  const latest = points.at(-1);
  if (!latest) return null;
  const steps = points.map(({ date, number }) => `H${x(date)}V${y(number)}`).join('');
  return (
    <>
      <path class="sparkline-bar" d={`M0 ${y(0)}${steps}V${y(0)}Z`} />
      <rect
        class="sparkline-latest"
        x={x(latest.date)}
        y={Math.min(y(0), y(latest.number))}
        width={WIDTH - x(latest.date)}
        height={Math.max(1, Math.abs(y(0) - y(latest.number)))}
      />
    </>
  );
}
