/** The report on series of processual network meetings (chapter 7.6 and 8 of the specification). */
import type { Table } from '../table.ts';
import { type CountedSeries, countSeries } from './count-series.ts';
import { fidelity } from './fidelity.ts';
import { figures } from './figures.ts';

export const processualSeries: Table<CountedSeries, 'shortestGap' | 'longestGap', never> = {
  code: 'processual-series',
  processes: ['processual-series'],
  limits: {
    process: 'processual-series',
    codes: { shortestGap: 'interval_min_days', longestGap: 'interval_max_days' },
  },
  count: countSeries,
  isCounted: () => true,
  settings: (_, { year, date, limits }) => ({ year: year ?? Number(date.slice(0, 4)), ...limits }),
  sets: figures,
  base: 'PN-01',
  alike: [],
  distributions: (all) => [fidelity(all)],
  left: () => ({}),
  beside: () => ({ figures: [], reservations: ['method_not_law', 'not_in_source'], aliases: [] }),
};
