import { dateSpan } from '../calendar.ts';
import { newestReview } from '../compile.ts';
import { aliasNotation, commonAlias, sharedAlias } from './alias-rules.ts';
import { agedDispute, futureDate, timelineOrder } from './date-rules.ts';
import type { Draft } from './draft.ts';
import type { Finding } from './finding.ts';
import { hindiSpelling } from './hindi-spelling.ts';
import { brokenRelated, idMismatch, lostId } from './id-rules.ts';
import { wrongScript } from './language-rules.ts';
import { mixedBasis, unknownUnit, unusedUnit } from './number-rules.ts';
import { parseDraft, type RawDraft } from './parse-draft.ts';
import type { Rule } from './rule.ts';
import { duplicateSource, unknownSource, unpinnedSource, untoldWay, unusedSource } from './source-rules.ts';
import { overlappingStates } from './state-rules.ts';

/** Every rule beyond the schema, by the name that findings carry. */
const RULES: Readonly<Record<string, Rule>> = {
  'unknown-source': unknownSource,
  'unused-source': unusedSource,
  'duplicate-source': duplicateSource,
  'unpinned-source': unpinnedSource,
  'untold-way': untoldWay,
  'future-date': futureDate,
  'timeline-order': timelineOrder,
  'aged-dispute': agedDispute,
  'overlapping-states': overlappingStates,
  'unknown-unit': unknownUnit,
  'unused-unit': unusedUnit,
  'mixed-basis': mixedBasis,
  'id-mismatch': idMismatch,
  'lost-id': lostId,
  'broken-related': brokenRelated,
  'wrong-script': wrongScript,
  'hindi-spelling': hindiSpelling,
  'alias-notation': aliasNotation,
  'shared-alias': sharedAlias,
  'common-alias': commonAlias,
};

/** @returns all findings of all rules, in the order of the rules. */
export const applyRules = (draft: Draft, today: string): Finding[] =>
  Object.entries(RULES).flatMap(([rule, find]) =>
    [...find(draft, today)].map((fault) => ({ rule, ...fault })),
  );

/** What the check found. */
export interface Verdict {
  /** Without the files that broke their schema. */
  readonly draft: Draft;
  /** Each of them stops a build. */
  readonly faults: readonly Finding[];
}

/** The last day on which an editor did something: went through a topic, or read a page for one fact of it. */
const newestDay = ({ topics, sources }: Draft): string =>
  [newestReview(topics.map(({ topic }) => topic)), ...sources.map(({ read }) => dateSpan(read).first)]
    .sort()
    .at(-1) ?? '';

/**
 * Parses and checks the data files. Where a file breaks its schema only that is reported, because rules across files
 * would blame others for what is missing.
 * @param today ISO 8601 day that counts as the present; without it that of the newest review or reading, so that no
 *   clock has a say
 */
export const checkDraft = (raw: RawDraft, today?: string): Verdict => {
  const { draft, findings } = parseDraft(raw);
  if (findings.length > 0) return { draft, faults: findings };
  return { draft, faults: applyRules(draft, today ?? newestDay(draft)) };
};
