// What pushing would do, without pushing: checks all rows, and lets the metrics engine compute the movements.
import type { CustomerRecord, InvoiceRecord, PlanRecord } from '@growpanel/metrics';
import { ArgumentError } from '../core/errors/argument-error.js';
import type { Checked } from './check.js';
import { Stop } from './ingest-error.js';
import { Inspector } from './inspect.js';
import { invoiceRecord, planRecord } from './metric-records.js';
import type { RowProblem } from './result.js';
import { type Resource, type Rows, resources } from './rows.js';
import type { Job } from './run.js';
import { eachRow, SourceFailure } from './source.js';

/** How a dry run computes: the settings of the account that the rows are for. */
export interface DryRunOptions {
  /**
   * IANA name of the account's time zone.
   * @default 'UTC'
   */
  timezone?: string | undefined;
  /**
   * When a cancellation takes effect: when the paid time ends, or on its own day.
   * @default 'end_of_period'
   */
  churnRecognition?: 'end_of_period' | 'immediate' | undefined;
  /**
   * Whether a subscription that is not renewed ends by itself.
   * @default true
   */
  autoChurn?: boolean | undefined;
  /**
   * Days after the paid time until a subscription that is not renewed counts as ended: when it is paid for a month or
   * longer, and when for less.
   * @default { monthOrLonger: 15, shorter: 3 }
   */
  graceDays?: { monthOrLonger: number; shorter: number } | undefined;
  /**
   * Whether a refund lowers MRR.
   * @default 'proportional'
   */
  refunds?: 'proportional' | 'ignore' | undefined;
  /**
   * The day to look from, `YYYY-MM-DD`: what takes effect later does not count yet.
   * @default today
   */
  asOf?: string | undefined;
  /**
   * How many movements are listed at most; the months always count all.
   * @default 1000
   */
  keepMovements?: number | undefined;
}

/** A change of one customer's MRR on one day. Amounts are in minor units of `currency`. */
export interface DryMovement {
  /** Whose MRR it is. */
  customerId: string;
  /** `YYYY-MM-DD` */
  date: string;
  /** What kind of change. */
  type: 'new' | 'expansion' | 'contraction' | 'churn' | 'reactivation';
  /** Why; null where the type says it all. */
  subtype: string | null;
  /** Signed, never 0. */
  delta: number;
  /** The customer's MRR after it. */
  mrr: number;
  /** ISO 4217, lower case. */
  currency: string;
  /** The invoice behind it; null when it was the lack of one. */
  invoiceId: string | null;
}

/** All movements of a month in one currency. Amounts are sums of signed changes, in minor units. */
export interface MovementMonth {
  /** `YYYY-MM` */
  month: string;
  /** ISO 4217, lower case. */
  currency: string;
  /** From customers who had never paid. */
  new: number;
  /** From customers who pay more. */
  expansion: number;
  /** From customers who pay less, 0 or negative. */
  contraction: number;
  /** From customers who left, 0 or negative. */
  churn: number;
  /** From customers who came back. */
  reactivation: number;
  /** The sum of the five. */
  net: number;
  /** MRR at the end of the month. */
  mrr: number;
}

/** What the rows of a dry run do to MRR, if nothing else is in the account. */
export interface Movements {
  /** Every month in which something moved, oldest first. */
  months: MovementMonth[];
  /** The first movements by date. */
  list: DryMovement[];
  /** How many there are besides. */
  more: number;
  /**
   * Rows that refer to a customer or plan that is not among the inputs: fine if the account has it, refused by the
   * API if not. Invoices without their customer are computed all the same; without their plan, by their period.
   */
  unknownReferences: { customers: number; plans: number };
  /** Customers left out, since their invoices are in several currencies. */
  mixedCurrencies: string[];
}

type Metrics = typeof import('@growpanel/metrics');

async function loadMetrics(): Promise<Metrics> {
  try {
    return await import('@growpanel/metrics');
  } catch (cause) {
    throw new ArgumentError(
      'dryRun needs the package @growpanel/metrics, which is not installed: npm install @growpanel/metrics',
      { cause },
    );
  }
}

interface Account {
  customers: Map<string, CustomerRecord>;
  plans: Map<string, PlanRecord>;
  /** By customer. */
  invoices: Map<string, InvoiceRecord[]>;
}

/** How many ids are compared to find one that comes twice. */
const rememberedIds = 20_000;

