// One request's view of the store: its transaction, its account and the day it takes place on.
import { type Day, defaultSettings, type RateTable, type Settings } from '@growpanel/metrics';
import type { Kysely } from 'kysely';
import type { AccountTable, Schema } from './schema.js';
import type { Webhook } from './webhooks.js';

export interface Scope {
  /** The transaction of the request. */
  db: Kysely<Schema>;
  /** Whether it may write to the account, and nobody else meanwhile. */
  writes: boolean;
  account: AccountTable;
  /** The settings of the account, with every default filled in. */
  settings: Settings;
  /** Today, in the account's time zone. */
  today: Day;
  /** Now, ISO 8601. */
  now: string;
  /** Exchange rates; undefined until someone needs them (`fx.ts`). */
  rates?: RateTable;
  /** Who listens to the account's events; undefined until someone asks. */
  subscriptions?: readonly Webhook[];
}

/** What an account calls its own currency while nothing has said so. */
export const currencyOf = (account: Pick<AccountTable, 'currency'>): string =>
  account.currency ?? defaultSettings.currency;

export function settingsOf(account: AccountTable): Settings {
  const { timezone } = account;
  const stored = JSON.parse(account.settings) as Partial<Settings>;
  return { ...defaultSettings, ...stored, timezone, currency: currencyOf(account) };
}
