import { resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { checkDraft } from '../data/check/check-draft.ts';
import { findingLine } from '../data/check/finding.ts';
import { compileDataset } from '../data/compile.ts';
import { readDraft } from '../data/read-draft.ts';
import type { Dataset } from '../data/schema/dataset.ts';
import { compileGazetteer } from '../recognition/compile/compile-gazetteer.ts';

/**
 * Reads, checks and compiles the dataset.
 * @throws with one readable line per fault: a broken topic file stops the build
 */
const buildDataset = (root: string): Dataset => {
  const { draft, faults } = checkDraft(readDraft(root));
  if (faults.length > 0) {
    throw new Error(`The dataset has ${faults.length} faults:\n${faults.map(findingLine).join('\n')}`);
  }
  return compileDataset(draft);
};

/** What each virtual module exports; `data/virtual-modules.d.ts` says the same to the type checker. */
const MODULES: Readonly<Record<string, (dataset: Dataset) => string>> = {
  'virtual:sandarbh/dataset': (dataset) => {
    const packed = deflateRawSync(JSON.stringify(dataset), { level: 9 });
    return [
      `export const datasetVersion = ${JSON.stringify(dataset.version)};`,
      `export const packedDataset = ${JSON.stringify(packed.toString('base64'))};`,
    ].join('\n');
  },
  'virtual:sandarbh/gazetteer': ({ topics }) => {
    const { bytes } = compileGazetteer(topics);
    return `export const gazetteerBase64 = ${JSON.stringify(Buffer.from(bytes).toString('base64'))};`;
  },
};

/** Gives the bundles the compiled dataset and gazetteer as virtual modules, and `wxt` a restart when their files change. */
export default defineWxtModule((wxt) => {
  const { root } = wxt.config;
  let dataset: Dataset | undefined;
  wxt.hooks.hook('build:before', () => {
    dataset = buildDataset(root);
  });
  wxt.hooks.hook('server:started', (_, server) => {
    // The files are no modules of any bundle: the development server cannot know what hangs on them.
    const watched = new Set(dataFiles(root));
    server.watcher.on('change', (file) => {
      if (watched.has(file)) void server.restart();
    });
  });
  addViteConfig(wxt, () => ({
    plugins: [
      {
        name: 'sandarbh:dataset',
        resolveId: (id) => (Object.hasOwn(MODULES, id) ? `\0${id}` : undefined),
        load(id) {
          const write = MODULES[id.slice(1)];
          if (!id.startsWith('\0') || !write) return undefined;
          dataset ??= buildDataset(root);
          return write(dataset);
        },
      },
    ],
  }));
});

/** Every file that the dataset is made of, as absolute paths. */
const dataFiles = (root: string): string[] =>
  Object.values(readDraft(root))
    .flat()
    .map(({ file }) => resolve(root, file));
