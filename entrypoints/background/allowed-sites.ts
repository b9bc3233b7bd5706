import { browser } from 'wxt/browser';
import { gateFiles } from './gate-files.ts';

const ID = 'allowed-sites';

/** The parts of the built manifest that the types leave out. */
type BuiltManifest = ReturnType<typeof browser.runtime.getManifest> & {
  readonly host_permissions?: readonly string[];
  readonly content_scripts?: readonly { readonly match_origin_as_fallback?: boolean }[];
};

/**
 * Lets the gate look at the sites that the reader has allowed besides those of the manifest, exactly as it does there.
 * The browser remembers it; call this whenever permissions change, and after install and update.
 */
export const registerAllowedSites = async (): Promise<void> => {
  const manifest = browser.runtime.getManifest() as BuiltManifest;
  const [gate] = manifest.content_scripts ?? [];
  const { origins = [] } = await browser.permissions.getAll();
  const listed = new Set([...(manifest.host_permissions ?? []), ...(gate?.matches ?? [])]);
  const matches = origins.filter((origin) => !listed.has(origin));

  await browser.scripting.unregisterContentScripts({ ids: [ID] }).catch(() => undefined);
  if (!gate || matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      matches,
      ...gateFiles(),
      allFrames: gate.all_frames ?? false,
      matchOriginAsFallback: gate.match_origin_as_fallback ?? false,
      runAt: gate.run_at ?? 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
};
