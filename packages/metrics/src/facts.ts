// What reports know about customers beside their money: what they filter, break down and list by.
import type { Day } from './calendar/day.js';
import type { CustomerLedger, CustomerStatus, Movement, Step } from './movement.js';
import type { InvoiceRecord, PlanRecord } from './records.js';
import type { Chronicle } from './reports/chronicle.js';
import type { Document } from './reports/documents.js';

/**
 * One customer as reports see them. Everything but the id may be missing, and then counts as not set.
 *
 * @example
 * const facts: CustomerFacts = { id: 'c1', name: 'Acme', country: 'dk', customVariables: { industry: 'saas' } };
 */
export interface CustomerFacts {
  /** The id that movements and invoices carry. */
  id: string;
  /** The id that people know, for filters and lists; `id` by default. */
  externalId?: string | null;
  name?: string | null;
  email?: string | null;
  /** ISO 3166 alpha-2, any case. */
  country?: string | null;
  state?: string | null;
  /** What they pay in, ISO 4217, any case. */
  currency?: string | null;
  dataSourceId?: string | null;
  /** Such as `stripe`. */
  dataSourceType?: string | null;
  dataSourceName?: string | null;
  status?: CustomerStatus | null;
  customVariables?: Readonly<Record<string, string>> | null;
  /** Why they left; null for a customer who pays. */
  cancelReason?: string | null;
  createdDay?: Day | null;
  trialStarted?: Day | null;
  trialEnded?: Day | null;
  /** Day of the first movement. */
  paidStarted?: Day | null;
  cancelDay?: Day | null;
  overdueDay?: Day | null;
}

/**
 * What reports read. `movements` is all that the MRR reports need without filters; `steps` are needed to filter or
 * break down by plan, billing_freq, payment_method, pricing_model and has_discount, `customers` for everything else,
 * `invoices` for the cash reports.
 *
 * @example
 * const account: Account = { movements, steps, customers, plans, invoices };
 */
export interface Account {
  movements: Iterable<Movement>;
  /** Of all ledgers; see {@link CustomerLedger}. */
  steps?: Iterable<Step> | undefined;
  /** Changes that lie ahead. */
  scheduled?: Iterable<Movement> | undefined;
  scheduledSteps?: Iterable<Step> | undefined;
  customers?: Iterable<CustomerFacts> | undefined;
  plans?: ReadonlyMap<string, PlanRecord> | undefined;
  /** One per id: only the latest version. */
  invoices?: Iterable<InvoiceRecord> | undefined;
  /** The account's time zone, in which days of invoices begin and end; UTC by default. */
  timezone?: string | undefined;
  /** Set by {@link prepareAccount}. */
  prepared?: Prepared | undefined;
}

/** What reports would find out again each time. */
export interface Prepared {
  /** The account's own lists; what is said about them here holds for no others. */
  movements: readonly Movement[];
  steps: readonly Step[];
  /** The last day that any of them is on. */
  lastDay: Day;
  /** Each of them by customer, each customer's by day; made when it is first asked for. */
  histories: () => ReadonlyMap<string, readonly Movement[]>;
  courses: () => ReadonlyMap<string, readonly Step[]>;
  facts: ReadonlyMap<string, CustomerFacts>;
  /** Made when it is first asked for. */
  documents: () => readonly Document[];
  /** `documents` by their own day, and by the day the money came in. */
  dated: Chronicle;
  paid: Chronicle;
  /** By id; made when it is first asked for. */
  invoices: () => ReadonlyMap<string, InvoiceRecord>;
}

/**
 * Adds what a ledger knows to the rest of the facts.
 *
 * @param details id, name, country and whatever else the caller stores.
 *
 * @example
 * const facts = customerFacts(ledger, { id: 'c1', country: 'dk', createdDay: parseDay('2024-01-15') });
 */
export function customerFacts(ledger: CustomerLedger, details: CustomerFacts): CustomerFacts {
  const { status, trialStarted, trialEnded, paidStarted, cancelDay, overdueDay } = ledger;
  const currency = ledger.currency ?? details.currency ?? null;
  // Spelled out: V8 gives every object that is made by spreading a shape of its own, and reading one that has no other
  // like it takes a hundred times as long.
  return {
    id: details.id,
    externalId: details.externalId ?? null,
    name: details.name ?? null,
    email: details.email ?? null,
    country: details.country ?? null,
    state: details.state ?? null,
    currency,
    dataSourceId: details.dataSourceId ?? null,
    dataSourceType: details.dataSourceType ?? null,
    dataSourceName: details.dataSourceName ?? null,
    status,
    customVariables: details.customVariables ?? null,
    cancelReason: details.cancelReason ?? null,
    createdDay: details.createdDay ?? null,
    trialStarted,
    trialEnded,
    paidStarted,
    cancelDay,
    overdueDay,
  };
}

/** Whether reports were given a whole account, not only movements. */
export function isAccount(source: Iterable<Movement> | Account): source is Account {
  return !(Symbol.iterator in source);
}

/** The account's invoices by id. */
export function invoicesById(account: Account): ReadonlyMap<string, InvoiceRecord> {
  if (account.prepared !== undefined) return account.prepared.invoices();
  return new Map(Array.from(account.invoices ?? [], (invoice) => [invoice.id, invoice]));
}

/** Facts by customer id. */
export function factsById(account: Account): ReadonlyMap<string, CustomerFacts> {
  const facts = new Map<string, CustomerFacts>();
  for (const customer of account.customers ?? []) facts.set(customer.id, customer);
  return facts;
}
