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
    for (const name of inTurn(names, round)) {
      const start = performance.now();
      const characters = contenders[name]();
      const nanoseconds = ((performance.now() - start) * 1e6) / characters;
      if (round >= 0) times[name].push(nanoseconds);
    }
  }
  return times;
};

/** @returns the list begun at another place in each round: nobody always comes after the same one. */
export const inTurn = <T>(list: readonly T[], round: number): T[] => {
  const at = ((round % list.length) + list.length) % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
};
