import { browser } from 'wxt/browser';
import type { Answers, Request } from './messages.ts';

/**
 * Sends a message to the worker, which the browser starts if it sleeps.
 *
 * @returns its answer
 * @throws where the worker refuses, cannot answer, or the extension was updated meanwhile
 */
export const ask = <const R extends Request>(request: R): Promise<Answers[R['type']]> =>
  browser.runtime.sendMessage(request);
