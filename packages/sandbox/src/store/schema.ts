// The tables, as Kysely sees them. Everything is keyed by account first; a `_day` is a whole number (Day).

export interface Schema {
  /** What the sandbox remembers about itself; `state.ts` has the keys. */
  sandbox: { key: string; value: string };
  accounts: AccountTable;
  api_keys: ApiKeyTable;
  counters: CounterTable;
  data_sources: DataSourceTable;
  customers: CustomerTable;
  plans: PlanTable;
  invoices: InvoiceTable;
  ledgers: LedgerTable;
  movements: MovementTable;
  plan_groups: PlanGroupTable;
  segments: SegmentTable;
  webhooks: WebhookTable;
  profiles: ProfileTable;
  notification_settings: NotificationSettingsTable;
  integrations: IntegrationTable;
  team_members: TeamMemberTable;
  billing: BillingTable;
  deliveries: DeliveryTable;
  account_seeds: AccountSeedTable;
  snapshots: SnapshotTable;
  fx_rates: FxRateTable;
  users: UserTable;
  memberships: MembershipTable;
  passes: PassTable;
}

/** The tables whose rows belong to an account. */
export const accountTables = [
  ...['api_keys', 'counters', 'data_sources', 'customers', 'plans', 'invoices', 'ledgers', 'movements'],
  ...['plan_groups', 'segments', 'webhooks', 'profiles', 'notification_settings', 'integrations'],
  ...['team_members', 'billing', 'deliveries', 'account_seeds', 'snapshots', 'fx_rates', 'accounts'],
] as readonly Exclude<keyof Schema, 'sandbox' | 'users' | 'memberships' | 'passes'>[];

export interface AccountTable {
  account_id: string;
  name: string;
  /** Null until the first plan or invoice says it. */
  currency: string | null;
  timezone: string;
  /** The other settings of the engine, JSON. */
  settings: string;
  /** The day that all ledgers are right for. */
  as_of: number;
  /** Order of arrival of the next record. */
  next_sequence: number;
  created_at: string;
  /** Another one after every transaction that wrote to the account; never the same twice. */
  revision: string;
  /** The day on which the account's clock stands, `YYYY-MM-DD`; null when it runs. */
  clock: string | null;
}

export interface ApiKeyTable {
  account_id: string;
  /** SHA-256 of the key; the key itself is nowhere. */
  key_hash: string;
  role: 'admin' | 'readonly';
  created_at: string;
  id: string;
  name: string;
  last_used: string | null;
}

/** Numbers for ids, per kind of record; never used twice. */
export interface CounterTable {
  account_id: string;
  kind: string;
  value: number;
}

export interface DataSourceTable {
  account_id: string;
  id: string;
  name: string;
  type: string;
  status: string;
  created_at: string;
  updated_at: string;
  import_status: string | null;
  import_started: string | null;
  import_ended: string | null;
  import_count: number;
}

export interface CustomerTable {
  account_id: string;
  data_source: string;
  id: string;
  sequence: number;
  name: string | null;
  email: string | null;
  country: string | null;
  state: string | null;
  created_date: string | null;
  created_day: number | null;
  trial_started: string | null;
  /** JSON object of text. */
  custom_variables: string;
  /** Id, name and e-mail in lower case, for searching. */
  search_text: string;
}

export interface PlanTable {
  account_id: string;
  data_source: string;
  id: string;
  sequence: number;
  name: string;
  product_name: string | null;
  billing_freq: string;
  billing_freq_count: number;
  currency: string;
}

export interface InvoiceTable {
  account_id: string;
  data_source: string;
  id: string;
  sequence: number;
  customer_id: string;
  date: string;
  day: number;
  type: string;
  amount: number;
  currency: string;
  plan_id: string | null;
  subscription_id: string | null;
  period_start: string | null;
  period_end: string | null;
  status: string;
  paid_date: string | null;
  /** The later of the two dates. */
  paid_day: number;
  tax: number | null;
  discount: number | null;
  quantity: number | null;
  attempt_count: number | null;
  payment_method: string | null;
  refunded_invoice_id: string | null;
  cancel_reason: string | null;
  description: string | null;
  /** JSON array, as pushed. */
  lines: string | null;
  /** The same invoice as the engine reads it, JSON; `ledger-input.ts` writes it. */
  record: string;
}

