// What all reports are asked: days, the length of a row, the currency, and filters.
import {
  type Account,
  type Day,
  type Dimension,
  type FilterQuery,
  type Filters,
  type Fx,
  type Interval,
  InvalidFilterError,
  type PlanRecord,
  parseBreakdown,
  parseFilters,
  type Step,
} from '@growpanel/metrics';
import { badField } from '../errors.js';
import { filters as declaredFilters } from '../generated/contract.gen.js';
import { currencyExists } from '../ingest/fields.js';
import { ratesOf } from '../store/fx.js';
import { reportAccount } from '../store/report-account.js';
import { reportId } from '../store/report-customers.js';
import type { Scope } from '../store/scope.js';
import * as segments from '../store/segments.js';
import { isObject, shown } from '../validation.js';
import { rangeOf } from './dates.js';

/** The currency of a report: the account's, unless another one is asked for. */
export function reportCurrency({ settings }: Scope, asked: string | undefined): string {
  if (!asked) return settings.currency;
  if (!currencyExists(asked))
    throw badField('baseCurrency', `is not a currency of ISO 4217, got ${shown(asked)}`);
  return asked.toLowerCase();
}

/** What narrows a report, and `fix_fx`. */
export const filterParameters = [...declaredFilters, 'country', 'custom_*', 'fix_fx'] as const;

const isFilter = (name: string) =>
  (declaredFilters as readonly string[]).includes(name) ||
  name === 'country' ||
  (name.startsWith('custom_') && name.length > 'custom_'.length);

const refused = (id: string, reason: string) => badField('segment', `'${id}' ${reason}`);

/** The filters of a segment, as a query would have them. */
function savedFilters({ id, filters }: segments.Segment): FilterQuery {
  const query: Record<string, string> = {};
  for (const [name, value] of Object.entries(filters)) {
    if (value === null || value === undefined) continue;
    if (!isFilter(name)) throw refused(id, `has a filter that there is not, ${shown(name)}`);
    const values = Array.isArray(value) ? value : [value];
    if (values.some((one) => isObject(one) || Array.isArray(one)))
      throw refused(id, `has a filter that is neither a text nor a list of texts, ${shown(name)}`);
    query[name] = values.join('~~');
  }
  return query;
}

/** Segments by id: those that the query names, and those that these name. */
async function namedSegments(
  scope: Scope,
  text: string,
  found = new Map<string, FilterQuery>(),
): Promise<Map<string, FilterQuery>> {
  for (const token of text.split(/~~| +/)) {
    const id = token.replace(/^~/, '');
    const segment = id === '' || found.has(id) ? undefined : await segments.get(scope, id);
    if (!segment) continue;
    const query = savedFilters(segment);
    found.set(id, query);
    if (query.segment) await namedSegments(scope, query.segment, found);
  }
  return found;
}

/** The filters of a query; undefined when it has none. */
export async function filtersOf(scope: Scope, query: object): Promise<Filters | undefined> {
  const given = Object.fromEntries(
    Object.entries(query as Record<string, string>).filter(([name]) => isFilter(name)),
  );
  if (Object.keys(given).length === 0) return undefined;
  const saved = given.segment ? await namedSegments(scope, given.segment) : undefined;
  try {
    return parseFilters(given, { segments: saved });
  } catch (error) {
    if (!(error instanceof InvalidFilterError)) throw error;
    const { parameter, reason } = error;
    if (parameter in given) throw badField(parameter, reason);
    throw badField('segment', `has a filter that cannot be read: ${parameter} ${reason}`);
  }
}

/**
 * Which customers a list with these filters has. Filters of MRR (plan, billing_freq and the like) look at what a customer
 * pays for today; of those who pay for nothing, at all that they ever paid for.
 */
export async function customersWithin(
  scope: Scope,
  filters: Filters,
): Promise<(source: string, id: string) => boolean> {
  const { customers = [], steps = [], plans = new Map<string, PlanRecord>() } = await reportAccount(scope);
  const context = { plans, asOf: scope.today };
  const places = new Map<string, Map<string, { place: Step; mrr: number }>>();
  if (filters.selectsMrr)
    for (const step of steps) {
      if (step.day > scope.today) continue;
      const own = places.get(step.customerId) ?? new Map<string, { place: Step; mrr: number }>();
      places.set(step.customerId, own);
      const key = JSON.stringify([step.planId, step.billingFreq, step.paymentMethod, step.hasDiscount]);
      const held = own.get(key) ?? { place: step, mrr: 0 };
      held.mrr += step.delta;
      own.set(key, held);
    }
  const found = new Set<string>();
  for (const customer of customers) {
    const own = [...(places.get(customer.id)?.values() ?? [])];
    const held = own.filter(({ mrr }) => mrr > 0);
    const matches = filters.selectsMrr
      ? (held.length > 0 ? held : own).some(({ place }) => filters.test(customer, place, context))
      : filters.test(customer, null, context);
    if (matches) found.add(customer.id);
  }
  return (source, id) => found.has(reportId(source, id));
}

/** What reports have in common; the types of the contract say which report has which. */
interface Asked {
  date?: string;
  interval?: string;
  baseCurrency?: string;
  fix_fx?: string;
}

/** What a report about one day is made of. */
export interface DayReport {
  account: Account;
  currency: string;
  /** Takes all money to `currency`. */
  fx: Fx;
  /** The last day that it knows of: today, or for a report about one day the end of the range if that was before. */
  asOf: Day;
  filters: Filters | undefined;
}

export async function dayReport(scope: Scope, query: Asked): Promise<DayReport> {
  const currency = reportCurrency(scope, query.baseCurrency);
  const asOf = Math.min(rangeOf(query.date, scope).to, scope.today);
  const filters = await filtersOf(scope, query);
  // One day's rates for everything are those of the last day that the report is about.
  const fixed = query.fix_fx === 'true' ? { fixedDay: asOf } : {};
  const fx = { rates: await ratesOf(scope), base: currency, ...fixed };
  return { account: await reportAccount(scope), currency, fx, asOf, filters };
}

/** More rows than anyone reads; a report over millennia of days is a mistake. */
const maxDays = 20_000;

/** What a report with a row per period is made of. */
export interface PeriodReport extends DayReport {
  from: Day;
  to: Day;
  interval: Interval;
  weekStart: 0 | 1;
}

/** @param until the last day that a row can have; today by default. */
export async function periodReport(scope: Scope, query: Asked, until?: Day): Promise<PeriodReport> {
  const report = await dayReport(scope, query);
  const { from, to } = rangeOf(query.date, scope);
  const end = Math.min(to, until ?? scope.today);
  if ((query.interval === 'day' || query.interval === 'week') && end - from > maxDays)
    throw badField('date', `covers more than ${maxDays} days, too many for rows of a ${query.interval}`);
  const interval = (query.interval ?? 'month') as Interval;
  // What became of things (a lead who pays, a payment that was recovered) is what is known today.
  return { ...report, asOf: scope.today, from, to, interval, weekStart: scope.settings.weekStart };
}

/** What the rows are split by, and the same for the answer to say. */
export function splitBy(text: string | undefined): { breakdown?: Dimension } {
  return text === undefined ? {} : { breakdown: dimension(text) };
}

function dimension(text: string): Dimension {
  try {
    return parseBreakdown(text);
  } catch (error) {
    if (error instanceof InvalidFilterError) throw badField(error.parameter, error.reason);
    throw error;
  }
}
