// The days that stored times fall on. Another time zone moves those that were given with a time of day.
import { parseDay } from '@growpanel/metrics';
import type { Scope } from './scope.js';

const dayOnly = 'YYYY-MM-DD'.length;

async function recomputeCustomers({ db, account, settings }: Scope): Promise<void> {
  const rows = await db
    .selectFrom('customers')
    .select(['data_source', 'id', 'created_date'])
    .where('account_id', '=', account.account_id)
    .where((eb) => eb(eb.fn<number>('length', ['created_date']), '>', dayOnly))
    .execute();
  for (const { data_source, id, created_date } of rows)
    await db
      .updateTable('customers')
      .set({ created_day: parseDay(created_date ?? '', settings.timezone) })
      .where('account_id', '=', account.account_id)
      .where('data_source', '=', data_source)
      .where('id', '=', id)
      .execute();
}

async function recomputeInvoices({ db, account, settings: { timezone } }: Scope): Promise<void> {
  const rows = await db
    .selectFrom('invoices')
    .select(['data_source', 'id', 'date', 'paid_date'])
    .where('account_id', '=', account.account_id)
    .where((eb) =>
      eb.or([
        eb(eb.fn<number>('length', ['date']), '>', dayOnly),
        eb(eb.fn<number>('length', ['paid_date']), '>', dayOnly),
      ]),
    )
    .execute();
  for (const { data_source, id, date, paid_date } of rows) {
    const day = parseDay(date, timezone);
    const paid = paid_date === null ? day : parseDay(paid_date, timezone);
    await db
      .updateTable('invoices')
      .set({ day, paid_day: Math.max(day, paid) })
      .where('account_id', '=', account.account_id)
      .where('data_source', '=', data_source)
      .where('id', '=', id)
      .execute();
  }
}

/** Writes the days of all records for the account's time zone. */
export async function recomputeDays(scope: Scope): Promise<void> {
  await recomputeCustomers(scope);
  await recomputeInvoices(scope);
}
