import type { Session } from './session.ts';

/** As much of puppeteer's connection to Firefox as is needed to speak to the browser itself. */
interface BidiBrowser {
  readonly connection: { send(method: string, params: object): Promise<{ result: BidiResult }> };
}
interface BidiResult {
  readonly contexts?: readonly { readonly context: string }[];
  readonly type?: string;
  readonly result?: { readonly value?: unknown };
}

/**
 * Runs a script in the window of Firefox, around the page.
 *
 * @returns what it comes to, where that is a string, a number or a boolean
 * @throws where the script does
 */
export const inFirefoxWindow = async <R = void>(session: Session, script: string): Promise<R> => {
  const { connection } = session.browser as unknown as BidiBrowser;
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.contexts?.[0]?.context;
  const { result } = await connection.send('script.evaluate', {
    expression: script,
    target: { context },
    awaitPromise: true,
  });
  if (result.type !== 'success') throw new Error(`in Firefox's window: ${JSON.stringify(result)}`);
  return result.result?.value as R;
};
