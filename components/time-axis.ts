/** @returns the first day of a date known as `2025`, `2025-12` or `2025-12-04`, in milliseconds since 1970. */
export const dayOf = (partialDate: string): number => {
  const [year = 1970, month = 1, day = 1] = partialDate.split('-').map(Number);
  return Date.UTC(year, month - 1, day);
};

/** Where a moment lies between two others. */
export interface TimeAxis {
  /** @returns a share from 0 to 1; moments outside are set to the nearer end. */
  place(partialDate: string): number;
  readonly firstYear: number;
  readonly lastYear: number;
}

/**
 * @param dates partial ISO 8601 dates that must fit, in any order; at least one
 * @returns the axis from the earliest to the latest of them
 */
export const timeAxis = (dates: readonly string[]): TimeAxis => {
  const days = dates.map(dayOf);
  const first = Math.min(...days);
  const length = Math.max(...days) - first || 1;
  return {
    place: (date) => Math.min(1, Math.max(0, (dayOf(date) - first) / length)),
    firstYear: new Date(first).getUTCFullYear(),
    lastYear: new Date(first + length).getUTCFullYear(),
  };
};
