// All that reports read of an account, kept in memory until something is written to it.
import {
  type Account,
  type CustomerFacts,
  type InvoiceRecord,
  type Movement,
  type PlanRecord,
  prepareAccount,
  type Step,
} from '@growpanel/metrics';
import * as dataSources from './data-sources.js';
import { ratesOf } from './fx.js';
import * as planGroups from './plan-groups.js';
import * as plans from './plans.js';
import { type ReportCustomers, reportCustomers, type Shared } from './report-customers.js';
import type { Scope } from './scope.js';

/** Plans by data source, with the group that each belongs to. */
async function plansBySource(scope: Scope): Promise<Map<string, Map<string, PlanRecord>>> {
  const groups = new Map<string, { id: string; name: string }>();
  // Of several groups with the same plan, the oldest has it.
  for (const group of await planGroups.list(scope)) for (const plan of group.plans) groups.set(plan, group);
  const found = new Map<string, Map<string, PlanRecord>>();
  const all = await plans.list(scope);
  for (const source of new Set(all.plans.map((plan) => plan.data_source))) {
    const records = await plans.records(scope, source);
    for (const { id, name, data_source } of all.plans) {
      const record = records.get(id);
      if (data_source !== source || !record) continue;
      const group = groups.get(id);
      records.set(id, { ...record, name, groupId: group?.id ?? null, groupName: group?.name ?? null });
    }
    found.set(source, records);
  }
  return found;
}

/** An account as it was read, and what it takes to read less the next time. */
interface Reading {
  account: Account;
  customers: ReportCustomers;
  /** The day, the settings, the plans and the data sources: with others, every customer is read again. */
  basis: string;
}

async function sharedBy(scope: Scope): Promise<Shared> {
  const sources = await dataSources.list(scope);
  return {
    plans: await plansBySource(scope),
    sources: new Map(sources.map(({ id, type, name }) => [id, { id, type, name }])),
    rates: await ratesOf(scope),
  };
}

/** New rates come with new ledgers, and need no mention. */
const basisOf = ({ today, settings }: Scope, { plans: records, sources }: Shared): string =>
  JSON.stringify([
    today,
    settings,
    [...records].map(([id, own]) => [id, [...own.values()]]),
    [...sources.values()],
  ]);

async function read(scope: Scope, earlier?: Promise<Reading>): Promise<Reading> {
  const shared = await sharedBy(scope);
  const basis = basisOf(scope, shared);
  const before = await earlier?.catch(() => undefined);
  const known = before?.basis === basis ? before.customers : undefined;
  const found = await reportCustomers(scope, shared, known);
  const movements: Movement[] = [];
  const steps: Step[] = [];
  const scheduled: Movement[] = [];
  const scheduledSteps: Step[] = [];
  const customers: CustomerFacts[] = [];
  const all: InvoiceRecord[] = [];
  for (const { ledger, facts, invoices } of found.values()) {
    for (const movement of ledger.movements) movements.push(movement);
    for (const step of ledger.steps) steps.push(step);
    for (const movement of ledger.scheduled) scheduled.push(movement);
    for (const step of ledger.scheduledSteps) scheduledSteps.push(step);
    for (const invoice of invoices) all.push(invoice);
    customers.push(facts);
  }
  // A plan group goes by plan ids alone, and so do reports: of plans with one id the newest stands for all.
  const merged = new Map([...shared.plans.values()].flatMap((records) => [...records]));
  const ledgers = { movements, steps, scheduled, scheduledSteps };
  const account = prepareAccount({
    ...ledgers,
    customers,
    plans: merged,
    invoices: all,
    timezone: scope.settings.timezone,
  });
  return { account, customers: found, basis };
}

interface Kept {
  /** What was committed when it was read; `accounts.lock` gives every later state another revision. */
  revision: string;
  /** The day and the settings that it is right for. */
  state: string;
  reading: Promise<Reading>;
}

/** By database, then by account. */
const kept = new WeakMap<object, Map<string, Kept>>();
const maxKept = 4;

/** The account as reports read it, right for today. Requests that come at the same time read it once. */
export async function reportAccount(scope: Scope): Promise<Account> {
  const { db, account, settings, today, writes } = scope;
  // What is read between two writes, or before a rollback, must not be taken for what is committed.
  if (writes) return (await read(scope)).account;
  // The one part of a transaction that it shares with its database, and with no other.
  const database = db.getExecutor().adapter;
  const accounts = kept.get(database) ?? new Map<string, Kept>();
  kept.set(database, accounts);
  const { account_id, revision } = account;
  const state = JSON.stringify([today, settings]);
  const before = accounts.get(account_id);
  accounts.delete(account_id);
  const isGood = before?.revision === revision && before.state === state;
  const found = isGood ? before : { revision, state, reading: read(scope, before?.reading) };
  accounts.set(account_id, found);
  for (const oldest of accounts.keys()) {
    if (accounts.size <= maxKept) break;
    accounts.delete(oldest);
  }
  try {
    return (await found.reading).account;
  } catch (error) {
    // Those who waited for it fail with it; the next request reads again.
    if (accounts.get(account_id) === found) accounts.delete(account_id);
    throw error;
  }
}
