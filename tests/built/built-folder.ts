import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The browsers' folders under `.output/`. */
export const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;

/**
 * @returns the absolute path of one build
 * @throws where it has not been built
 */
export const builtFolder = (build: string): string => {
  const folder = resolve(import.meta.dirname, '../../.output', build);
  if (!existsSync(folder)) throw new Error(`${folder} is missing: run \`npm run build\` first`);
  return folder;
};
