// The MRR report as tables: by field, by subtype, and movement by movement.
import { formatDay } from '../calendar/day.js';
import { indexOfPeriod } from '../calendar/periods.js';
import type { Account } from '../facts.js';
import {
  customerValue,
  type Dimension,
  movementValue,
  notSet,
  ownerOf,
  placeValue,
} from '../filters/dimensions.js';
import type { MovementSubtype, MovementType } from '../movement.js';
import { selectAhead } from './ahead.js';
import { type MovementRow, movementRow } from './movement-rows.js';
import { type MrrQuery, type MrrRow, mrrReport } from './mrr.js';
import { type PeriodQuery, periodsBegun } from './query.js';
import { select } from './select.js';
import { deltaIn } from './tally.js';

/**
 * One period of one type of movement, by subtype.
 *
 * @example
 * const [january]: SubtypesRow[] = mrrSubtypes(account, { ...query, type: 'expansion' });
 * january?.subtypes.plan_change?.mrr;
 */
export interface SubtypesRow {
  /** First day, `YYYY-MM-DD`. */
  date: string;
  end_date: string;
  type: MovementType;
  /** All subtypes together, minor units; the field of that type in the MRR report. */
  total: number;
  /** Those that occur, with their MRR and their different customers. */
  subtypes: Partial<Record<MovementSubtype, { mrr: number; customers: number }>>;
}

/**
 * Why MRR of one type moved, period by period.
 *
 * @throws {CurrencyMismatchError} when the movements are in more than one currency and the query has no rates.
 * @throws {MissingRateError} when a rate is missing that is needed.
 *
 * @example
 * mrrSubtypes(account, { ...query, type: 'churn' })[0]?.subtypes; // { cancellation: { mrr: −4900, customers: 1 } }
 */
export function mrrSubtypes(account: Account, query: PeriodQuery & { type: MovementType }): SubtypesRow[] {
  const list = periodsBegun(query);
  const { movements, converter } = select(account, query);
  const rows = list.map(
    ({ start, end }): SubtypesRow => ({
      date: formatDay(start),
      end_date: formatDay(end),
      type: query.type,
      total: 0,
      subtypes: {},
    }),
  );
  const customers = new Map<object, Set<string>>();
  for (const movement of movements) {
    const { type, subtype, customerId, day } = movement;
    const row = type === query.type ? rows[indexOfPeriod(list, day)] : undefined;
    if (row === undefined) continue;
    const delta = deltaIn(converter, movement);
    row.total += delta;
    if (subtype === null) continue;
    row.subtypes[subtype] ??= { mrr: 0, customers: 0 };
    const own = row.subtypes[subtype];
    own.mrr += delta;
    const known = customers.get(own) ?? new Set();
    customers.set(own, known.add(customerId));
    own.customers = known.size;
  }
  return rows;
}

const FIELDS = [
  'new',
  'expansion',
  'contraction',
  'churn',
  'reactivation',
  'fx_adjustment',
  'mrr_diff',
  'total_mrr',
  'new_customers',
  'reactivation_customers',
  'churn_customers',
  'customers_diff',
  'total_customers',
] as const;

/**
 * A line of a table with one column per period.
 *
 * @example
 * const line: TableRow = { key: 'new', label: 'new', periods: { '2024-01-01': 9900 } };
 */
export interface TableRow {
  /** A field of the MRR report, the value of a breakdown, or `type.subtype`. */
  key: string;
  label: string;
  /** By first day of the period, `YYYY-MM-DD`. */
  periods: Record<string, number>;
}

/**
 * The MRR report the other way round: a line per field, or with a breakdown the `total_mrr` of each value, then of
 * all.
 *
 * @throws as {@link mrrReport} does.
 *
 * @example
 * mrrTable(account, { ...query, breakdown: 'plan' }); // [{ key: 'pro', label: 'Pro', periods: { … } }, …]
 */
export function mrrTable(account: Account, query: MrrQuery): TableRow[] {
  const rows = mrrReport(account, query);
  const line = (key: string, label: string, pick: (row: MrrRow) => number): TableRow => ({
    key,
    label,
    periods: Object.fromEntries(rows.map((row) => [row.date, pick(row)])),
  });
  if (query.breakdown === undefined) return FIELDS.map((field) => line(field, field, (row) => row[field]));
  const labels = new Map<string, string>();
  for (const row of rows)
    for (const [value, { label }] of Object.entries(row.breakdown ?? {})) labels.set(value, label);
  const values = [...labels].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...values.map(([value, label]) => line(value, label, (row) => row.breakdown?.[value]?.total_mrr ?? 0)),
    line('total', 'Total', (row) => row.total_mrr),
  ];
}

