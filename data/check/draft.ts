import type { Source } from '../schema/source.ts';
import type { Topic } from '../schema/topic.ts';
import type { Units } from '../schema/unit.ts';

/** A topic and the file it was read from. */
export interface TopicFile {
  readonly file: string;
  readonly topic: Topic;
}

/** The dataset as people write it: everything has passed its schema, nothing has been checked across files yet. */
export interface Draft {
  readonly topics: readonly TopicFile[];
  readonly sources: readonly Source[];
  readonly units: Units;
  /** Former topic ids and what they are called now. */
  readonly redirects: Readonly<Record<string, string>>;
  /** Every topic id that a released version ever had. */
  readonly releasedIds: readonly string[];
}

export const SOURCES_FILE = 'data/sources.json';
export const UNITS_FILE = 'data/units.json';
export const REDIRECTS_FILE = 'data/redirects.json';
export const RELEASED_IDS_FILE = 'data/released-ids.json';
export const TOPICS_FOLDER = 'data/topics';
