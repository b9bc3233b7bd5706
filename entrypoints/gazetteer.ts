import { gazetteerBase64 } from 'virtual:sandarbh/gazetteer';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Gazetteer } from '../recognition/gazetteer.ts';
import { openGazetteer } from '../recognition/gazetteer-file.ts';

/**
 * Opens the gazetteer and leaves it in the extension's own world of a frame, for the reader that is loaded next. A file
 * of its own, because a content script can neither fetch the extension's files nor read its database.
 */
export default defineUnlistedScript(() => {
  globalThis.__sandarbhGazetteer = openGazetteer(Uint8Array.fromBase64(gazetteerBase64));
});

declare global {
  /** Left by `gazetteer.js`, which the worker loads before the reader. */
  var __sandarbhGazetteer: Gazetteer | undefined;
}
