import type { Report } from '../report.ts';
import type { Setting } from '../setting.ts';
import { measureBytes } from './bytes.ts';
import { measureGrowth } from './growth.ts';
import { measureHover } from './hover.ts';
import { measureImport } from './import.ts';
import { measureIncremental } from './incremental.ts';
import { measureLongTasks } from './long-tasks.ts';
import { measureMatch } from './match.ts';
import { measureMemory } from './memory.ts';
import { measurePage } from './page.ts';
import { measurePageWork } from './page-work.ts';
import { measurePopup } from './popup.ts';
import { measureScroll } from './scroll.ts';

/** By the name that `--only` takes, in the order of the table. */
export const MEASURES = {
  match: measureMatch,
  page: measurePage,
  incremental: measureIncremental,
  tasks: measureLongTasks,
  work: measurePageWork,
  scroll: measureScroll,
  hover: measureHover,
  popup: measurePopup,
  import: measureImport,
  bytes: measureBytes,
  memory: measureMemory,
  growth: measureGrowth,
} as const satisfies Record<string, (setting: Setting) => Report | Promise<Report>>;

export type MeasureName = keyof typeof MEASURES;
export const MEASURE_NAMES = Object.keys(MEASURES) as MeasureName[];
