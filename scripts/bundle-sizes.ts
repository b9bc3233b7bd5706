import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const CHROMIUM_BUILD = join(import.meta.dirname, '../.output/chrome-mv3');

const FILES = {
  gate: ['content-scripts/gate.js', 'content-scripts/gate.css'],
  reader: ['content-scripts/reader.js'],
  gazetteer: ['gazetteer.js'],
  background: ['background.js'],
} as const;

export type BundleName = keyof typeof FILES | 'popup';

/** Bytes that a page of the web loads at most, gzipped. */
export const BUDGET: Readonly<Partial<Record<BundleName, number>>> = { gate: 4_000, reader: 35_000 };

/** What a page of the extension loads: itself, its scripts with what they import, its styles. */
const filesOfPage = (folder: string, page: string): string[] => {
  const html = readFileSync(join(folder, page), 'utf8');
  const linked = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file = '']) => file);
  const files = new Set([page]);
  const visit = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    if (!file.endsWith('.js')) return;
    const script = readFileSync(join(folder, file), 'utf8');
    for (const [, imported = ''] of script.matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g))
      visit(join(file, '..', imported));
  };
  for (const file of linked) visit(file);
  return [...files];
};

/**
 * @param folder of a build
 * @returns bytes of each bundle after gzip, file by file, as stores and browsers count them
 * @throws where the build is not there
 */
export const bundleSizes = (folder = CHROMIUM_BUILD): Record<BundleName, number> => {
  const sizeOf = (files: readonly string[]): number =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);
  return {
    gate: sizeOf(FILES.gate),
    reader: sizeOf(FILES.reader),
    gazetteer: sizeOf(FILES.gazetteer),
    background: sizeOf(FILES.background),
    popup: sizeOf(filesOfPage(folder, 'popup.html')),
  };
};
