/** A median of several runs with how far they spread, in the unit that was measured. */
export interface Measured {
  readonly median: number;
  /** The middle half of the runs lies between these two. */
  readonly low: number;
  readonly high: number;
  readonly runs: number;
}

export const summarise = (values: readonly number[]): Measured => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), low: at(0.25), high: at(0.75), runs: sorted.length };
};

/** @returns the median ratio of pairs taken in the same round: noise that hits a whole round cancels. */
export const pairedRatio = (values: readonly number[], base: readonly number[]): number =>
  summarise(values.map((value, round) => value / (base[round] ?? Number.NaN))).median;

/**
 * Runs contenders in turn, round by round, so that what else the machine does hits all of them alike.
 *
 * @param contenders each returns how many characters it went through; what it found must not be thrown away unused
 * @returns nanoseconds a character, by contender and round
 */
export const takeTurns = <Name extends string>(
  contenders: Readonly<Record<Name, () => number>>,
  { rounds = 9, warmUp = 3 } = {},
): Record<Name, number[]> => {
  const names = Object.keys(contenders) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = -warmUp; round < rounds; round++) {
    for (const name of names) {
      const start = performance.now();
      const characters = contenders[name]();
      const nanoseconds = ((performance.now() - start) * 1e6) / characters;
      if (round >= 0) times[name].push(nanoseconds);
    }
  }
  return times;
};
