import { openTabs, type Tabs } from '../browser/tabs.ts';
import { generatedPages, type PageToRead } from '../generated/pages.ts';
import { LANGUAGES } from '../languages.ts';
import { inTurn } from '../match/turns.ts';
import type { Reach, Report, Row } from '../report.ts';
import { savedPages } from '../saved.ts';
import type { Setting } from '../setting.ts';
import { ratiosByPage, summarise } from '../statistics.ts';

/** Milliseconds by contender and page. */
type Times = Map<string, Map<string, number[]>>;

const WHAT: Readonly<Record<string, string>> = {
  bareWalk: 'bare walk over the text nodes',
  gate: 'first look (gate)',
  scan: 'gather and recognise',
  annotate: 'whole annotation',
  findAndReplace: 'findAndReplaceDOMText',
  markRegExp: 'mark.js, markRegExp',
  markList: 'mark.js, mark(list)',
  openGazetteer: 'open the gazetteer',
};
const QUICK = ['bareWalk', 'gate', 'scan', 'annotate', 'findAndReplace', 'markRegExp', 'openGazetteer'];
/** Takes a thousand times as long as the others: on a few pages only. */
const SLOW = 'markList';

const timeAll = async (tabs: Tabs, pages: readonly PageToRead[], setting: Setting): Promise<Times> => {
  const times: Times = new Map([...QUICK, SLOW].map((name) => [name, new Map()]));
  const time = async (contender: string, page: string): Promise<void> => {
    const byPage = times.get(contender);
    const runs = byPage?.get(page) ?? [];
    runs.push(await tabs.time(page, contender));
    byPage?.set(page, runs);
  };
  for (let round = 0; round < (setting.brief ? 1 : 3); round++) {
    setting.say(`pages, round ${round + 1}`);
    for (const { name } of pages) for (const contender of inTurn(QUICK, round)) await time(contender, name);
  }
  const [generated] = pages;
  const saved = pages[LANGUAGES.length];
  for (const page of setting.brief ? [generated] : [generated, saved]) if (page) await time(SLOW, page.name);
  return times;
};

/** Whole pages, each contender in a fresh tab and in turn with the others, page by page: nothing is warm. */
export const measurePage = async (setting: Setting): Promise<Report> => {
  const pages = [...generatedPages(setting.forms), ...savedPages(setting.brief ? 2 : 12)];
  const tabs = await openTabs(setting, pages);
  const times = await timeAll(tabs, pages, setting).finally(() => tabs.close());
  const ratio = (above: string, below: string) =>
    summarise(ratiosByPage(times.get(above) ?? new Map(), times.get(below) ?? new Map()));
  const msOf = (contender: string) => summarise([...(times.get(contender)?.values() ?? [])].flat());
  const gate = ratio('gate', 'bareWalk');
  const scan = ratio('scan', 'bareWalk');
  const markRegExp = ratio('markRegExp', 'annotate');
  const markList = ratio('markList', 'annotate');
  const opening = msOf('openGazetteer');
  const reaches: Readonly<Record<string, Reach>> = {
    gate: { value: gate.median, most: 1.5 },
    scan: { value: scan.median, most: 5 },
    markRegExp: { value: markRegExp.median, least: 6 },
    markList: { value: markList.median, least: 500 },
    openGazetteer: { value: opening.median, most: 2 },
  };
  const isPeer = (contender: string): boolean => /^(?:mark|find)/.test(contender);
  const rows = [...QUICK, SLOW].map((contender): Row => {
    const reach = reaches[contender];
    const of = isPeer(contender) ? 'annotate' : 'bareWalk';
    return {
      measure: 'page, cold',
      what: WHAT[contender] ?? contender,
      unit: 'ms',
      measured: msOf(contender),
      ...(contender !== 'bareWalk' &&
        contender !== 'openGazetteer' && {
          times: { ratio: ratio(contender, of), of: isPeer(contender) ? 'annotation' : 'bare walk' },
        }),
      ...(reach && { reach }),
    };
  });
  return {
    rows,
    figures: {
      page: {
        gateVsBareWalk: gate.median,
        scanVsBareWalkCold: scan.median,
        annotateVsMarkRegExp: markRegExp.median,
        annotateVsMarkList: markList.median,
        pages: pages.length,
      },
      gazetteer: { openMs: opening.median },
    },
  };
};
