import { browser } from 'wxt/browser';
import type { Answers, Reply, Request } from './messages.ts';

/** A worker that is stopped while it answers leaves nothing (Firefox), or an error (Chromium). */
const send = async <T>(request: Request): Promise<Reply<T> | undefined> => {
  try {
    return await browser.runtime.sendMessage(request);
  } catch {
    return undefined;
  }
};

/**
 * Sends a message to the worker, which the browser starts if it sleeps; once more if it was stopped while it answered.
 * No request does anything else when it is made twice.
 *
 * @returns its answer
 * @throws where the worker refuses, cannot answer, or the extension was updated meanwhile
 */
export const ask = async <const R extends Request>(request: R): Promise<Answers[R['type']]> => {
  type Answer = Answers[R['type']];
  const reply = (await send<Answer>(request)) ?? (await send<Answer>(request));
  if (reply && 'answer' in reply) return reply.answer;
  throw new Error(`${request.type}: ${reply?.refusal ?? 'no answer'}`);
};
