// The MRR report as tables: a line for each figure, a column for each period.
import { formatDay } from '../calendar/day.js';
import { indexOfPeriod } from '../calendar/periods.js';
import type { Account } from '../facts.js';
import type { MovementType } from '../movement.js';
import { nameOfType, reasonOfSubtype } from './movement-rows.js';
import { type MrrQuery, type MrrRow, mrrReport } from './mrr.js';
import { MOVEMENT_TYPES } from './mrr-subtypes.js';
import { type PeriodQuery, periodsBegun } from './query.js';
import { select } from './select.js';
import { deltaIn } from './tally.js';

/** Lines of money, and the field that counts the customers behind each. */
const LINES = [
  ['new', 'New', 'new_customers'],
  ['expansion', 'Expansion', 'expansion_customers'],
  ['contraction', 'Contraction', 'contraction_customers'],
  ['churn', 'Churn', 'churn_customers'],
  ['reactivation', 'Reactivation', 'reactivation_customers'],
  ['fx_adjustment', 'Exchange rates', null],
  ['mrr_diff', 'Net change', 'customers_diff'],
  ['total_mrr', 'Total MRR', 'total_customers'],
] as const;

/**
 * A line of a table with one column per period.
 *
 * @example
 * const line: TableRow = { key: 'new', label: 'New', periods: { '2024-01-01': 9900 }, customers: { '2024-01-01': 1 } };
 */
export interface TableRow {
  /** A field of the MRR report, the value of a breakdown, or `type.subtype`. */
  key: string;
  /** The same for people. */
  label: string;
  /** Minor units, by first day of the period, `YYYY-MM-DD`. */
  periods: Record<string, number>;
  /** The customers behind it, the same way; empty for `fx_adjustment`, which has none. */
  customers: Record<string, number>;
}

/**
 * The MRR report the other way round: a line per field of money, or with a breakdown the `total_mrr` of each value,
 * then of all.
 *
 * @throws as {@link mrrReport} does.
 *
 * @example
 * mrrTable(account, { ...query, breakdown: 'plan' }); // [{ key: 'pro', label: 'Pro', periods: { … }, … }, …]
 */
export function mrrTable(account: Account, query: MrrQuery): TableRow[] {
  const rows = mrrReport(account, query);
  const byDate = (pick: (row: MrrRow) => number) =>
    Object.fromEntries(rows.map((row) => [row.date, pick(row)]));
  if (query.breakdown === undefined)
    return LINES.map(([key, label, counted]) => ({
      key,
      label,
      periods: byDate((row) => row[key]),
      customers: counted === null ? {} : byDate((row) => row[counted]),
    }));
  const labels = new Map<string, string>();
  for (const row of rows)
    for (const [value, { label }] of Object.entries(row.breakdown ?? {})) labels.set(value, label);
  const values = [...labels].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...values.map(([key, label]) => ({
      key,
      label,
      periods: byDate((row) => row.breakdown?.[key]?.total_mrr ?? 0),
      customers: byDate((row) => row.breakdown?.[key]?.total_customers ?? 0),
    })),
    {
      key: 'total',
      label: 'Total',
      periods: byDate((row) => row.total_mrr),
      customers: byDate((row) => row.total_customers),
    },
  ];
}

/**
 * Movements by type and subtype: a line per pair that occurs (`expansion.plan_change`, or `new` where there is no
 * subtype). The lines of a type add up to its field in the MRR report.
 *
 * @throws as {@link mrrReport} does.
 *
 * @example
 * mrrTableSubtypes(account, query).map(({ key }) => key); // ['new', 'expansion.add_on', …]
 */
export function mrrTableSubtypes(account: Account, query: PeriodQuery): TableRow[] {
  const list = periodsBegun(query);
  const dates = list.map(({ start }) => formatDay(start));
  const zeros = () => Object.fromEntries(dates.map((date) => [date, 0]));
  const { movements, converter } = select(account, query);
  const lines = new Map<string, TableRow>();
  const counted = new Set<string>();
  for (const movement of movements) {
    const date = dates[indexOfPeriod(list, movement.day)];
    if (date === undefined) continue;
    const { type, subtype, customerId } = movement;
    const key = subtype === null ? type : `${type}.${subtype}`;
    let line = lines.get(key);
    if (line === undefined) {
      const label = subtype === null ? nameOfType(type) : `${nameOfType(type)}: ${reasonOfSubtype(subtype)}`;
      line = { key, label, periods: zeros(), customers: zeros() };
      lines.set(key, line);
    }
    line.periods[date]! += deltaIn(converter, movement);
    const once = `${key} ${date} ${customerId}`;
    if (!counted.has(once)) line.customers[date]! += 1;
    counted.add(once);
  }
  const order = ({ key }: TableRow) => MOVEMENT_TYPES.indexOf(key.split('.')[0] as MovementType);
  return [...lines.values()].sort((a, b) => order(a) - order(b) || (a.key < b.key ? -1 : 1));
}
