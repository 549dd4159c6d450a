// Leads and trials, and how many of them pay by now.
import { type Day, formatDay } from '../calendar/day.js';
import { addInterval } from '../calendar/interval.js';
import { indexOfPeriod, startOfPeriod } from '../calendar/periods.js';
import type { Account, CustomerFacts } from '../facts.js';
import {
  customerValue,
  type Dimension,
  labelsOf,
  notSet,
  ownerOf,
  placeValue,
} from '../filters/dimensions.js';
import type { Step } from '../movement.js';
import { percent, ratio2 } from '../rounding.js';
import { type CustomerColumns, customerColumns } from './customer-columns.js';
import { type PeriodQuery, periodsBegun } from './query.js';
import { type Selection, select } from './select.js';

/**
 * The figures of one period. Leads count in the period their record was created in, trials in the one they began
 * in. Rates are 0–100 with two decimals, null without leads or trials to take them of.
 *
 * @example
 * const { leads, lead_to_paid_rate }: LeadsFigures = leadsReport(account, query)[0]!;
 */
export interface LeadsFigures {
  leads: number;
  /** Leads of the period who pay, or ever paid, by the as-of day. */
  leads_converted: number;
  trials: number;
  /** Trials of the period that became paying by the as-of day. */
  trials_converted: number;
  /** Leads of the period that ever had a trial ÷ leads. */
  lead_to_trial_rate: number | null;
  /** trials_converted ÷ trials. */
  trial_to_paid_rate: number | null;
  /** leads_converted ÷ leads. */
  lead_to_paid_rate: number | null;
  /** Mean days from the record's creation to the first payment; null when nobody paid. */
  lead_to_paid_days: number | null;
  /** Mean days from the start of the trial to the first payment; null when nobody paid. */
  trial_to_paid_days: number | null;
}

type Changing = 'leads' | 'trials' | 'lead_to_trial_rate' | 'trial_to_paid_rate' | 'lead_to_paid_rate';

/**
 * A row of the leads report. `*_percent_change` is the change from the period before, also for the first row; null
 * when there was nothing then.
 *
 * @example
 * const [january]: LeadsRow[] = leadsReport(account, query);
 */
export interface LeadsRow extends LeadsFigures, Record<`${Changing}_percent_change`, number | null> {
  /** First day, `YYYY-MM-DD`. */
  date: string;
  /** By value; what is not set stands under `~`. Counts add up to the row. */
  breakdown?: Record<string, LeadsFigures & { label: string }>;
}

/**
 * What {@link leadsReport} is asked.
 *
 * @example
 * const query: LeadsQuery = { ...periodQuery, breakdown: 'country' };
 */
export interface LeadsQuery extends PeriodQuery {
  /** By plan and the like: what they first paid for. */
  breakdown?: Dimension | undefined;
}

interface Counts {
  leads: number;
  converted: number;
  withTrial: number;
  leadDays: number;
  trials: number;
  trialsConverted: number;
  trialDays: number;
}

const nothing = (): Counts => ({
  leads: 0,
  converted: 0,
  withTrial: 0,
  leadDays: 0,
  trials: 0,
  trialsConverted: 0,
  trialDays: 0,
});

/** The customers that the filters leave; by plan and the like those who ever had such MRR. */
export function customersOf(selection: Selection): CustomerFacts[] {
  const { facts, filters, context } = selection;
  const all = [...facts.values()];
  if (filters?.selectsMrr) {
    const meant = new Set(selection.steps.map((step) => step.customerId));
    return all.filter(({ id }) => meant.has(id));
  }
  return filters?.selectsCustomers ? all.filter((customer) => filters.test(customer, null, context)) : all;
}

/** When a customer came to be: the record, or what happened before anybody wrote one. */
export function createdDay({ createdDay: given, trialStarted, paidStarted }: CustomerFacts): Day | null {
  return given ?? trialStarted ?? paidStarted ?? null;
}

const by = (day: Day | null | undefined, asOf: Day): day is Day => day != null && day <= asOf;

/** Days from one thing to the payment; what was paid before counts as at once. */
function daysTo(paid: Day, since: Day): number {
  return Math.max(0, paid - since);
}

function countIn(
  counts: Counts | undefined,
  kind: 'lead' | 'trial',
  customer: CustomerFacts,
  since: Day,
  asOf: Day,
) {
  if (counts === undefined) return;
  const { paidStarted, trialStarted } = customer;
  const paid = by(paidStarted, asOf);
  if (kind === 'lead') {
    counts.leads++;
    if (by(trialStarted, asOf)) counts.withTrial++;
    if (!paid) return;
    counts.converted++;
    counts.leadDays += daysTo(paidStarted, since);
  } else {
    counts.trials++;
    if (!paid) return;
    counts.trialsConverted++;
    counts.trialDays += daysTo(paidStarted, since);
  }
}

