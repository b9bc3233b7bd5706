/**
 * Stands in for WXT's class of this name. That one announces every content script to the page by a message and an
 * event, which tells pages that the extension is there and lets them end it, and it brings the polyfill into the gate.
 * The reader has its own `Lifetime`.
 */
export class ContentScriptContext {}
