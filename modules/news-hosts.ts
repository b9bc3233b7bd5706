import { defineWxtModule } from 'wxt/modules';
import { NEWS_MATCHES } from '../data/news-matches.ts';

/**
 * Tells the manifest on which sites the gate looks at pages, so that the gate's own bundle need not carry the list; the
 * same sites may have the reader loaded into them.
 */
export default defineWxtModule((wxt) => {
  wxt.hooks.hook('entrypoints:resolved', (_, entrypoints) => {
    for (const entrypoint of entrypoints) {
      if (entrypoint.type === 'content-script' && entrypoint.name === 'gate') {
        entrypoint.options.matches = [...NEWS_MATCHES];
      }
    }
  });
  wxt.hooks.hook('build:manifestGenerated', (_, manifest) => {
    manifest.host_permissions = [...NEWS_MATCHES];
  });
});