function figuresOf(counts: Counts): LeadsFigures {
  return {
    leads: counts.leads,
    leads_converted: counts.converted,
    trials: counts.trials,
    trials_converted: counts.trialsConverted,
    lead_to_trial_rate: percent(counts.withTrial, counts.leads),
    trial_to_paid_rate: percent(counts.trialsConverted, counts.trials),
    lead_to_paid_rate: percent(counts.converted, counts.leads),
    lead_to_paid_days: ratio2(counts.leadDays, counts.converted),
    trial_to_paid_days: ratio2(counts.trialDays, counts.trialsConverted),
  };
}

/** Change from one number to another in percent; null when either is missing or the first is zero. */
export function changeOf(now: number | null, then: number | null): number | null {
  return now === null || then === null ? null : percent(now - then, then);
}

/** Change of a ratio from its parts, so that its rounding does not show. */
function changeOfRate(part: number, whole: number, partThen: number, wholeThen: number): number | null {
  if (whole === 0 || wholeThen === 0) return null;
  return percent(part * wholeThen - partThen * whole, partThen * whole);
}

/**
 * One row per period that has begun by the as-of day, oldest first.
 *
 * @param account needs `customers`; with filters by plan and the like, `steps`.
 *
 * @example
 * leadsReport(account, { from, to, interval: 'month', weekStart: 1, asOf })[0]?.leads; // records of the month
 */
export function leadsReport(account: Account, query: LeadsQuery): LeadsRow[] {
  const { asOf, interval, weekStart, from, breakdown } = query;
  const shown = periodsBegun(query);
  if (shown.length === 0) return [];
  const start = startOfPeriod(from, interval, weekStart);
  const before = { start: addInterval(start, interval, -1), end: start - 1 };
  // A range that begins within a period leaves days between it and the period before.
  const list = from === start ? [before, ...shown] : [before, { start, end: from - 1 }, ...shown];
  const selection = select({ ...account, movements: [] }, query);
  const total = list.map(nothing);
  const shares = new Map<string, Counts[]>();
  const nameOf = breakdown === undefined ? null : firstValue(selection, breakdown);
  for (const customer of customersOf(selection)) {
    const events = [
      ['lead', createdDay(customer)],
      ['trial', customer.trialStarted],
    ] as const;
    for (const [kind, day] of events) {
      if (!by(day, asOf)) continue;
      const index = indexOfPeriod(list, day);
      if (index < 0) continue;
      countIn(total[index], kind, customer, day, asOf);
      if (nameOf === null) continue;
      const value = nameOf(customer);
      let counts = shares.get(value);
      if (counts === undefined) {
        counts = list.map(nothing);
        shares.set(value, counts);
      }
      countIn(counts[index], kind, customer, day, asOf);
    }
  }
  const skip = list.length - shown.length;
  const label = breakdown && labelsOf(breakdown, selection.facts, selection.context.plans);
  return shown.map((period, i): LeadsRow => {
    const now = total[i + skip]!;
    const then = total[i === 0 ? 0 : i + skip - 1]!;
    const row: LeadsRow = {
      date: formatDay(period.start),
      ...figuresOf(now),
      leads_percent_change: changeOf(now.leads, then.leads),
      trials_percent_change: changeOf(now.trials, then.trials),
      lead_to_trial_rate_percent_change: changeOfRate(now.withTrial, now.leads, then.withTrial, then.leads),
      trial_to_paid_rate_percent_change: changeOfRate(
        now.trialsConverted,
        now.trials,
        then.trialsConverted,
        then.trials,
      ),
      lead_to_paid_rate_percent_change: changeOfRate(now.converted, now.leads, then.converted, then.leads),
    };
    if (label) {
      row.breakdown = Object.create(null) as Record<string, LeadsFigures & { label: string }>;
      for (const [value, counts] of [...shares].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const own = counts[i + skip]!;
        if (own.leads + own.trials > 0) row.breakdown[value] = { label: label(value), ...figuresOf(own) };
      }
    }
    return row;
  });
}

function firstValue(selection: Selection, dimension: Dimension): (customer: CustomerFacts) => string {
  const { context } = selection;
  const owner = ownerOf(dimension);
  if (owner === 'customer') return (customer) => customerValue(customer, dimension, context.asOf) ?? notSet;
  if (owner === 'movement') return () => notSet;
  const first = new Map<string, Step>();
  for (const [id, own] of selection.courses()) {
    const begun = own.find((step) => step.delta > 0);
    if (begun) first.set(id, begun);
  }
  return ({ id }) => {
    const step = first.get(id);
    return (step && placeValue(step, dimension, context.plans)) ?? notSet;
  };
}

type Ago = 30 | 60 | 180 | 365;

