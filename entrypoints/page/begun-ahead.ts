const begun = new Map<string, Promise<unknown>>();

/** Begins what a page will want as soon as it is rendered, while it is not rendered yet. */
export function beginAhead<T>(what: string, begin: () => Promise<T>): Promise<T> {
  const result = begin();
  begun.set(what, result);
  // Whoever takes it hears of a failure.
  result.catch(() => undefined);
  return result;
}

/** @returns what was begun under that name, to the first who wants it, or what `begin` begins now. */
export function takeAhead<T>(what: string, begin: () => Promise<T>): Promise<T> {
  const result = begun.get(what) as Promise<T> | undefined;
  begun.delete(what);
  return result ?? begin();
}
