// The movements behind the MRR report, one by one.
import type { Account } from '../facts.js';
import {
  customerValue,
  type Dimension,
  movementValue,
  notSet,
  ownerOf,
  placeValue,
} from '../filters/dimensions.js';
import type { MovementType } from '../movement.js';
import { selectAhead } from './ahead.js';
import { type MovementRow, movementRows } from './movement-rows.js';
import type { PeriodQuery } from './query.js';

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
 * @throws as {@link mrrReport} does.
 *
 * @example
 * movementTable(account, { ...query, type: 'expansion' }).reduce((sum, row) => sum + row.mrr_change_base_currency, 0);
 */
export function movementTable(account: Account, query: MovementTableQuery): MovementRow[] {
  const { from, to, asOf, type, breakdown, value, sort = 'date', order = 'desc', committed = false } = query;
  const last = committed ? to : Math.min(to, asOf);
  const selection = selectAhead(account, query, committed ? to : asOf);
  const { facts, context } = selection;
  let touched: Set<string> | null = null;
  if (breakdown !== undefined && value !== undefined && ownerOf(breakdown) === 'place') {
    touched = new Set();
    for (const step of selection.steps)
      if ((placeValue(step, breakdown, context.plans) ?? notSet) === value)
        touched.add(`${step.day} ${step.customerId}`);
  }
  const found = selection.movements.filter((movement) => {
    const { day, customerId } = movement;
    if (day < from || day > last || (type !== undefined && movement.type !== type)) return false;
    if (breakdown === undefined || value === undefined) return true;
    if (touched !== null) return touched.has(`${day} ${customerId}`);
    if (ownerOf(breakdown) === 'movement') return movementValue(movement) === value;
    const customer = facts.get(customerId) ?? { id: customerId };
    return (customerValue(customer, breakdown, context.asOf) ?? notSet) === value;
  });
  const way = order === 'asc' ? 1 : -1;
  const rows = movementRows(found, selection);
  if (sort === 'date') return byDay(rows, way);
  return rows.sort((a, b) => {
    const x = a[sort] ?? '';
    const y = b[sort] ?? '';
    if (x !== y) return (x < y ? -1 : 1) * way;
    return byCustomerId(a, b) || (a.date < b.date ? -way : way);
  });
}

const byCustomerId = (a: MovementRow, b: MovementRow): number =>
  a.customer_id < b.customer_id ? -1 : a.customer_id > b.customer_id ? 1 : 0;

/** Sorts each day by itself, because days are few: that is a fraction of the comparisons that all rows take. */
function byDay(rows: readonly MovementRow[], way: 1 | -1): MovementRow[] {
  const days = new Map<string, MovementRow[]>();
  for (const row of rows) {
    const own = days.get(row.date);
    if (own === undefined) days.set(row.date, [row]);
    else own.push(row);
  }
  return [...days].sort(([a], [b]) => (a < b ? -way : way)).flatMap(([, own]) => own.sort(byCustomerId));
}