export async function dryRun(job: Job): Promise<{ movements: Movements }> {
  const metrics = await loadMetrics();
  const account: Account = { customers: new Map(), plans: new Map(), invoices: new Map() };
  for (const resource of resources) {
    const input = job.options[resource];
    if (input) await readAll(job, resource, input as Rows<unknown>, account);
    if (job.halt.called) throw job.halt.reason;
  }
  return { movements: movementsOf(metrics, account, job) };
}

async function readAll(job: Job, resource: Resource, input: Rows<unknown>, account: Account): Promise<void> {
  const { tally, halt, options } = job;
  const inspector = new Inspector(resource, job, rememberedIds, (position) => position + 1);
  let row = 0;
  try {
    await eachRow(input, halt, (raw) => {
      row++;
      tally.counts[resource].read++;
      const checked = inspector.check(raw);
      if (!('reason' in checked)) {
        inspector.pass(checked, { position: row - 1, lane: 0 });
        keep(account, resource, checked, row);
        return undefined;
      }
      const id = (raw as { id?: unknown } | null)?.id;
      const problem: RowProblem = {
        resource,
        row,
        id: typeof id === 'string' ? id : undefined,
        outcome: 'invalid',
        ...checked,
      };
      const told = tally.noteProblem(problem, row - 1) ?? undefined;
      if (options.onInvalid === 'stop')
        throw new Stop('row', new ArgumentError(`${checked.field}: ${checked.reason}`), resource, row);
      return told;
    });
  } catch (error) {
    if (!(error instanceof SourceFailure)) throw error;
    throw new Stop('source', error.cause, resource, row + 1);
  }
}

function keep(
  { customers, plans, invoices }: Account,
  resource: Resource,
  { id, body }: Checked,
  row: number,
) {
  if (resource === 'customers') {
    const { trial_started } = body;
    const trialStarted =
      trial_started instanceof Date ? trial_started.toISOString() : (trial_started as string);
    customers.set(id, { id, trialStarted: trialStarted ?? null });
  } else if (resource === 'plans') {
    plans.set(id, planRecord(id, body));
  } else {
    const invoice = invoiceRecord(id, body, row);
    const own = invoices.get(invoice.customerId);
    if (own) own.push(invoice);
    else invoices.set(invoice.customerId, [invoice]);
  }
}

function movementsOf(metrics: Metrics, account: Account, { options, clock }: Job): Movements {
  const { buildLedger, defaultSettings, formatDay, parseDay } = metrics;
  const {
    asOf,
    keepMovements = 1000,
    ...settings
  } = options.dryRun === true ? {} : (options.dryRun as DryRunOptions);
  const given = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
  const today = new Date(clock.now()).toISOString();
  const day = parseDay(asOf ?? today, settings.timezone ?? defaultSettings.timezone);

  const all: DryMovement[] = [];
  const mixedCurrencies: string[] = [];
  const unknownReferences = { customers: 0, plans: 0 };
  for (const [customerId, invoices] of account.invoices) {
    const customer = account.customers.get(customerId);
    if (!customer) unknownReferences.customers += invoices.length;
    for (const { planId } of invoices) if (planId && !account.plans.has(planId)) unknownReferences.plans++;
    const currency = invoices[0]!.currency.toLowerCase();
    if (invoices.some((invoice) => invoice.currency.toLowerCase() !== currency)) {
      mixedCurrencies.push(customerId);
      continue;
    }
    const { movements } = buildLedger({
      customer: customer ?? { id: customerId },
      invoices,
      plans: account.plans,
      settings: { ...defaultSettings, ...given, currency },
      asOf: day,
    });
    for (const { day: date, ...movement } of movements) all.push({ ...movement, date: formatDay(date) });
  }
  all.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return {
    months: monthsOf(all),
    list: all.slice(0, keepMovements),
    more: Math.max(0, all.length - keepMovements),
    unknownReferences,
    mixedCurrencies,
  };
}

/** @param movements by date. */
function monthsOf(movements: readonly DryMovement[]): MovementMonth[] {
  const months = new Map<string, MovementMonth>();
  const standing = new Map<string, number>();
  for (const { date, currency, type, delta } of movements) {
    const key = `${date.slice(0, 7)} ${currency}`;
    let month = months.get(key);
    if (!month) {
      month = {
        month: date.slice(0, 7),
        currency,
        new: 0,
        expansion: 0,
        contraction: 0,
        churn: 0,
        reactivation: 0,
        net: 0,
        mrr: 0,
      };
      months.set(key, month);
    }
    month[type] += delta;
    month.net += delta;
    month.mrr = (standing.get(currency) ?? 0) + delta;
    standing.set(currency, month.mrr);
  }
  return [...months.values()];
}
