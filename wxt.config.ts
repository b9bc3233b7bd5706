import { defineConfig } from 'wxt';

/** A fixed Firefox id: it names the add-on in AMO and gives the tests a stable moz-extension address. */
export const GECKO_ID = 'sandarbh@sandarbh.example';

export default defineConfig({
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  // The first browsers with all that is used; nothing is rewritten for older ones (light-dark() above all).
  vite: () => ({ build: { target: ['chrome140', 'firefox142'] } }),
  manifest: {
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
  },
});
