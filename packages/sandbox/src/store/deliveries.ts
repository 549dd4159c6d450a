// Events on their way to subscribers, and the log of what became of them.
import type { Database } from './database.js';
import type { DeliveryTable } from './schema.js';
import type { Scope } from './scope.js';
import { inChunks } from './upsert.js';

/** What became of one attempt. */
export interface Attempt {
  /** Real time, ISO 8601. */
  at: string;
  /** Status of the subscriber's answer; null when there was none. */
  status: number | null;
  error: string | null;
}

export type NewDelivery = Pick<DeliveryTable, 'webhook_id' | 'url' | 'event_type' | 'body'>;

const of = (db: Database, accountId: string) =>
  db.selectFrom('deliveries').where('account_id', '=', accountId);

/** Numbers go up whatever becomes of the rest of the account: a snapshot brings its counters back, not these. */
async function nextSequence({ db, account }: Scope): Promise<number> {
  const row = await of(db, account.account_id)
    .select('sequence')
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return (row?.sequence ?? 0) + 1;
}

export async function add(scope: Scope, deliveries: readonly NewDelivery[]): Promise<void> {
  if (deliveries.length === 0) return;
  let sequence = await nextSequence(scope);
  const rows = deliveries.map((delivery): DeliveryTable => {
    const number = sequence++;
    return {
      account_id: scope.account.account_id,
      id: `del_${number}`,
      sequence: number,
      ...delivery,
      created_at: scope.now,
      ...{ status: 'pending', attempts: '[]', tries: 0, due: 0 },
    };
  });
  for (const chunk of inChunks(rows, 64)) await scope.db.insertInto('deliveries').values(chunk).execute();
}

/** Newest first. */
export async function list(
  db: Database,
  accountId: string,
  { webhook, limit }: { webhook?: string | undefined; limit: number },
): Promise<DeliveryTable[]> {
  let query = of(db, accountId).selectAll();
  if (webhook !== undefined) query = query.where('webhook_id', '=', webhook);
  return query.orderBy('sequence', 'desc').limit(limit).execute();
}

export async function get(db: Database, accountId: string, id: string): Promise<DeliveryTable | undefined> {
  return of(db, accountId).selectAll().where('id', '=', id).executeTakeFirst();
}

/** A delivery with what it is signed with; null when the subscription is gone. */
export type DueDelivery = DeliveryTable & { secret: string | null };

/** Those whose time has come, in the order in which their events happened. */
export async function due(db: Database, now: number, limit: number): Promise<DueDelivery[]> {
  return db
    .selectFrom('deliveries')
    .leftJoin('webhooks', (join) =>
      join
        .onRef('webhooks.account_id', '=', 'deliveries.account_id')
        .onRef('webhooks.id', '=', 'deliveries.webhook_id'),
    )
    .selectAll('deliveries')
    .select('webhooks.secret')
    .where('deliveries.status', '=', 'pending')
    .where('deliveries.due', '<=', now)
    .orderBy('deliveries.due')
    .orderBy('deliveries.sequence')
    .limit(limit)
    .execute();
}

/** When the next one is due. */
export async function nextDue(db: Database): Promise<number | undefined> {
  const row = await db
    .selectFrom('deliveries')
    .select('due')
    .where('status', '=', 'pending')
    .orderBy('due')
    .limit(1)
    .executeTakeFirst();
  return row?.due;
}

export async function update(
  db: Database,
  { account_id, id }: Pick<DeliveryTable, 'account_id' | 'id'>,
  changes: Partial<Pick<DeliveryTable, 'status' | 'attempts' | 'tries' | 'due'>>,
): Promise<void> {
  await db
    .updateTable('deliveries')
    .set(changes)
    .where('account_id', '=', account_id)
    .where('id', '=', id)
    .execute();
}
