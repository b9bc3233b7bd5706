import './highlights.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { mayConcern } from '../../recognition/first-look.ts';
import type { Request } from '../background/messages.ts';
import { watchForArticle } from './watch-for-article.ts';

/** The native namespace: the polyfill alone would be most of this script. */
declare const chrome: {
  readonly runtime: { sendMessage(request: Request<'reader/load'>): Promise<unknown> };
};

/** As much of a page's text as the first look takes. */
const MOST_CHARACTERS = 200_000;

export default defineContentScript({
  // The hosts come from data/hosts.json: see modules/content-scripts.
  matches: [],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main() {
    watchForArticle(() => {
      const text = document.body?.innerText ?? '';
      if (!mayConcern(text.slice(0, MOST_CHARACTERS))) return false;
      chrome.runtime.sendMessage({ type: 'reader/load' }).catch(() => {});
      return true;
    });
  },
});
