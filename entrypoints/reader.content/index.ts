import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '../background/ask.ts';
import type { PageSummary } from '../background/messages.ts';
import { Card } from './card.tsx';
import { watchEscape } from './escape.ts';
import { watchHover } from './hover.ts';
import { removeLeftovers } from './leftovers.ts';
import { beginLifetime, type Lifetime } from './lifetime.ts';
import { watchNavigation } from './navigation.ts';
import { PageReading } from './page-reading.ts';
import { watchPresses } from './press.ts';
import { answerRequests } from './requests.ts';
import { Sheets } from './sheets.ts';

/** What the worker finds in this frame's isolated world; the page cannot see it. */
interface ReaderHandle {
  summary(): PageSummary | null;
  readonly lifetime: Lifetime;
}

declare global {
  var __sandarbh: ReaderHandle | undefined;
}

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  async main() {
    // Injected twice, or left over from a version of the extension that is gone.
    if (globalThis.__sandarbh?.lifetime.check()) return;
    const gazetteer = globalThis.__sandarbhGazetteer;
    if (!gazetteer || !(document.body instanceof HTMLElement)) return;
    removeLeftovers();
    const lifetime = beginLifetime();
    let reading: PageReading | null = null;
    globalThis.__sandarbh = { lifetime, summary: () => reading?.summary() ?? null };

    const sheets = new Sheets();
    let toldBefore: string | null = null;
    let card: Card | null = null;
    const onRead = () => {
      if (!reading) return;
      card?.follow();
      const found = reading.topics();
      void sheets.prefetch(found, reading.published);
      // What other pages of the extension list: another article may have as many topics.
      const told = [reading.published, reading.language, ...[...found].sort()].join();
      if (told === toldBefore) return;
      toldBefore = told;
      void ask({ type: 'reader/found', topics: found.size }).catch(() => lifetime.check());
    };

    const start = await ask({ type: 'reader/start' }).catch((refusal) => {
      // Loaded once more, it may be granted.
      lifetime.end();
      throw refusal;
    });
    reading = new PageReading({ gazetteer, start, lifetime, onRead });
    card = new Card(reading, sheets, lifetime);
    watchHover(reading, card, lifetime);
    watchPresses(reading, card, lifetime);
    watchEscape(card, lifetime);
    watchNavigation(() => {
      card?.close();
      reading?.renew();
    }, lifetime);
    answerRequests(reading, card, lifetime, (request) => {
      if (!reading) return;
      if (request.start.language !== reading.start.language) sheets.clear();
      if (!request.start.enabled) card?.close();
      reading.start = request.start;
    });
    reading.begin();
  },
});
