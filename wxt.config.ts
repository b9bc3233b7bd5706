import { defineConfig } from 'wxt';
import { NEWS_HOSTS } from './data/news-hosts.ts';
import { matchPattern } from './data/schema/host.ts';
import { READER_FILES } from './entrypoints/background/reader-files.ts';

/** A fixed Firefox id: it names the add-on in AMO and gives the tests a stable moz-extension address. */
export const GECKO_ID = 'sandarbh@sandarbh.example';

/** Nothing but the extension's own files, no connection to anywhere, and no text becomes markup or code. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export default defineConfig({
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  // The first browsers with all that is used; nothing is rewritten for older ones (light-dark() above all).
  // They preload modules by themselves: without Vite's stand-in no file of the extension has a call of fetch.
  vite: () => ({
    build: {
      target: ['chrome140', 'firefox142'],
      modulePreload: { polyfill: false },
      // The welcome page imports the reader as the worker loads it into pages: ready files, not parts of a bundle.
      // Code on a page runs uncompiled: a number where it is used costs it less than the name of one.
      rolldownOptions: { external: [...READER_FILES], optimization: { inlineConst: true } },
      // In kB. The worker has the dataset in it and is not downloaded; what pages load has its own limit (size-check).
      chunkSizeWarningLimit: 2_000,
    },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'contextMenus', 'activeTab'],
    // The gate looks at pages there (modules/content-scripts) and the worker loads the reader into them.
    host_permissions: NEWS_HOSTS.map(({ host }) => matchPattern(host)),
    optional_host_permissions: ['*://*/*'],
    commands: {
      'next-term': { suggested_key: { default: 'Alt+Period' }, description: '__MSG_command_next__' },
      'previous-term': { suggested_key: { default: 'Alt+Comma' }, description: '__MSG_command_previous__' },
      'open-card': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_command_card__' },
      'toggle-site': { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_command_site__' },
    },
    // While developing, pages load from the development server.
    ...(command === 'build' && { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
});
