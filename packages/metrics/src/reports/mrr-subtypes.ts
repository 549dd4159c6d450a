// Why MRR moved: the flows of the MRR report by subtype.
import { formatDay } from '../calendar/day.js';
import { indexOfPeriod } from '../calendar/periods.js';
import type { Account } from '../facts.js';
import type { MovementSubtype, MovementType } from '../movement.js';
import { type PeriodQuery, periodsBegun } from './query.js';
import { select } from './select.js';
import { deltaIn } from './tally.js';

/** In the order of the MRR report. */
export const MOVEMENT_TYPES: readonly MovementType[] = [
  'new',
  'expansion',
  'contraction',
  'churn',
  'reactivation',
];

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
 * Why MRR moved, period by period.
 *
 * @param query `type` narrows to one type; without it each period has a row for every type.
 * @throws {CurrencyMismatchError} when the movements are in more than one currency and the query has no rates.
 * @throws {MissingRateError} when a rate is missing that is needed.
 *
 * @example
 * mrrSubtypes(account, { ...query, type: 'churn' })[0]?.subtypes; // { cancellation: { mrr: −4900, customers: 1 } }
 */
export function mrrSubtypes(
  account: Account,
  query: PeriodQuery & { type?: MovementType | undefined },
): SubtypesRow[] {
  const list = periodsBegun(query);
  const types = query.type === undefined ? MOVEMENT_TYPES : [query.type];
  const { movements, converter } = select(account, query);
  const rows = list.flatMap(({ start, end }) =>
    types.map(
      (type): SubtypesRow => ({
        date: formatDay(start),
        end_date: formatDay(end),
        type,
        total: 0,
        subtypes: {},
      }),
    ),
  );
  const customers = new Map<object, Set<string>>();
  for (const movement of movements) {
    const { type, subtype, customerId, day } = movement;
    const period = indexOfPeriod(list, day);
    const row = types.includes(type) ? rows[period * types.length + types.indexOf(type)] : undefined;
    if (period < 0 || row === undefined) continue;
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
