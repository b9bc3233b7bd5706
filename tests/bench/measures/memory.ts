import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { waitForMarks } from '../../e2e/harness/marks.ts';
import { openSession, type Session } from '../../e2e/harness/session.ts';
import type { Report } from '../report.ts';
import type { Setting } from '../setting.ts';
import { summarise } from '../statistics.ts';

const READ = 'https://www.thehindu.com/bench.html';
/** A site that is not on the list: nothing of the extension runs there. */
const NOT_READ = 'https://unlisted.example/bench.html';

/** @returns kilobytes of objects and buffers that live in the renderer after a collection. */
const heapOf = async (session: Session, address: string, isRead: boolean): Promise<number> => {
  const page = await session.browser.newPage();
  try {
    await page.goto(address, { waitUntil: 'load' });
    if (isRead) await waitForMarks(page);
    // Both pages have the same time to come to rest.
    await page.evaluate(() => new Promise((resolve) => setTimeout(() => requestIdleCallback(resolve), 500)));
    const devtools = await page.createCDPSession();
    // The first collection lets go of what the second one can then free.
    for (let time = 0; time < 2; time++) await devtools.send('HeapProfiler.collectGarbage');
    const usage = (await devtools.send('Runtime.getHeapUsage')) as {
      usedSize: number;
      backingStorageSize?: number;
    };
    return (usage.usedSize + (usage.backingStorageSize ?? 0)) / 1024;
  } finally {
    await page.close();
  }
};

/** What the reader, its gazetteer and the page's facts hold in a tab: the same page with and without them. */
export const measureMemory = async (setting: Setting): Promise<Report> => {
  const session = await openSession({ browser: 'chromium' });
  try {
    const html = readFileSync(join(setting.root, 'tests/e2e/pages/sample-article.html'), 'utf8');
    session.news.add(READ, html);
    session.news.add(NOT_READ, html);
    const differences: number[] = [];
    const without: number[] = [];
    for (let round = 0; round < (setting.brief ? 2 : 7); round++) {
      const bare = await heapOf(session, NOT_READ, false);
      without.push(bare);
      differences.push((await heapOf(session, READ, true)) - bare);
    }
    const reader = summarise(differences);
    const line = { measure: 'memory', unit: 'kB' } as const;
    return {
      rows: [
        { ...line, what: 'the page alone', measured: summarise(without) },
        { ...line, what: 'the reader in it', measured: reader },
      ],
      figures: { memory: { readerHeapKB: reader.median } },
    };
  } finally {
    await session.close();
  }
};
