// Where events are to be sent.
import { randomBytes } from 'node:crypto';
import { nextId, numberIn } from './accounts.js';
import type { Database } from './database.js';
import type { WebhookTable } from './schema.js';
import type { Scope } from './scope.js';

export type Webhook = Omit<WebhookTable, 'account_id' | 'secret'>;

export const newSecret = () => `whsec_${randomBytes(24).toString('hex')}`;

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

/** A subscription with the secret that its deliveries are signed with. */
export async function withSecret(
  db: Database,
  accountId: string,
  id: string,
): Promise<(Webhook & { secret: string }) | undefined> {
  return db
    .selectFrom('webhooks')
    .select([...columns, 'secret'])
    .where('account_id', '=', accountId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** The subscription of one address to one event. */
export async function find(scope: Scope, url: string, eventType: string): Promise<Webhook | undefined> {
  return of(scope)
    .select(columns)
    .where('url', '=', url)
    .where('event_type', '=', eventType)
    .executeTakeFirst();
}

/** The answer holds the secret; nothing else of the API shows it again. */
export async function create(
  scope: Scope,
  url: string,
  eventType: string,
): Promise<Webhook & { secret: string }> {
  const id = await nextId(scope, 'wh');
  const webhook = { id, url, event_type: eventType, created_at: scope.now, secret: newSecret() };
  await scope.db
    .insertInto('webhooks')
    .values({ account_id: scope.account.account_id, ...webhook })
    .execute();
  return webhook;
}

export async function remove({ db, account }: Scope, id: string): Promise<void> {
  await db.deleteFrom('webhooks').where('account_id', '=', account.account_id).where('id', '=', id).execute();
}
