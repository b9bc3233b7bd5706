import * as v from 'valibot';
import {
  type Answers,
  OWN_REQUESTS,
  PAGE_REQUESTS,
  type Reply,
  type Request,
  type RequestType,
} from './messages.ts';
import { siteOf } from './sites.ts';

/** Who asks: a page of the extension, or a content script in a frame of a web page. */
export interface Asker {
  readonly own: boolean;
  /** The tab it is in; null for the popup and the side panel. */
  readonly tab: number | null;
  readonly frame: number;
  /** Host of the web page; null for the extension's own pages. */
  readonly site: string | null;
}

export type Handlers = {
  readonly [T in RequestType]: (request: Request<T>, asker: Asker) => Promise<Answers[T]> | Answers[T];
};

/** What the browser says of a sender; the sender itself has no say in it. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  /** Of the frame; tells where an `about:srcdoc` or `blob:` frame belongs. */
  readonly origin?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

const readAddress = (url: string | undefined): URL | null => (url && URL.canParse(url) ? new URL(url) : null);

const identify = (
  sender: Sender,
  extension: { readonly id: string; readonly origin: string },
): Asker | null => {
  if (sender.id !== extension.id) return null;
  const tab = sender.tab?.id ?? null;
  const frame = sender.frameId ?? 0;
  const address = readAddress(sender.url);
  // `origin` of an extension's address is "null" to the URL class of some engines: compare protocol and host.
  if (address && `${address.protocol}//${address.host}` === extension.origin) {
    return { own: true, tab, frame, site: null };
  }
  const site = siteOf(sender.url) ?? siteOf(sender.origin);
  return site !== null && tab !== null ? { own: false, tab, frame, site } : null;
};

const typeOf = (message: unknown): string | null =>
  typeof message === 'object' && message !== null && 'type' in message && typeof message.type === 'string'
    ? message.type
    : null;

const failed = (error: unknown): Reply<never> => ({
  refusal: error instanceof Error ? error.message : String(error),
});

/**
 * @param handlers one for every type of request; they may count on a valid request from somebody who may make it, and
 * run before anything is awaited, so that a user's gesture still holds
 * @param extension its id, and the origin of its pages without a slash at the end
 * @returns what receives messages; its promise is never rejected, and what it refuses changes nothing
 */
export const createReceiver =
  (handlers: Handlers, extension: { readonly id: string; readonly origin: string }) =>
  (message: unknown, sender: Sender): Promise<Reply<unknown>> => {
    const refuse = (refusal: string) => Promise.resolve({ refusal });
    const asker = identify(sender, extension);
    if (!asker) return refuse('the sender is unknown');
    const type = typeOf(message);
    if (type === null) return refuse('this is no request');
    const allowed: Readonly<Record<string, v.GenericSchema>> = asker.own
      ? { ...PAGE_REQUESTS, ...OWN_REQUESTS }
      : PAGE_REQUESTS;
    const schema = Object.hasOwn(allowed, type) ? allowed[type] : undefined;
    if (!schema)
      return refuse(asker.own ? 'unknown request' : 'unknown request, or not for a web page to make');
    const parsed = v.safeParse(schema, message);
    if (!parsed.success) return refuse(`not a valid ${type}`);
    const handle = handlers[type as RequestType] as (request: unknown, asker: Asker) => unknown;
    try {
      return Promise.resolve(handle(parsed.output, asker)).then((answer) => ({ answer }), failed);
    } catch (error) {
      return Promise.resolve(failed(error));
    }
  };
