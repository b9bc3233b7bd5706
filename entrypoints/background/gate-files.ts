import { browser } from 'wxt/browser';

/** Paths of the gate's files within the extension: Firefox gives whole addresses, but takes only paths. */
export const gateFiles = (): { readonly js: string[]; readonly css: string[] } => {
  const [gate] = browser.runtime.getManifest().content_scripts ?? [];
  const root = browser.runtime.getURL('/');
  const pathOf = (file: string) => (file.startsWith(root) ? file.slice(root.length) : file);
  return { js: (gate?.js ?? []).map(pathOf), css: (gate?.css ?? []).map(pathOf) };
};
