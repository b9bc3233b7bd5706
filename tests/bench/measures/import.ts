import { inExtension } from '../../e2e/harness/extension-page.ts';
import { datasetStatus } from '../../e2e/harness/facts.ts';
import { openSession, type Session } from '../../e2e/harness/session.ts';
import { stopWorker } from '../../e2e/harness/worker.ts';
import type { Report } from '../report.ts';
import type { Setting } from '../setting.ts';
import { summarise } from '../statistics.ts';

/** Drops the database and imports the bundle, in a worker that has not opened the bundle yet. */
const importOnce = async (session: Session): Promise<number> => {
  await stopWorker(session);
  await datasetStatus(session);
  return inExtension(
    session,
    async (api) => {
      const began = performance.now();
      await api.runtime.sendMessage({ type: 'dataset/rebuild' });
      return performance.now() - began;
    },
    null,
  );
};

/** Unpacking, checking and storing the whole dataset, with the deletion of the one before. */
export const measureImport = async (setting: Setting): Promise<Report> => {
  const session = await openSession({ browser: 'chromium' });
  try {
    const times: number[] = [];
    for (let round = 0; round < (setting.brief ? 2 : 9); round++) times.push(await importOnce(session));
    const measured = summarise(times);
    return {
      rows: [
        {
          measure: 'dataset',
          what: 'import of the whole dataset',
          unit: 'ms',
          measured,
          reach: { value: measured.median, most: 300 },
        },
      ],
      figures: { dataset: { importMs: measured.median } },
    };
  } finally {
    await session.close();
  }
};
