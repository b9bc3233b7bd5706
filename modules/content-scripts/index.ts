import { resolve } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { NEWS_HOSTS } from '../../data/news-hosts.ts';
import { matchPattern } from '../../data/schema/host.ts';

const own = (file: string): string => resolve(import.meta.dirname, file);

/**
 * What WXT cannot be told in an entry file: which hosts the gate runs on (data, and not to be bundled into it), and
 * that content scripts need neither a context of WXT's nor the polyfill.
 */
export default defineWxtModule((wxt) => {
  wxt.hooks.hook('entrypoints:resolved', (_, entrypoints) => {
    for (const entrypoint of entrypoints) {
      if (entrypoint.type === 'content-script' && entrypoint.name === 'gate')
        entrypoint.options.matches = NEWS_HOSTS.map(({ host }) => matchPattern(host));
    }
  });
  wxt.hooks.hook('vite:build:extendConfig', (entrypoints, config) => {
    if (!entrypoints.every(({ type }) => type === 'content-script')) return;
    config.plugins = [
      {
        name: 'sandarbh:content-scripts',
        enforce: 'pre',
        resolveId: (id) => REPLACED[id],
      },
      ...(config.plugins ?? []),
    ];
  });
});

const REPLACED: Readonly<Record<string, string>> = {
  'wxt/utils/content-script-context': own('context.ts'),
  // What the polyfill's WXT module turns `wxt/browser` into.
  '@wxt-dev/webextension-polyfill/browser': own('native-browser.ts'),
};
