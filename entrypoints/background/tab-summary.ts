import * as v from 'valibot';
import { IdSchema, LanguageSchema, PartialDateSchema } from '../../data/schema/primitives.ts';
import type { PageSummary } from './messages.ts';

/** What the reader of one frame says it found; it lives in a page's process, so it is checked like any message. */
const FrameSummarySchema = v.object({
  topics: v.pipe(
    v.array(v.object({ id: IdSchema, mentions: v.pipe(v.number(), v.integer(), v.minValue(0)) })),
    v.maxLength(1000),
  ),
  language: v.fallback(v.nullable(LanguageSchema), null),
  published: v.fallback(v.nullable(PartialDateSchema), null),
  title: v.fallback(v.string(), ''),
  address: v.fallback(v.string(), ''),
  truncated: v.fallback(v.boolean(), false),
});

/** One frame's answer: `null` where no reader is at work. */
export interface FrameAnswer {
  readonly frame: number;
  readonly summary: unknown;
}

/**
 * Puts the frames of a tab together: the main frame says what article it is, its topics come first.
 * @param frames in any order; answers that are not valid are left out
 * @param tab what the browser says of it, for where the main frame has no reader: a frame in it is not the article
 * @returns null where no frame has a reader
 */
export const mergeSummaries = (
  frames: readonly FrameAnswer[],
  tab: { readonly title?: string | undefined; readonly url?: string | undefined },
): PageSummary | null => {
  const read = [...frames]
    .sort((a, b) => a.frame - b.frame)
    .flatMap(({ frame, summary }) => {
      const parsed = v.safeParse(FrameSummarySchema, summary);
      return parsed.success ? [{ frame, ...parsed.output }] : [];
    });
  const [first] = read;
  if (!first) return null;
  const topics = new Map<string, PageSummary['topics'][number]>();
  for (const { frame, topics: found } of read) {
    for (const { id, mentions } of found) {
      const known = topics.get(id);
      topics.set(id, { id, mentions: mentions + (known?.mentions ?? 0), frame: known?.frame ?? frame });
    }
  }
  const { published, title, address } =
    first.frame === 0 ? first : { published: null, title: tab.title ?? '', address: tab.url ?? '' };
  const truncated = read.some((frame) => frame.truncated);
  return { topics: [...topics.values()], language: first.language, published, title, address, truncated };
};
