/** One line of a plot. */
export interface Curve {
  readonly name: string;
  /** Ours, what nothing can be faster than, or what others do. */
  readonly kind: 'own' | 'limit' | 'peer';
  readonly points: readonly CurvePoint[];
}

export interface CurvePoint {
  readonly x: number;
  readonly y: number;
}

export interface Growth {
  readonly title: string;
  readonly x: string;
  readonly y: string;
  readonly curves: readonly Curve[];
}

/**
 * Fits a power of x through the points, by least squares of their logarithms.
 *
 * @returns the power: 1 where y grows as x does, 0 where it does not grow
 */
export const exponentOf = (points: readonly CurvePoint[]): number => {
  const logs = points.map(({ x, y }) => [Math.log(x), Math.log(y)] as const);
  const mean = (at: 0 | 1): number => logs.reduce((sum, log) => sum + log[at], 0) / logs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const above = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const below = logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return above / below;
};

/** @returns how many times the growth from the first to the last point is what a logarithm of x would grow. */
export const vsLogarithm = (points: readonly CurvePoint[]): number => {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return Number.NaN;
  return last.y / first.y / (Math.log(last.x) / Math.log(first.x));
};
