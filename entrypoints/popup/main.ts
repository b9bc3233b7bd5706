import { ask } from '../background/ask.ts';
import { beginAhead } from '../page/ahead.ts';
import { articleTab, tabInAddress } from '../page/article-tab.ts';
import { mountPage } from '../page/mount-page.tsx';
import { Popup } from './Popup.tsx';

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
mountPage(Popup, 'brand');
