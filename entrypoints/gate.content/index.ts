import './highlights.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { mayConcern } from '../../recognition/first-look.ts';
import type { Request } from '../background/messages.ts';
import { firstText } from './first-text.ts';
import { watchForArticle } from './watch-for-article.ts';

/** The native namespace: the polyfill alone would be most of this script. */
declare const chrome: {
  readonly runtime: { sendMessage(request: Request<'reader/load'>): Promise<unknown> };
};

export default defineContentScript({
  // The hosts come from data/hosts.json: see modules/content-scripts.
  matches: [],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main() {
    watchForArticle(async () => {
      if (!(document.body instanceof HTMLElement)) return false;
      const text = firstText(document.body);
      // Nearly always at once; not in a task of its own then.
      if (!mayConcern(typeof text === 'string' ? text : await text)) return false;
      chrome.runtime.sendMessage({ type: 'reader/load' }).catch(() => {});
      return true;
    });
  },
});