const TYPES: readonly MovementType[] = ['new', 'expansion', 'contraction', 'churn', 'reactivation'];

/**
 * Movements by type and subtype: a line per pair that occurs (`expansion.plan_change`, or `new` where there is no
 * subtype). The lines of a type add up to its field in the MRR report.
 *
 * @throws as {@link mrrSubtypes} does.
 *
 * @example
 * mrrTableSubtypes(account, query).map(({ key }) => key); // ['new', 'expansion.add_on', …]
 */
export function mrrTableSubtypes(account: Account, query: PeriodQuery): TableRow[] {
  const list = periodsBegun(query);
  const dates = list.map(({ start }) => formatDay(start));
  const { movements, converter } = select(account, query);
  const lines = new Map<string, TableRow>();
  for (const movement of movements) {
    const date = dates[indexOfPeriod(list, movement.day)];
    if (date === undefined) continue;
    const key = movement.subtype === null ? movement.type : `${movement.type}.${movement.subtype}`;
    let line = lines.get(key);
    if (line === undefined) {
      line = { key, label: key, periods: Object.fromEntries(dates.map((day) => [day, 0])) };
      lines.set(key, line);
    }
    line.periods[date]! += deltaIn(converter, movement);
  }
  const order = (key: string) => TYPES.indexOf(key.split('.')[0] as MovementType);
  return [...lines.values()].sort((a, b) => order(a.key) - order(b.key) || (a.key < b.key ? -1 : 1));
}

/**
 * What {@link movementTable} is asked.
 *
 * @example
 * const query: MovementTableQuery = { ...periodQuery, type: 'churn', sort: 'mrr_change', order: 'asc' };
 */
export interface MovementTableQuery extends PeriodQuery {
  /** One type only. */
  type?: MovementType | undefined;
  /** With `value`: the movements of customers with this value; by plan and the like of those with such a step that day. */
  breakdown?: Dimension | undefined;
  value?: string | undefined;
  /** Column to sort by; `date` by default. */
  sort?: keyof MovementRow | undefined;
  /** Newest or largest first (`desc`, the default) or last. */
  order?: 'asc' | 'desc' | undefined;
  /** With what is scheduled up to the end of the range. */
  committed?: boolean | undefined;
}

/**
 * The movements behind the MRR report. For the ones of one cell, give the row's `date` and `end_date` as range.
 *
 * @throws as {@link mrrSubtypes} does.
 *
 * @example
 * movementTable(account, { ...query, type: 'expansion' }).reduce((sum, row) => sum + row.mrr_change_base_currency, 0);
 */
export function movementTable(account: Account, query: MovementTableQuery): MovementRow[] {
  const { from, to, asOf, type, breakdown, value, sort = 'date', order = 'desc', committed = false } = query;
  const last = committed ? to : Math.min(to, asOf);
  const selection = selectAhead(account, query, committed ? to : asOf);
  const { facts, context, converter } = selection;
  let touched: Set<string> | null = null;
  if (breakdown !== undefined && value !== undefined && ownerOf(breakdown) === 'place') {
    touched = new Set();
    for (const step of selection.steps)
      if ((placeValue(step, breakdown, context.plans) ?? notSet) === value)
        touched.add(`${step.day} ${step.customerId}`);
  }
  const rows = selection.movements
    .filter((movement) => {
      const { day, customerId } = movement;
      if (day < from || day > last || (type !== undefined && movement.type !== type)) return false;
      if (breakdown === undefined || value === undefined) return true;
      if (touched !== null) return touched.has(`${day} ${customerId}`);
      if (ownerOf(breakdown) === 'movement') return movementValue(movement) === value;
      const customer = facts.get(customerId) ?? { id: customerId };
      return (customerValue(customer, breakdown, context.asOf) ?? notSet) === value;
    })
    .map((movement) => movementRow(movement, facts, converter));
  const way = order === 'asc' ? 1 : -1;
  return rows.sort((a, b) => {
    const [x, y] = [a[sort] ?? '', b[sort] ?? ''];
    if (x !== y) return (x < y ? -1 : 1) * way;
    return a.customer_id < b.customer_id
      ? -1
      : a.customer_id > b.customer_id
        ? 1
        : a.date < b.date
          ? -way
          : way;
  });
}
