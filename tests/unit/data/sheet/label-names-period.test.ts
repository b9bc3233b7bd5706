import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../data/languages.ts';
import { labelNamesPeriod } from '../../../../data/sheet/label-names-period.ts';
import { formatPeriod } from '../../../../data/sheet/period-format.ts';

const names = (label: string, period: string, language: Language = 'en') =>
  labelNamesPeriod(label, formatPeriod(period, language), language);

describe('labelNamesPeriod', () => {
  it('sees a period in the words of a label', () => {
    expect(names('January 2026', '2026-01')).toBe(true);
    expect(names('Average of 2025', '2025')).toBe(true);
    expect(names('Total trade, 2024-25', 'FY2024-25')).toBe(true);
    expect(names('January to June 2025', '2025-H1')).toBe(true);
    expect(names('On 27 August 2025', '2025-08-27')).toBe(true);
  });

  it('sees it in Hindi and in any Russian case', () => {
    expect(names('जनवरी 2026 में आयात', '2026-01', 'hi')).toBe(true);
    expect(names('Импорт в январе 2026 года', '2026-01', 'ru')).toBe(true);
    expect(names('На май 2026', '2026-05', 'ru')).toBe(true);
    expect(names('В марте 2026', '2026-05', 'ru')).toBe(false);
  });

  it('sees the last year of a span written short', () => {
    expect(names('Russia’s share, 2021–25', '2021/2025')).toBe(true);
    expect(names('Доля России, 2021–25', '2021/2025', 'ru')).toBe(true);
    expect(names('Russia’s share, 2021–25', '2021/2024')).toBe(false);
  });

  it('keeps a period that the label leaves open', () => {
    expect(names('Imports', '2026-01')).toBe(false);
    expect(names('Imports in 2026', '2026-01')).toBe(false);
    expect(names('January 2025', '2026-01')).toBe(false);
    expect(names('June 2026', '2026-07')).toBe(false);
    expect(names('Market share in 2026', '2026-03')).toBe(false);
  });
});