/**
 * Leads and trials of the last 30, 60, 180 and 365 days, the as-of day included, and the change from as many days
 * before those in percent (null when there were none).
 *
 * @example
 * const { leads_30, leads_percentage_change_30 }: LeadsSummary = leadsSummary(account, { asOf });
 */
export type LeadsSummary = Record<`${'leads' | 'trials'}_${Ago}`, number> &
  Record<`${'leads' | 'trials'}_percentage_change_${Ago}`, number | null>;

/**
 * How many leads and trials there were lately.
 *
 * @param account needs `customers`.
 *
 * @example
 * leadsSummary(account, { asOf: parseDay('2024-04-30') }).leads_30; // created on 1 April or later
 */
export function leadsSummary(account: Account, query: Pick<LeadsQuery, 'asOf' | 'filters'>): LeadsSummary {
  const { asOf } = query;
  const customers = customersOf(select({ ...account, movements: [] }, query));
  const summary: Record<string, number | null> = {};
  const days = {
    leads: customers.map(createdDay),
    trials: customers.map(({ trialStarted }) => trialStarted ?? null),
  };
  for (const [kind, list] of Object.entries(days)) {
    const between = (after: Day, last: Day) =>
      list.filter((day) => day !== null && day > after && day <= last).length;
    for (const ago of [30, 60, 180, 365]) {
      const now = between(asOf - ago, asOf);
      summary[`${kind}_${ago}`] = now;
      summary[`${kind}_percentage_change_${ago}`] = changeOf(now, between(asOf - 2 * ago, asOf - ago));
    }
  }
  return summary as LeadsSummary;
}

/**
 * A lead in a list.
 *
 * @example
 * const [newest]: LeadRow[] = leadsTable(account, query);
 */
export interface LeadRow extends CustomerColumns {
  /** Day the record was created, `YYYY-MM-DD`. */
  date: string;
  country: string | null;
  status: string | null;
  /** `YYYY-MM-DD`; null when it never happened. */
  trial_started: string | null;
  paid_started: string | null;
  lead_to_paid_days: number | null;
  trial_to_paid_days: number | null;
}

/**
 * The leads created in the range, newest first.
 *
 * @param account needs `customers`.
 *
 * @example
 * leadsTable(account, query).length; // the sum of `leads` over the rows of leadsReport
 */
export function leadsTable(account: Account, query: LeadsQuery): LeadRow[] {
  const { from, to, asOf } = query;
  const selection = select({ ...account, movements: [] }, query);
  const last = Math.min(to, asOf);
  const day = (value: Day | null | undefined) => (by(value, asOf) ? formatDay(value) : null);
  return leadsCreated(selection, from, last).map(({ customer, created }) => {
    const { id, country, status, trialStarted, paidStarted } = customer;
    const paid = by(paidStarted, asOf);
    return {
      date: formatDay(created),
      ...customerColumns(selection.facts, id),
      country: country?.toLowerCase() ?? null,
      status: status ?? null,
      trial_started: day(trialStarted),
      paid_started: day(paidStarted),
      lead_to_paid_days: paid ? daysTo(paidStarted, created) : null,
      trial_to_paid_days: paid && by(trialStarted, asOf) ? daysTo(paidStarted, trialStarted) : null,
    };
  });
}

function leadsCreated(
  selection: Selection,
  from: Day,
  last: Day,
): { customer: CustomerFacts; created: Day }[] {
  const leads: { customer: CustomerFacts; created: Day }[] = [];
  for (const customer of customersOf(selection)) {
    const created = createdDay(customer);
    if (created !== null && created >= from && created <= last) leads.push({ customer, created });
  }
  return leads.sort((a, b) => b.created - a.created || (a.customer.id < b.customer.id ? -1 : 1));
}

/**
 * How many of the range's leads had paid within so many days of their creation, 0–100 with two decimals: one row for
 * each number of days at which somebody did, fewest first. Empty without leads that paid.
 *
 * @param account needs `customers`.
 *
 * @example
 * leadsDays(account, query); // [{ days: 0, percent: 10 }, { days: 14, percent: 25 }]
 */
export function leadsDays(account: Account, query: LeadsQuery): { days: number; percent: number }[] {
  const { from, to, asOf } = query;
  const leads = leadsCreated(select({ ...account, movements: [] }, query), from, Math.min(to, asOf));
  const paidAfter = new Map<number, number>();
  for (const { customer, created } of leads) {
    if (!by(customer.paidStarted, asOf)) continue;
    const days = daysTo(customer.paidStarted, created);
    paidAfter.set(days, (paidAfter.get(days) ?? 0) + 1);
  }
  let paid = 0;
  return [...paidAfter]
    .sort(([a], [b]) => a - b)
    .map(([days, count]) => {
      paid += count;
      return { days, percent: percent(paid, leads.length)! };
    });
}
