import { gzipSync } from 'node:zlib';
import { BUDGET, type BundleName, bundleSizes } from '../../../scripts/bundle-sizes.ts';
import { LANGUAGES } from '../languages.ts';
import type { Report, Row } from '../report.ts';
import type { Setting } from '../setting.ts';
import { summarise } from '../statistics.ts';

/** What the browser loads, after gzip, of the Chromium build; and the gazetteer beside the plain list of its aliases. */
export const measureBytes = ({ topics, gazetteer }: Setting): Report => {
  const sizes = bundleSizes();
  const gzipped = (bytes: string | Uint8Array): number => gzipSync(bytes, { level: 9 }).length;
  const aliases = topics.flatMap(({ aliases: of }) =>
    LANGUAGES.flatMap((language) => [...(of[language].strong ?? []), ...(of[language].contextual ?? [])]),
  );
  const list = gzipped(aliases.join('\n'));
  const table = gzipped(gazetteer);
  const ratio = summarise([table / list]);
  const line = (what: string, bytes: number, more: Partial<Row> = {}): Row => ({
    measure: 'bytes',
    what,
    unit: 'B gzip',
    measured: summarise([bytes]),
    ...more,
  });
  return {
    rows: [
      ...(Object.entries(sizes) as [BundleName, number][]).map(([name, bytes]) => {
        const most = BUDGET[name];
        return line(name, bytes, most === undefined ? {} : { reach: { value: bytes, most } });
      }),
      line('aliases as a plain list', list),
      line('compiled gazetteer', table, {
        times: { ratio, of: 'the plain list' },
        reach: { value: ratio.median, most: 1.5 },
      }),
    ],
    figures: { bytes: { ...sizes, gazetteerVsPlainList: ratio.median } },
  };
};
