import { REDIRECTS_FILE, RELEASED_IDS_FILE, TOPICS_FOLDER } from './draft.ts';
import type { Rule } from './rule.ts';

/** A file is named after its topic, and an id within a topic is used once. */
export const idMismatch: Rule = function* ({ topics }) {
  for (const { file, topic } of topics) {
    if (file !== `${TOPICS_FOLDER}/${topic.id}.json`) {
      yield { file, field: 'id', reason: `"${topic.id}" is not the name of the file` };
    }
    for (const list of ['facts', 'states', 'series'] as const) {
      const seen = new Set<string>();
      for (const { id } of topic[list]) {
        if (seen.has(id)) yield { file, field: `${list}[${id}]`, reason: 'id used twice' };
        seen.add(id);
      }
    }
  }
};

/** Addresses live for ever: an id that was once released exists or redirects to one that does. */
export const lostId: Rule = function* ({ topics, redirects, releasedIds }) {
  const living = new Set(topics.map(({ topic }) => topic.id));
  for (const id of releasedIds) {
    if (!living.has(id) && !Object.hasOwn(redirects, id)) {
      yield {
        file: RELEASED_IDS_FILE,
        field: id,
        reason: `the topic is gone or has another id, and ${REDIRECTS_FILE} does not say where it went`,
      };
    }
  }
  for (const [from, to] of Object.entries(redirects)) {
    if (living.has(from)) {
      yield { file: REDIRECTS_FILE, field: from, reason: 'redirects a topic that exists' };
    }
    if (!living.has(to)) {
      yield { file: REDIRECTS_FILE, field: from, reason: `redirects to "${to}", which is no topic` };
    }
  }
};

/** Related topics exist, are others, and are named once. */
export const brokenRelated: Rule = function* ({ topics }) {
  const living = new Set(topics.map(({ topic }) => topic.id));
  for (const { file, topic } of topics) {
    for (const [at, id] of topic.related.entries()) {
      const field = `related[${at}]`;
      if (id === topic.id) yield { file, field, reason: 'names the topic itself' };
      else if (!living.has(id)) yield { file, field, reason: `"${id}" is no topic` };
      if (topic.related.indexOf(id) < at) yield { file, field, reason: `names "${id}" twice` };
    }
  }
};
