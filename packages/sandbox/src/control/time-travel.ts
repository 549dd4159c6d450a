// Moves the clock of an account and brings it up to date in the same transaction, so that what time did can be told.
import { addInterval, type Day, formatDay, parseDay } from '@growpanel/metrics';
import { scopeFor } from '../account-scope.js';
import { badField } from '../errors.js';
import * as accounts from '../store/accounts.js';
import type { Database } from '../store/database.js';
import { allMovements, type StoredMovement } from '../store/movements.js';
import { writing } from '../store/transactions.js';
import { shown } from '../validation.js';
import { onlyFields, wholeIn } from './access.js';
import { isDay } from './clock.js';

/** A movement that time alone has caused. */
export interface MovementByTime {
  /** `YYYY-MM-DD` */
  date: string;
  data_source: string;
  customer_id: string;
  type: string;
  subtype: string | null;
  /** Signed, minor units. */
  mrr_change: number;
  mrr: number;
  currency: string;
}

/** Where the clock stands, and what came of moving it. */
export interface ClockMoved {
  /** `YYYY-MM-DD` */
  today: string;
  frozen: boolean;
  /** Movements that were not there before. */
  movements: MovementByTime[];
  /** Movements that are gone, because the clock went back. */
  withdrawn: MovementByTime[];
}

/** How far to go: exactly one of the three. */
export interface Advance {
  days?: number;
  months?: number;
  /** `YYYY-MM-DD` */
  to?: string;
}

const lastDay = parseDay('9999-12-31');

/** A day written `YYYY-MM-DD`. */
export function dayIn(value: unknown, field: string): Day {
  if (!isDay(value))
    throw badField(field, `must be a day that exists, written YYYY-MM-DD, got ${shown(value)}`);
  return parseDay(value);
}

const told = ({ day, delta, invoice_id: _, ...movement }: StoredMovement): MovementByTime => ({
  date: formatDay(day),
  data_source: movement.data_source,
  customer_id: movement.customer_id,
  type: movement.type,
  subtype: movement.subtype,
  mrr_change: delta,
  mrr: movement.mrr,
  currency: movement.currency,
});

/** What the second list has and the first has not. */
function added(before: readonly StoredMovement[], after: readonly StoredMovement[]): MovementByTime[] {
  const known = new Set(before.map((movement) => JSON.stringify(movement)));
  return after.filter((movement) => !known.has(JSON.stringify(movement))).map(told);
}

/**
 * Puts the clock of an account on a day, or back to the real time (null). All its ledgers are right for that day
 * afterwards.
 *
 * @param to what comes of the day on which the account stands.
 */
function moveClock(db: Database, accountId: string, to: (today: Day) => Day | null): Promise<ClockMoved> {
  return writing(db, async (trx) => {
    const standing = await scopeFor(trx, accountId);
    const day = to(standing.today);
    const before = await allMovements(standing);
    const clock = day === null ? null : formatDay(day);
    await accounts.update(trx, standing.account, { clock });
    const scope = await scopeFor(trx, accountId);
    const after = await allMovements(scope);
    return {
      today: formatDay(scope.today),
      frozen: clock !== null,
      movements: added(before, after),
      withdrawn: added(after, before),
    };
  });
}

/** Lets the clock stand still on a day, also an earlier one; null lets it run with the real time. */
export async function freeze(db: Database, now: unknown, accountId: string): Promise<ClockMoved> {
  const day = now === null ? null : dayIn(now, 'now');
  return moveClock(db, accountId, () => day);
}

function target(today: Day, advance: object): Day {
  onlyFields(advance, ['days', 'months', 'to']);
  const { days, months, to } = advance as { [Name in keyof Advance]?: unknown };
  if ([days, months, to].filter((value) => value !== undefined && value !== null).length !== 1)
    throw badField('days', 'give exactly one of days, months and to');
  for (const [field, value] of Object.entries({ days, months }))
    if (typeof value === 'number' && value < 0)
      throw badField(field, 'the clock does not advance backwards; restore a snapshot to go back');
  const count = wholeIn(days, 'days', { min: 1, max: 40_000 });
  if (count !== undefined) return today + count;
  const monthCount = wholeIn(months, 'months', { min: 1, max: 1_200 });
  if (monthCount !== undefined) return addInterval(today, 'month', monthCount);
  const day = dayIn(to, 'to');
  if (day < today)
    throw badField(
      'to',
      `lies before today, ${formatDay(today)}; the clock does not advance backwards, restore a snapshot to go back`,
    );
  return day;
}

/** Lets time pass. A clock that runs stands still afterwards. Who advances at the same time goes on from there. */
export function advance(db: Database, by: object, accountId: string): Promise<ClockMoved> {
  return moveClock(db, accountId, (today) => {
    const day = target(today, by);
    if (day > lastDay) throw badField('days', 'goes beyond the year 9999');
    return day;
  });
}
