import type { Answers, DatasetStatus, Reply } from '../../../entrypoints/background/messages.ts';
import { inExtension } from './extension-page.ts';
import type { Session } from './session.ts';

/** Asks the worker as one of the extension's own pages. */
const askAs = async <T>(session: Session, request: object): Promise<T> => {
  const reply = await inExtension(
    session,
    (api, message) => api.runtime.sendMessage(message) as Promise<Reply<T>>,
    request,
  );
  if ('answer' in reply) return reply.answer;
  throw new Error(reply.refusal);
};

/** @returns the names of the facts that the worker knows of a topic. */
export const factsOf = async (session: Session, topic: string): Promise<string[]> => {
  const [sheet] = await askAs<Answers['sheets/get']>(session, { type: 'sheets/get', topics: [topic] });
  return sheet?.facts.map(({ id }) => id) ?? [];
};

export const datasetStatus = (session: Session): Promise<DatasetStatus> =>
  askAs(session, { type: 'dataset/status' });
