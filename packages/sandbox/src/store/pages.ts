// Long lists read page by page, each page a statement of its own that goes on where the last one ended.
import type { Day } from '@growpanel/metrics';
import { sql } from 'kysely';
import { type CustomerWithLedger, withLedger } from './customers.js';
import type { MovementTable } from './schema.js';
import type { Scope } from './scope.js';

/** Rows that are in memory at once. */
const pageSize = 500;

export interface Days {
  from: Day;
  to: Day;
}

const nextPlace = <Row, Place>(rows: readonly Row[], placeOf: (row: Row) => Place): Place | undefined => {
  const last = rows.at(-1);
  return last === undefined || rows.length < pageSize ? undefined : placeOf(last);
};

export type CustomerPlace = [source: string, id: string];

/** Customers by data source and id, those created on the days where days are given. */
export async function customers(
  scope: Scope,
  days: Days | undefined,
  after: CustomerPlace = ['', ''],
): Promise<{ rows: CustomerWithLedger[]; next: CustomerPlace | undefined }> {
  let query = withLedger(scope).where(
    sql<boolean>`(customers.data_source, customers.id) > (${after[0]}, ${after[1]})`,
  );
  if (days) query = query.where('created_day', '>=', days.from).where('created_day', '<=', days.to);
  const rows = await query.orderBy('customers.data_source').orderBy('customers.id').limit(pageSize).execute();
  return { rows, next: nextPlace(rows, ({ data_source, id }) => [data_source, id]) };
}

export type MovementRow = MovementTable & { name: string | null; email: string | null };
export type MovementPlace = [source: string, customer: string, day: Day];

/** Movements on the days, by data source, customer and day. */
export async function movements(
  { db, account }: Scope,
  { from, to }: Days,
  types: readonly string[],
  after: MovementPlace = ['', '', from - 1],
): Promise<{ rows: MovementRow[]; next: MovementPlace | undefined }> {
  const rows = await db
    .selectFrom('movements')
    .innerJoin('customers', (join) =>
      join
        .onRef('customers.account_id', '=', 'movements.account_id')
        .onRef('customers.data_source', '=', 'movements.data_source')
        .onRef('customers.id', '=', 'movements.customer_id'),
    )
    .selectAll('movements')
    .select(['customers.name', 'customers.email'])
    .where('movements.account_id', '=', account.account_id)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .where('type', 'in', types)
    .where(
      sql<boolean>`(movements.data_source, movements.customer_id, day) > (${after[0]}, ${after[1]}, ${after[2]})`,
    )
    .orderBy('movements.data_source')
    .orderBy('movements.customer_id')
    .orderBy('day')
    .limit(pageSize)
    .execute();
  return { rows, next: nextPlace(rows, (row) => [row.data_source, row.customer_id, row.day]) };
}
