import { resolve } from 'node:path';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import hosts from '../../data/hosts.json' with { type: 'json' };
import { matchPattern } from '../../data/schema/host.ts';

/**
 * What WXT cannot be told in an entry file: which hosts the gate runs on (data, and not to be bundled into it), and
 * that content scripts need no context of WXT's.
 */
export default defineWxtModule((wxt) => {
  wxt.hooks.hook('entrypoints:resolved', (_, entrypoints) => {
    for (const entrypoint of entrypoints) {
      if (entrypoint.type === 'content-script' && entrypoint.name === 'gate')
        entrypoint.options.matches = hosts.map(({ host }) => matchPattern(host));
    }
  });
  addViteConfig(wxt, () => ({
    resolve: {
      alias: { 'wxt/utils/content-script-context': resolve(import.meta.dirname, 'context.ts') },
    },
  }));
});
