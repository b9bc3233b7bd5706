import { growWithAliases } from '../growth/aliases.ts';
import { exponentOf, vsLogarithm } from '../growth/curves.ts';
import { growWithPage } from '../growth/page-length.ts';
import type { Report, Row } from '../report.ts';
import type { Setting } from '../setting.ts';
import { summarise } from '../statistics.ts';

/** How the cost grows with the page and with the dataset. */
export const measureGrowth = async (setting: Setting): Promise<Report> => {
  const pages = await growWithPage(setting);
  const aliases = await growWithAliases(setting);
  const exponent = exponentOf(pages.scan);
  const beyond = vsLogarithm(aliases.scan);
  const rows: Row[] = [
    {
      measure: 'growth',
      what: 'with the page: power of its length',
      unit: '',
      measured: summarise([exponent]),
      reach: { value: exponent, most: 1.1 },
    },
    {
      measure: 'growth',
      what: 'with the aliases: times a logarithm',
      unit: '',
      measured: summarise([beyond]),
      reach: { value: aliases.refused === null ? beyond : Number.NaN, most: 1 },
    },
    ...(aliases.refused === null
      ? []
      : [{ measure: 'growth', what: 'with the aliases', unit: '', note: `refused: ${aliases.refused}` }]),
  ];
  return {
    rows,
    growths: [pages.growth, aliases.growth],
    figures: {
      growth: {
        pageExponent: exponent,
        aliasesVsLogarithm: beyond,
        page: pages.growth.curves,
        aliases: aliases.growth.curves,
      },
    },
  };
};
