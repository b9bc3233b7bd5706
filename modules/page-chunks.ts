import { addViteConfig, defineWxtModule } from 'wxt/modules';

/** As much of the bundler's module graph as is asked for. */
interface Graph {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

const POPUP = /[\\/]popup[\\/]index\.html$/;
const WORKER = /[\\/]background[\\/]index\.ts$/;
/** Does something by being loaded: in a file that others load, it would do it there. */
const ACTS = /[\\/]popup[\\/]/;

/** @returns whether a module is loaded with the one that `root` names, and not only asked for later. */
const isLoadedWith = (root: RegExp, id: string, graph: Graph): boolean => {
  const above = new Set([id]);
  for (const module of above)
    for (const importer of graph.getModuleInfo(module)?.importers ?? []) above.add(importer);
  return !ACTS.test(id) && [...above].some((module) => root.test(module));
};

/**
 * What the popup begins with comes in few files: the browser takes about as long for each of them, however small, and
 * left alone the bundler makes one for every set of pages that share something.
 */
export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({
    plugins: [
      {
        name: 'sandarbh:page-chunks',
        apply: 'build',
        outputOptions: (options) =>
          options.format !== 'es'
            ? null
            : {
                ...options,
                codeSplitting: {
                  groups: [
                    {
                      debugName: 'common',
                      name: (id, graph) =>
                        isLoadedWith(POPUP, id, graph) && isLoadedWith(WORKER, id, graph) ? 'common' : null,
                      priority: 2,
                    },
                    {
                      debugName: 'page',
                      name: (id, graph) => (isLoadedWith(POPUP, id, graph) ? 'page' : null),
                      priority: 1,
                    },
                  ],
                },
              },
      },
    ],
  }));
});
