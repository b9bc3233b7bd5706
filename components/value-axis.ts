/** Vertical axis of a small chart. It always holds zero, so that heights can be compared. */
export interface ValueAxis {
  /** @returns a share from 0 (bottom) to 1 (top). */
  place(value: number): number;
  /** Round numbers to draw lines at, lowest first; zero is among them. */
  readonly ticks: readonly number[];
}

/** Steps that people read without thinking. */
const ROUND = [1, 2, 2.5, 5, 10];

/**
 * @param values at least one finite number
 * @param about how many steps the axis should have, roughly
 */
export const valueAxis = (values: readonly number[], about = 3): ValueAxis => {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const span = high - low || 1;
  const power = 10 ** Math.floor(Math.log10(span / about));
  const step = power * (ROUND.find((round) => round * power >= span / about) ?? 10);
  const bottom = Math.floor(low / step);
  const top = Math.max(bottom + 1, Math.ceil(high / step));
  return {
    place: (value) => (value / step - bottom) / (top - bottom),
    // Whole steps times the step: adding steps up would gather rounding errors.
    ticks: Array.from({ length: top - bottom + 1 }, (_, index) => (bottom + index) * step),
  };
};
