// What the front page says about the data: how much there is, and how far it goes.
import type { Database } from './database.js';

export interface SourceOverview {
  id: string;
  name: string;
  type: string;
  invoices: number;
  /** Date of the latest invoice, as it was pushed; null without any. */
  lastRecord: string | null;
}

export async function sourcesOf(db: Database, accountId: string): Promise<SourceOverview[]> {
  const sources = await db
    .selectFrom('data_sources')
    .select(['id', 'name', 'type'])
    .where('account_id', '=', accountId)
    .orderBy('id')
    .execute();
  const invoices = await db
    .selectFrom('invoices')
    .select([
      'data_source',
      (eb) => eb.fn.countAll<number>().as('count'),
      (eb) => eb.fn.max('date').as('last'),
    ])
    .where('account_id', '=', accountId)
    .groupBy('data_source')
    .execute();
  return sources.map((source) => {
    const found = invoices.find(({ data_source }) => data_source === source.id);
    return { ...source, invoices: Number(found?.count ?? 0), lastRecord: found?.last ?? null };
  });
}

export async function accountCount(db: Database): Promise<number> {
  const { count } = await db
    .selectFrom('accounts')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}
