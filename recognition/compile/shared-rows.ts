/** A state's edges to one place, named by a symbol or a set of symbols; its output has 0 there, its fallback −1. */
export interface Row {
  readonly symbol: number;
  readonly target: number;
}

/** A state whose last rows are all the rows of another one, and how many come before these. */
export interface Host {
  readonly state: number;
  readonly after: number;
}

/** @returns by state, where its rows can be found at the end of another's; that one may have a host itself. */
export const findHosts = (rowsOf: readonly (readonly Row[])[]): ReadonlyMap<number, Host> => {
  /** The same rows to the end have the same number. */
  const endings = new Map<string, number>();
  const inner = new Map<number, Host>();
  const whole = rowsOf.map((rows, state) => {
    let ending = 0;
    for (let after = rows.length - 1; after >= 0; after--) {
      const { symbol, target } = rows[after] as Row;
      const key = `${symbol},${target},${ending}`;
      ending = endings.get(key) ?? endings.size + 1;
      endings.set(key, ending);
      if (after > 0) inner.set(ending, { state, after });
    }
    return ending;
  });
  return new Map(
    whole.flatMap((ending, state) => {
      const host = inner.get(ending);
      return host ? [[state, host]] : [];
    }),
  );
};
