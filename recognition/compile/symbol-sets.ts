/** A run of numbers: twice each, plus one for the last. */
export const run = (values: readonly number[]): number[] =>
  values.map((value, index) => 2 * value + (index === values.length - 1 ? 1 : 0));

const compareLists = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? a.length - b.length : (a[at] as number) - (b[at] ?? Number.NEGATIVE_INFINITY);
};

/**
 * @param sets of symbols, ascending; each is placed once, however often it is given, and like ones stand together.
 * @returns the members of all, each as a step from the one before, and where a set of them begins.
 */
export const placeSets = (
  sets: readonly (readonly number[])[],
): { setMembers: number[]; placeOf: (set: readonly number[]) => number } => {
  const setMembers: number[] = [];
  const places = new Map<string, number>();
  for (const set of [...sets].sort(compareLists)) {
    const name = set.join();
    if (places.has(name)) continue;
    places.set(name, setMembers.length);
    setMembers.push(...run(set.map((symbol, index) => symbol - (set[index - 1] ?? 0))));
  }
  return { setMembers, placeOf: (set) => places.get(set.join()) ?? 0 };
};
