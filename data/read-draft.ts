import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REDIRECTS_FILE, RELEASED_IDS_FILE, SOURCES_FILE, TOPICS_FOLDER, UNITS_FILE } from './check/draft.ts';
import type { RawDraft, RawFile } from './check/parse-draft.ts';

/**
 * Reads the data files of a checkout. Node only: for scripts and the build.
 * @param root the repository's root
 * @throws where a file cannot be read
 */
export const readDraft = (root: string): RawDraft => {
  const read = (file: string): RawFile => ({ file, text: readFileSync(join(root, file), 'utf8') });
  const folder = join(root, TOPICS_FOLDER);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  return {
    topics: names.sort().map((name) => read(`${TOPICS_FOLDER}/${name}`)),
    sources: read(SOURCES_FILE),
    units: read(UNITS_FILE),
    redirects: read(REDIRECTS_FILE),
    releasedIds: read(RELEASED_IDS_FILE),
  };
};
