/** @returns the number of a tab, if a field of a page's own address (`?tab=7`) is one. */
export const tabFromField = (field: string | null): number | undefined =>
  field !== null && /^\d{1,15}$/.test(field) ? Number(field) : undefined;
