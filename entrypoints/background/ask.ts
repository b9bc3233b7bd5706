import { browser } from 'wxt/browser';
import type { Answers, Reply, Request } from './messages.ts';

/**
 * Sends a message to the worker, which the browser starts if it sleeps.
 *
 * @returns its answer
 * @throws where the worker refuses, cannot answer, or the extension was updated meanwhile
 */
export const ask = async <const R extends Request>(request: R): Promise<Answers[R['type']]> => {
  const reply: Reply<Answers[R['type']]> | undefined = await browser.runtime.sendMessage(request);
  if (reply && 'answer' in reply) return reply.answer;
  throw new Error(`${request.type}: ${reply?.refusal ?? 'no answer'}`);
};
