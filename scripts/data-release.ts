/**
 * `npm run data:release`: writes down the ids of all topics in `data/released-ids.json`, once for every version that is
 * published. From then on each of them exists or redirects.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { RELEASED_IDS_FILE } from '../data/check/draft.ts';
import { parseDraft } from '../data/check/parse-draft.ts';
import { readDraft } from '../data/read-draft.ts';

const root = resolve(import.meta.dirname, '..');
const file = resolve(root, RELEASED_IDS_FILE);
const before: string[] = JSON.parse(readFileSync(file, 'utf8'));
const present = parseDraft(readDraft(root)).draft.topics.map(({ topic }) => topic.id);
const ids = [...new Set([...before, ...present])].sort();
writeFileSync(file, `${JSON.stringify(ids, null, 2)}\n`);
console.log(`${ids.length} ids, ${ids.length - before.length} of them new`);