/** How each customer stands on the account's `as_of` day. */
export interface LedgerTable {
  account_id: string;
  data_source: string;
  customer_id: string;
  status: string;
  currency: string | null;
  mrr: number;
  trial_started_day: number | null;
  trial_ended_day: number | null;
  paid_started_day: number | null;
  cancel_day: number | null;
  overdue_day: number | null;
  /** The day from which this row is no longer right by itself. */
  next_change_day: number | null;
  cancel_reason: string | null;
  /** JSON array of SubscriptionState. */
  subscriptions: string;
  /** That of the account in the transaction that wrote this row; empty in rows from before there was one. */
  revision: string;
}

export interface MovementTable {
  account_id: string;
  data_source: string;
  customer_id: string;
  day: number;
  type: string;
  subtype: string | null;
  delta: number;
  mrr: number;
  currency: string;
  invoice_id: string | null;
}

export interface PlanGroupTable {
  account_id: string;
  id: string;
  name: string;
  /** JSON array of plan ids. */
  plans: string;
}

export interface SegmentTable {
  account_id: string;
  id: string;
  name: string;
  description: string | null;
  /** JSON object. */
  filters: string;
  mode: string;
}

export interface WebhookTable {
  account_id: string;
  id: string;
  url: string;
  event_type: string;
  created_at: string;
  /** What deliveries are signed with. */
  secret: string;
}

export interface ProfileTable {
  account_id: string;
  id: string;
  email: string;
  first_name: string | null;
  last_name: string | null;
  locale: string | null;
  timezone: string | null;
}

export interface NotificationSettingsTable {
  account_id: string;
  /** JSON object with the settings that were changed. */
  settings: string;
}

/** How the account works with another product. */
export interface IntegrationTable {
  account_id: string;
  name: string;
  /** JSON object with the settings that were changed. */
  settings: string;
}

/** Someone who was invited. */
export interface TeamMemberTable {
  account_id: string;
  /** In lower case. */
  email: string;
  name: string | null;
  role: 'admin' | 'readonly';
  invited_at: string;
}

/** What the account pays GrowPanel. */
export interface BillingTable {
  account_id: string;
  /** JSON array: the plans chosen so far, oldest first. */
  choices: string;
  /** 0 or 1. */
  cancel_at_period_end: number;
  /** JSON object, as it was sent. */
  address: string | null;
  card: string | null;
}

/** An event on its way to one subscriber, and afterwards the record of it. */
export interface DeliveryTable {
  account_id: string;
  id: string;
  /** Order in which events happened. */
  sequence: number;
  webhook_id: string;
  url: string;
  event_type: string;
  /** JSON, as it is sent. */
  body: string;
  created_at: string;
  status: 'pending' | 'delivered' | 'failed';
  /** JSON array: what became of each attempt. */
  attempts: string;
  /** Attempts since it was last set on its way. */
  tries: number;
  /** Real time of the next attempt, milliseconds since 1970. */
  due: number;
  /** Until then, in the same real time, a process is at it. */
  claimed_until: number;
}

/** What an account began with, and goes back to. */
export interface AccountSeedTable {
  account_id: string;
  seed: string;
  /** The day on which the clock stood then; null when it ran. */
  clock: string | null;
  /** The account's own row then, JSON; null until its rows have been set aside. */
  state: string | null;
}

/** A named state of an account; its rows lie in their own tables, `copies.ts` says how. */
export interface SnapshotTable {
  account_id: string;
  name: string;
  created_at: string;
  /** The day on which the clock stood; null when it ran. */
  clock: string | null;
  /** The account's own row, JSON. */
  state: string;
  /** Rows by table, JSON. */
  counts: string;
}

/** An exchange rate that somebody loaded. */
export interface FxRateTable {
  account_id: string;
  currency: string;
  day: number;
  /** What the rate is given against; the same in all rows of an account. */
  reference: string;
  /** Units of the currency for one unit of the reference. */
  rate: number;
}

/** Someone who signs in. People are apart from accounts: one may use several, and none holds them. */
export interface UserTable {
  id: string;
  /** In lower case. */
  email: string;
  name: string;
  /** `<salt>.<scrypt>`, hexadecimal. */
  password_hash: string;
  created_at: string;
}

/** Who may use which account. */
export interface MembershipTable {
  user_id: string;
  account_id: string;
  role: 'admin' | 'readonly';
}

/** A session or ticket of someone who signed in. */
export interface PassTable {
  /** SHA-256; the pass itself is nowhere. */
  hash: string;
  kind: 'session' | 'ticket';
  user_id: string;
  /** Where a ticket is good for; empty for a session. */
  return_to: string;
  /** Real time, milliseconds since 1970. */
  expires: number;
}
