import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Reply, Request, TabSummary } from './background/messages.ts';
import { tabFromField } from './page/tab-from-field.ts';

/** What the popup's first question is about, and what the worker answers it. */
export interface AskedAhead {
  /** Undefined where the window has no tab. */
  readonly tab: Promise<number | undefined>;
  readonly reply: Promise<Reply<TabSummary | null> | undefined>;
}

declare global {
  var sandarbhAhead: AskedAhead | undefined;
}

/** The native namespace: with the polyfill this would take as long to load as what it is to be ahead of. */
declare const chrome: {
  readonly tabs: {
    query(of: { active: true; currentWindow: true }): Promise<readonly { readonly id?: number }[]>;
  };
  readonly runtime: {
    sendMessage(request: Request<'tab/summary'>): Promise<Reply<TabSummary | null> | undefined>;
  };
};

/** Asks for the article's topics while the scripts that will show them are still being loaded. */
export default defineUnlistedScript(() => {
  const named = tabFromField(new URLSearchParams(location.search).get('tab'));
  const tab =
    named === undefined
      ? chrome.tabs.query({ active: true, currentWindow: true }).then(([active]) => active?.id)
      : Promise.resolve(named);
  const reply = tab
    .then((id) =>
      id === undefined ? undefined : chrome.runtime.sendMessage({ type: 'tab/summary', tab: id }),
    )
    // Whoever wants it asks again.
    .catch(() => undefined);
  globalThis.sandarbhAhead = { tab, reply };
});
