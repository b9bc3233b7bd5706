import * as v from 'valibot';
import { LANGUAGES } from '../languages.ts';
import { IdSchema } from '../schema/primitives.ts';
import { SourcesSchema } from '../schema/source.ts';
import { TopicSchema } from '../schema/topic.ts';
import { UnitsSchema } from '../schema/unit.ts';
import {
  type Draft,
  REDIRECTS_FILE,
  RELEASED_IDS_FILE,
  SOURCES_FILE,
  type TopicFile,
  UNITS_FILE,
} from './draft.ts';
import type { Finding } from './finding.ts';

/** A data file as found on disk. */
export interface RawFile {
  /** Path from the repository's root. */
  readonly file: string;
  readonly text: string;
}

export interface RawDraft {
  readonly topics: readonly RawFile[];
  readonly sources: RawFile;
  readonly units: RawFile;
  readonly redirects: RawFile;
  readonly releasedIds: RawFile;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** `facts[signed].label.hi`: items by their id where they have one, else by their place. */
const fieldOf = (path: v.BaseIssue<unknown>['path']): string =>
  (path ?? []).reduce((field, { key, value }) => {
    if (typeof key !== 'number') return field ? `${field}.${String(key)}` : String(key);
    const id = isRecord(value) && typeof value.id === 'string' ? value.id : key;
    return `${field}[${id}]`;
  }, '');

const reasonOf = (issue: v.BaseIssue<unknown>): string => {
  const last = issue.path?.at(-1);
  if (issue.type === 'union') {
    const { input } = issue;
    if (isRecord(input) && ('number' in input || 'min' in input) && !('unit' in input)) {
      return 'number without unit';
    }
    const inside = issue.issues?.find((part) => (part.path?.length ?? 0) > 0 && part.input !== undefined);
    return inside ? `not valid: ${fieldOf(inside.path)}: ${inside.message}` : 'has the wrong shape';
  }
  // A missing or unknown field is reported by valibot on the key itself.
  if (issue.type === 'strict_object' && last && issue.expected === 'never') return 'unknown field';
  if (issue.received === 'undefined') {
    return LANGUAGES.some((language) => language === last?.key) ? 'missing translation' : 'missing';
  }
  return issue.message;
};

const parseFile = <T>(
  { file, text }: RawFile,
  schema: v.GenericSchema<unknown, T>,
  findings: Finding[],
): T | null => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    findings.push({ rule: 'schema', file, field: '', reason: `not JSON: ${(error as Error).message}` });
    return null;
  }
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    findings.push({ rule: 'schema', file, field: fieldOf(issue.path), reason: reasonOf(issue) });
  }
  return null;
};

/**
 * Parses every data file by its schema.
 * @returns what could be parsed, and one finding per fault; the files at fault are left out of the draft.
 */
export const parseDraft = (raw: RawDraft): { draft: Draft; findings: Finding[] } => {
  const findings: Finding[] = [];
  const topics: TopicFile[] = [];
  for (const rawTopic of raw.topics) {
    const topic = parseFile(rawTopic, TopicSchema, findings);
    if (topic) topics.push({ file: rawTopic.file, topic });
  }
  const draft = {
    topics,
    sources: parseFile({ ...raw.sources, file: SOURCES_FILE }, SourcesSchema, findings) ?? [],
    units: parseFile({ ...raw.units, file: UNITS_FILE }, UnitsSchema, findings) ?? {},
    redirects:
      parseFile({ ...raw.redirects, file: REDIRECTS_FILE }, v.record(IdSchema, IdSchema), findings) ?? {},
    releasedIds:
      parseFile({ ...raw.releasedIds, file: RELEASED_IDS_FILE }, v.array(IdSchema), findings) ?? [],
  };
  return { draft, findings };
};
