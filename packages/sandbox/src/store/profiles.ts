// The user behind an account's keys, and which mails they want.
import type { ProfileTable } from './schema.js';
import type { Scope } from './scope.js';

export type Profile = Omit<ProfileTable, 'account_id'>;

export async function get({ db, account }: Scope): Promise<Profile> {
  const stored = await db
    .selectFrom('profiles')
    .select(['id', 'email', 'first_name', 'last_name', 'locale', 'timezone'])
    .where('account_id', '=', account.account_id)
    .executeTakeFirst();
  return (
    stored ?? {
      id: 'usr_1',
      email: 'sandbox@example.com',
      first_name: null,
      last_name: null,
      locale: 'en',
      timezone: account.timezone,
    }
  );
}

export async function save({ db, account }: Scope, profile: Profile): Promise<void> {
  await db
    .insertInto('profiles')
    .values({ account_id: account.account_id, ...profile })
    .onConflict((on) => on.column('account_id').doUpdateSet(profile))
    .execute();
}

/** The settings that were ever changed; the others have their defaults. */
export async function notificationSettings({ db, account }: Scope): Promise<Record<string, unknown>> {
  const stored = await db
    .selectFrom('notification_settings')
    .select('settings')
    .where('account_id', '=', account.account_id)
    .executeTakeFirst();
  return stored ? (JSON.parse(stored.settings) as Record<string, unknown>) : {};
}

export async function saveNotificationSettings(
  { db, account }: Scope,
  changed: Record<string, unknown>,
): Promise<void> {
  const settings = JSON.stringify(changed);
  await db
    .insertInto('notification_settings')
    .values({ account_id: account.account_id, settings })
    .onConflict((on) => on.column('account_id').doUpdateSet({ settings }))
    .execute();
}
