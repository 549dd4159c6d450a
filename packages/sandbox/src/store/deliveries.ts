// Events on their way to subscribers, and the log of what became of them.
import type { ExpressionBuilder } from 'kysely';
import type { Database } from './database.js';
import { differencesOf } from './dialects/differences.js';
import type { DeliveryTable, Schema } from './schema.js';
import type { Scope } from './scope.js';
import { inChunks } from './statements.js';

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
      ...{ status: 'pending', attempts: '[]', tries: 0, due: 0, claimed_until: 0 },
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

/**
 * Takes some of those whose time has come, in the order in which their events happened. Until the claim runs out, no
 * other process gets them; that of a process that died runs out by itself.
 */
export async function claim(
  db: Database,
  { now, until, limit }: { now: number; until: number; limit: number },
): Promise<DueDelivery[]> {
  const isDue = (eb: ExpressionBuilder<Schema, 'deliveries'>) =>
    eb.and([eb('status', '=', 'pending'), eb('due', '<=', now), eb('claimed_until', '<=', now)]);
  const rows = await db
    // Chosen apart: inside the condition, PostgreSQL might choose again for each row.
    .with('chosen', (from) =>
      from
        .selectFrom('deliveries')
        .select(['account_id', 'id'])
        .where(isDue)
        .orderBy('due')
        .orderBy('sequence')
        .limit(limit)
        .modifyEnd(differencesOf(db).leavingLocked),
    )
    .updateTable('deliveries')
    .set({ claimed_until: until })
    .where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple('account_id', 'id'),
        'in',
        selectFrom('chosen').select(['account_id', 'id']).$asTuple('account_id', 'id'),
      ),
    )
    .returningAll()
    .execute();
  rows.sort((a, b) => a.due - b.due || a.sequence - b.sequence);
  const claimed: DueDelivery[] = [];
  for (const row of rows) {
    const found = await db
      .selectFrom('webhooks')
      .select('secret')
      .where('account_id', '=', row.account_id)
      .where('id', '=', row.webhook_id)
      .executeTakeFirst();
    claimed.push({ ...row, secret: found?.secret ?? null });
  }
  return claimed;
}

/** Gives up every claim: for a database that no other process uses. */
export async function dropClaims(db: Database): Promise<void> {
  await db.updateTable('deliveries').set({ claimed_until: 0 }).where('claimed_until', '>', 0).execute();
}

/** When the next one is due, of those that nobody is at. */
export async function nextDue(db: Database, now: number): Promise<number | undefined> {
  const row = await db
    .selectFrom('deliveries')
    .select('due')
    .where('status', '=', 'pending')
    .where('claimed_until', '<=', now)
    .orderBy('due')
    .limit(1)
    .executeTakeFirst();
  return row?.due;
}

export async function update(
  db: Database,
  { account_id, id }: Pick<DeliveryTable, 'account_id' | 'id'>,
  changes: Partial<Pick<DeliveryTable, 'status' | 'attempts' | 'tries' | 'due' | 'claimed_until'>>,
): Promise<void> {
  await db
    .updateTable('deliveries')
    .set(changes)
    .where('account_id', '=', account_id)
    .where('id', '=', id)
    .execute();
}
