import * as v from 'valibot';
import { IdSchema, PartialDateSchema } from '../../data/schema/primitives.ts';
import { tabFromField } from './tab-from-field.ts';

/** What the full page is asked to show. */
export interface SheetRequest {
  /** None: the list of all topics; one: its sheet; several: a briefing. */
  readonly topics: readonly string[];
  /** ISO 8601 date of the article, as far as known. */
  readonly date: string | undefined;
  /** Title of the article, empty where there is none. */
  readonly title: string;
  /** The tab of the article, which tells the rest as long as it shows that article. */
  readonly tab: number | undefined;
}

const MOST_TOPICS = 60;
const LONGEST_TITLE = 300;

/**
 * Reads the page's own address. Anybody can write one, so what does not fit is left out.
 *
 * @param query `?topic=relos&topic=brahmos&date=2025-12-02&title=…&tab=7`
 */
export function readSheetAddress(query: string): SheetRequest {
  const fields = new URLSearchParams(query);
  const date = v.safeParse(PartialDateSchema, fields.get('date'));
  return {
    topics: [...new Set(fields.getAll('topic'))].filter((id) => v.is(IdSchema, id)).slice(0, MOST_TOPICS),
    date: date.success ? date.output : undefined,
    title: (fields.get('title') ?? '').slice(0, LONGEST_TITLE),
    tab: tabFromField(fields.get('tab')),
  };
}

/** @returns where in the extension the full page shows this. */
export function sheetAddress({ topics, date, title, tab }: Partial<SheetRequest>): `/sheet.html?${string}` {
  const query = new URLSearchParams();
  for (const topic of topics ?? []) query.append('topic', topic);
  if (date) query.set('date', date);
  if (title) query.set('title', title.slice(0, LONGEST_TITLE));
  if (tab !== undefined) query.set('tab', String(tab));
  return `/sheet.html?${query}`;
}
