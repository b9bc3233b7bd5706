import { ask } from '../background/ask.ts';
import { articleTab, tabInAddress } from '../page/article-tab.ts';
import { beginAhead } from '../page/begun-ahead.ts';

/** Leaves what `ahead.js` has asked, and which tab is in front, for the components to take when they are rendered. */
export function takeAskedAhead(): void {
  const { sandarbhAhead } = globalThis;
  void sandarbhAhead?.tab.then((tab) => {
    if (tab === undefined) return;
    const request = { type: 'tab/summary', tab } as const;
    const answer = async () => {
      const reply = await sandarbhAhead.reply;
      return reply && 'answer' in reply ? reply.answer : ask(request);
    };
    void beginAhead(JSON.stringify(request), answer);
  });
  beginAhead('tab', () => articleTab(tabInAddress()));
}
