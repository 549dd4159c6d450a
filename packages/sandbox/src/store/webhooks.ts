// Where events are to be sent.
import { nextId, numberIn } from './accounts.js';
import type { WebhookTable } from './schema.js';
import type { Scope } from './scope.js';

export type Webhook = Omit<WebhookTable, 'account_id'>;

const columns = ['id', 'url', 'event_type', 'created_at'] as const;

const of = ({ db, account }: Scope) => db.selectFrom('webhooks').where('account_id', '=', account.account_id);

/** Oldest first. */
export async function list(scope: Scope): Promise<Webhook[]> {
  const rows = await of(scope).select(columns).execute();
  return rows.sort((a, b) => numberIn(a.id) - numberIn(b.id));
}

export async function get(scope: Scope, id: string): Promise<Webhook | undefined> {
  return of(scope).select(columns).where('id', '=', id).executeTakeFirst();
}

/** The subscription of one address to one event. */
export async function find(scope: Scope, url: string, eventType: string): Promise<Webhook | undefined> {
  return of(scope)
    .select(columns)
    .where('url', '=', url)
    .where('event_type', '=', eventType)
    .executeTakeFirst();
}

export async function create(scope: Scope, url: string, eventType: string): Promise<Webhook> {
  const webhook = { id: await nextId(scope, 'wh'), url, event_type: eventType, created_at: scope.now };
  await scope.db
    .insertInto('webhooks')
    .values({ account_id: scope.account.account_id, ...webhook })
    .execute();
  return webhook;
}

export async function remove({ db, account }: Scope, id: string): Promise<void> {
  await db.deleteFrom('webhooks').where('account_id', '=', account.account_id).where('id', '=', id).execute();
}
