import { LANGUAGE_TABLE } from '../languages.ts';
import { citations } from '../topic-parts.ts';
import { SOURCES_FILE } from './draft.ts';
import type { Rule } from './rule.ts';

/** Every cited source exists, and nothing cites the same one twice. */
export const unknownSource: Rule = function* ({ topics, sources }) {
  const known = new Set(sources.map(({ id }) => id));
  for (const { file, topic } of topics) {
    for (const { field, part } of citations(topic)) {
      for (const [at, id] of part.entries()) {
        if (!known.has(id)) yield { file, field, reason: `unknown source "${id}"` };
        if (part.indexOf(id) < at) yield { file, field, reason: `cites "${id}" twice` };
      }
    }
  }
};

/** No source is kept that nothing cites. */
export const unusedSource: Rule = function* ({ topics, sources }) {
  const cited = new Set(topics.flatMap(({ topic }) => [...citations(topic)].flatMap(({ part }) => part)));
  for (const { id } of sources) {
    if (!cited.has(id)) yield { file: SOURCES_FILE, field: `[${id}]`, reason: 'unused source' };
  }
};

/** A source is listed once. */
export const duplicateSource: Rule = function* ({ sources }) {
  const seen = new Set<string>();
  for (const { id } of sources) {
    if (seen.has(id)) yield { file: SOURCES_FILE, field: `[${id}]`, reason: 'listed twice' };
    seen.add(id);
  }
};

const REPOSITORY_HOSTS: ReadonlySet<string> = new Set(['github.com', 'raw.githubusercontent.com']);

/** A file in a repository is cited as it was when it was read: a branch moves on, and what it said may go. */
export const unpinnedSource: Rule = function* ({ sources }) {
  for (const { id, url } of sources) {
    const { hostname, pathname } = new URL(url);
    if (REPOSITORY_HOSTS.has(hostname) && !/\/[0-9a-f]{40}(\/|$)/.test(pathname)) {
      yield { file: SOURCES_FILE, field: `[${id}].url`, reason: 'names no commit of its repository' };
    }
  }
};

/** That not the publisher's own page was read is told in the reader's language: within a name it would stay English. */
export const untoldWay: Rule = function* ({ sources }) {
  const ways = Object.values(LANGUAGE_TABLE.en.seenAs).map((way) => `(${way})`);
  for (const { id, publisher } of sources) {
    if (ways.some((way) => publisher.endsWith(way))) {
      yield {
        file: SOURCES_FILE,
        field: `[${id}].publisher`,
        reason: 'how it was seen is told by seenAs, in every language',
      };
    }
  }
};
