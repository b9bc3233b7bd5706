import { useEffect, useState } from 'preact/hooks';
import { ask } from '../background/ask.ts';
import type { Answers, Request, RequestType } from '../background/messages.ts';

/** `undefined` while the worker has not answered, `null` where it could not. */
export type Reply<T extends RequestType> = { readonly value: Answers[T] } | null | undefined;

/**
 * Asks the worker whenever the request (compared by content) or the turn changes. The last answer stays in sight until
 * the next one is here.
 *
 * @param request what to ask; null asks nothing
 * @param turn raise it to ask the same again
 */
export function useAnswer<T extends RequestType>(request: Request<T> | null, turn = 0): Reply<T> {
  const [reply, setReply] = useState<Reply<T>>(undefined);
  const question = request && JSON.stringify(request);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `question` is `request` by content, `turn` asks anew
  useEffect(() => {
    if (!request) return;
    let current = true;
    ask(request).then(
      (value) => current && setReply({ value }),
      () => current && setReply(null),
    );
    return () => {
      current = false;
    };
  }, [question, turn]);
  return reply;
}
