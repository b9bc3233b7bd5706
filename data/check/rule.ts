import type { Draft } from './draft.ts';
import type { Finding } from './finding.ts';

/** A finding before the rule's name is added to it. */
export type Fault = Omit<Finding, 'rule'>;

/**
 * Looks at the whole draft and yields what is wrong by this rule.
 * @param today ISO 8601 day that counts as the present
 */
export type Rule = (draft: Draft, today: string) => Iterable<Fault>;
