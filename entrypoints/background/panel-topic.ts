import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { IdSchema } from '../../data/schema/primitives.ts';

/*
 * A card says “open in fact sheet”, the worker opens the side panel and leaves the topic here; the panel takes it from
 * here, whether it was open already or is only now starting. Session storage is shared by worker and pages, closed to
 * content scripts, and forgotten with the browser.
 */
const KEY = 'panelTopic';

const PanelTopicSchema = v.strictObject({
  topic: IdSchema,
  /** The tab of the card: a panel beside another tab is not meant. */
  tab: v.number(),
  /** Milliseconds since 1970: the same topic asked for twice is two wishes, and an old wish is none. */
  at: v.number(),
});
export type PanelTopic = v.InferOutput<typeof PanelTopicSchema>;

const FRESH_MS = 10_000;

/** Leaves a topic for the side panel beside a tab to show. */
export const showInPanel = (topic: string, tab: number): Promise<void> =>
  browser.storage.session.set({ [KEY]: { topic, tab, at: Date.now() } satisfies PanelTopic });

/** @returns the topic that a panel which has just started is to show, or null. */
export async function wantedInPanel(): Promise<PanelTopic | null> {
  const wish = readWish((await browser.storage.session.get(KEY))[KEY]);
  return wish && Date.now() - wish.at < FRESH_MS ? wish : null;
}

/**
 * @param listener hears every topic that is left for the panel from now on
 * @returns stops it
 */
export function watchPanelTopic(listener: (wish: PanelTopic) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    const wish = readWish(changes[KEY]?.newValue);
    if (wish) listener(wish);
  };
  browser.storage.session.onChanged.addListener(onChanged);
  return () => browser.storage.session.onChanged.removeListener(onChanged);
}

const readWish = (stored: unknown): PanelTopic | null => {
  const wish = v.safeParse(PanelTopicSchema, stored);
  return wish.success ? wish.output : null;
};
