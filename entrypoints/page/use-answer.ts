import { useLayoutEffect, useState } from 'preact/hooks';
import { ask } from '../background/ask.ts';
import type { Answers, Request } from '../background/messages.ts';
import { takeAhead } from './begun-ahead.ts';

/** `undefined` while the worker has not answered, `null` where it could not. */
type Answered<T> = { readonly value: T } | null | undefined;

/**
 * Asks the worker whenever the request (compared by content) or the turn changes. The last answer stays in sight until
 * the next one is here.
 *
 * @param request what to ask; null asks nothing
 * @param turn raise it to ask the same again
 */
export function useAnswer<const R extends Request>(
  request: R | null,
  turn = 0,
): Answered<Answers[R['type']]> {
  const [reply, setReply] = useState<Answered<Answers[R['type']]>>(undefined);
  // The effect hangs on the content of the request: callers build it anew at every render.
  const question = request && JSON.stringify(request);
  // Asked before the first paint, not a frame later.
  useLayoutEffect(() => {
    if (!request || question === null) return;
    let current = true;
    takeAhead(question, () => ask(request)).then(
      (value) => current && setReply({ value }),
      () => current && setReply(null),
    );
    return () => {
      current = false;
    };
  }, [question, turn]);
  return reply;
}
