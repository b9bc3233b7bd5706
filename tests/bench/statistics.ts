/** Several runs of one thing, in the unit that was measured. */
export interface Measured {
  readonly median: number;
  /** The middle half of the runs lies between these two. */
  readonly low: number;
  readonly high: number;
  readonly p95: number;
  readonly runs: number;
}

/** @returns the least value that so great a share of the values does not exceed (nearest rank). */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
};

export const summarise = (values: readonly number[]): Measured => ({
  median: quantile(values, 0.5),
  low: quantile(values, 0.25),
  high: quantile(values, 0.75),
  p95: quantile(values, 0.95),
  runs: values.length,
});

/** @returns ratios of runs taken in the same round: noise that hits a whole round cancels. */
export const pairedRatios = (values: readonly number[], base: readonly number[]): number[] =>
  values.slice(0, base.length).map((value, round) => value / (base[round] ?? Number.NaN));

/**
 * @param values runs by page
 * @param base runs of what it is compared with, by page; pages that only one side has are left out
 * @returns for each page how many times its median is the base's
 */
export const ratiosByPage = (
  values: ReadonlyMap<string, readonly number[]>,
  base: ReadonlyMap<string, readonly number[]>,
): number[] =>
  [...values].flatMap(([page, runs]) => {
    const baseRuns = base.get(page);
    return baseRuns ? [summarise(runs).median / summarise(baseRuns).median] : [];
  });
