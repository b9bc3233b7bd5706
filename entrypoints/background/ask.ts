import { browser } from 'wxt/browser';
import type { Answers, Request, RequestType } from './messages.ts';

/**
 * Sends a message to the worker, which the browser starts if it sleeps.
 *
 * @returns its answer
 * @throws where the worker refuses, cannot answer, or the extension was updated meanwhile
 */
export const ask = <T extends RequestType>(request: Request<T>): Promise<Answers[T]> =>
  browser.runtime.sendMessage(request);
