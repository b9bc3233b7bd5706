import type { Browser } from 'webextension-polyfill';

/**
 * Stands in for the polyfill in content scripts: what they use of the namespace answers with promises in both browsers,
 * and every page that is read would pay for loading more.
 */
export const browser: Browser = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
