import type { Report } from '../report.ts';
import type { Setting } from '../setting.ts';
import { measureBytes } from './bytes.ts';
import { measureIncremental } from './incremental.ts';
import { measureMatch } from './match.ts';
import { measurePage } from './page.ts';

/** By the name that `--only` takes, in the order of the table. */
export const MEASURES = {
  match: measureMatch,
  page: measurePage,
  incremental: measureIncremental,
  bytes: measureBytes,
} as const satisfies Record<string, (setting: Setting) => Report | Promise<Report>>;

export type MeasureName = keyof typeof MEASURES;
export const MEASURE_NAMES = Object.keys(MEASURES) as MeasureName[];
