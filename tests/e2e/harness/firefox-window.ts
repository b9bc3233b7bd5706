import type { Session } from './session.ts';

/** As much of puppeteer's connection to Firefox as is needed to speak to the browser itself. */
interface BidiBrowser {
  readonly connection: { send(method: string, params: object): Promise<{ result: BidiResult }> };
}
interface BidiResult {
  readonly contexts?: readonly { readonly context: string }[];
  readonly type?: string;
}

/**
 * Runs a script in the window of Firefox, around the page.
 *
 * @throws where the script does
 */
export const inFirefoxWindow = async (session: Session, script: string): Promise<void> => {
  const { connection } = session.browser as unknown as BidiBrowser;
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.contexts?.[0]?.context;
  const { result } = await connection.send('script.evaluate', {
    expression: script,
    target: { context },
    awaitPromise: true,
  });
  if (result.type !== 'success') throw new Error(`in Firefox's window: ${JSON.stringify(result)}`);
};
