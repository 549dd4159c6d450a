// How an account works with other products: the settings that were changed, per product.
import type { Scope } from './scope.js';

export async function get({ db, account }: Scope, name: string): Promise<Record<string, unknown>> {
  const row = await db
    .selectFrom('integrations')
    .select('settings')
    .where('account_id', '=', account.account_id)
    .where('name', '=', name)
    .executeTakeFirst();
  return row ? (JSON.parse(row.settings) as Record<string, unknown>) : {};
}

export async function save({ db, account }: Scope, name: string, changed: object): Promise<void> {
  const settings = JSON.stringify(changed);
  await db
    .insertInto('integrations')
    .values({ account_id: account.account_id, name, settings })
    .onConflict((on) => on.columns(['account_id', 'name']).doUpdateSet({ settings }))
    .execute();
}
