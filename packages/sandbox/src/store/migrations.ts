// The tables step by step. A step that has been released never changes; a change is a new step.
import { type Kysely, sql } from 'kysely';
import { differencesOf } from './dialects/differences.js';
import type { Schema } from './schema.js';

const steps: readonly (readonly string[])[] = [
  [
    `create table sandbox (key text primary key, value text not null)`,
    `create table accounts (
      account_id text primary key, name text not null, currency text, timezone text not null,
      settings text not null, as_of integer not null, next_sequence bigint not null, created_at text not null)`,
    `create table api_keys (
      account_id text not null, key_hash text not null, role text not null, created_at text not null,
      primary key (account_id, key_hash))`,
    `create unique index api_keys_by_hash on api_keys (key_hash)`,
    `create table counters (
      account_id text not null, kind text not null, value integer not null, primary key (account_id, kind))`,
    `create table data_sources (
      account_id text not null, id text not null, name text not null, type text not null, status text not null,
      created_at text not null, updated_at text not null, import_status text, import_started text,
      import_ended text, import_count integer not null, primary key (account_id, id))`,
    `create table customers (
      account_id text not null, data_source text not null, id text not null, sequence bigint not null,
      name text, email text, country text, state text, created_date text, created_day integer,
      trial_started text, custom_variables text not null, search_text text not null,
      primary key (account_id, data_source, id))`,
    `create table plans (
      account_id text not null, data_source text not null, id text not null, sequence bigint not null,
      name text not null, product_name text, billing_freq text not null, billing_freq_count integer not null,
      currency text not null, primary key (account_id, data_source, id))`,
    `create table invoices (
      account_id text not null, data_source text not null, id text not null, sequence bigint not null,
      customer_id text not null, date text not null, day integer not null, type text not null,
      amount bigint not null, currency text not null, plan_id text, subscription_id text, period_start text,
      period_end text, status text not null, paid_date text, paid_day integer not null, tax bigint,
      discount bigint, quantity integer, attempt_count integer, payment_method text,
      refunded_invoice_id text, cancel_reason text, description text, lines text,
      record text not null, primary key (account_id, data_source, id))`,
    `create index invoices_by_customer on invoices (account_id, data_source, customer_id)`,
    `create index invoices_by_day on invoices (account_id, data_source, day)`,
    `create table ledgers (
      account_id text not null, data_source text not null, customer_id text not null, status text not null,
      currency text, mrr bigint not null, trial_started_day integer, trial_ended_day integer,
      paid_started_day integer, cancel_day integer, overdue_day integer, next_change_day integer,
      cancel_reason text, subscriptions text not null, primary key (account_id, data_source, customer_id))`,
    `create index ledgers_by_next_change on ledgers (account_id, next_change_day)`,
    `create table movements (
      account_id text not null, data_source text not null, customer_id text not null, day integer not null,
      type text not null, subtype text, delta bigint not null, mrr bigint not null, currency text not null,
      invoice_id text, primary key (account_id, data_source, customer_id, day))`,
    `create table plan_groups (
      account_id text not null, id text not null, name text not null, plans text not null,
      primary key (account_id, id))`,
    `create table segments (
      account_id text not null, id text not null, name text not null, description text, filters text not null,
      mode text not null, primary key (account_id, id))`,
    `create table webhooks (
      account_id text not null, id text not null, url text not null, event_type text not null,
      created_at text not null, primary key (account_id, id))`,
    `create unique index webhooks_by_target on webhooks (account_id, url, event_type)`,
    `create table profiles (
      account_id text primary key, id text not null, email text not null, first_name text, last_name text,
      locale text, timezone text)`,
    `create table notification_settings (account_id text primary key, settings text not null)`,
  ],
  // Keys with names, integrations, teams, billing; events on their way to subscribers.
  [
    `alter table api_keys add column id text not null default ''`,
    `alter table api_keys add column name text not null default 'API key'`,
    `alter table api_keys add column last_used text`,
    `update api_keys set id = 'key_' || substr(key_hash, 1, 12)`,
    `create table integrations (
      account_id text not null, name text not null, settings text not null, primary key (account_id, name))`,
    `create table team_members (
      account_id text not null, email text not null, name text, role text not null, invited_at text not null,
      primary key (account_id, email))`,
    `create table billing (
      account_id text primary key, choices text not null, cancel_at_period_end integer not null, address text,
      card text)`,
    `alter table webhooks add column secret text not null default ''`,
    `create table deliveries (
      account_id text not null, id text not null, sequence bigint not null, webhook_id text not null,
      url text not null, event_type text not null, body text not null, created_at text not null,
      status text not null, attempts text not null, tries integer not null, due bigint not null,
      primary key (account_id, id))`,
    `create index deliveries_by_due on deliveries (status, due)`,
    `create unique index deliveries_by_sequence on deliveries (account_id, sequence)`,
  ],
  // What accounts go back to.
  [
    `create table account_seeds (
      account_id text primary key, seed text not null, clock text, state text)`,
    `create table snapshots (
      account_id text not null, name text not null, created_at text not null, clock text, state text not null,
      counts text not null, primary key (account_id, name))`,
  ],
  // What several processes need to share a database.
  [
    `alter table accounts add column revision text not null default ''`,
    `alter table deliveries add column claimed_until bigint not null default 0`,
  ],
  // People who sign in.
  [
    `create table users (
      id text primary key, email text not null, name text not null, password_hash text not null,
      created_at text not null)`,
    `create unique index users_by_email on users (email)`,
    `create table memberships (
      user_id text not null, account_id text not null, role text not null, primary key (user_id, account_id))`,
    `create table passes (
      hash text primary key, kind text not null, user_id text not null, return_to text not null,
      expires bigint not null)`,
  ],
  // Exchange rates of one's own.
  [
    `create table fx_rates (
      account_id text not null, currency text not null, day integer not null, reference text not null,
      rate double precision not null, primary key (account_id, currency, day))`,
  ],
  // A clock for each account; before, one stood for all.
  [
    `alter table accounts add column clock text`,
    `update accounts set clock = (select value from sandbox where key = 'now' and value <> '')`,
    `update account_seeds set clock = (select value from sandbox where key = 'now' and value <> '')
      where clock is null`,
  ],
  // Which customers a report has to read again.
  [`alter table ledgers add column revision text not null default ''`],
];

/** Brings the tables up to date, all steps or none; of several processes that start at once, one does it. */
export async function migrate(db: Kysely<Schema>): Promise<void> {
  const { definition, lockDefinitions } = differencesOf(db);
  await db.transaction().execute(async (trx) => {
    await lockDefinitions.execute(trx);
    await sql`create table if not exists schema_version (version integer not null)`.execute(trx);
    const { rows } = await sql<{ version: number }>`select version from schema_version`.execute(trx);
    const version = rows[0]?.version ?? 0;
    if (version > steps.length)
      throw new Error(
        `this data was written by a newer sandbox (tables of version ${version}, this one knows ${steps.length})`,
      );
    if (version === steps.length) return;
    for (const statement of steps.slice(version).flat()) await sql.raw(definition(statement)).execute(trx);
    await sql`delete from schema_version`.execute(trx);
    await sql`insert into schema_version (version) values (${steps.length})`.execute(trx);
  });
}
