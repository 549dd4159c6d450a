// Invoices as the cash reports see them: whose, when, where, and how much in the currency of the report.
import type { Day } from '../calendar/day.js';
import { parseDay } from '../calendar/parse.js';
import { CurrencyMismatchError } from '../currency-mismatch-error.js';
import { type Account, factsById, invoicesById } from '../facts.js';
import {
  customerValue,
  type Dimension,
  notSet,
  ownerOf,
  type Place,
  placeValue,
} from '../filters/dimensions.js';
import { billingFreqOfMonths, billingFreqOfPlan, isDiscounted, lowerCase } from '../ledger/holdings.js';
import { monthsOfPeriod } from '../ledger/length.js';
import type { Interval, InvoiceRecord, PlanRecord } from '../records.js';
import { customerTest, placeTest, type Selection, type SelectionQuery, select } from './select.js';

/** An invoice with its dates read. */
export interface Document {
  invoice: InvoiceRecord;
  /** Its own day. */
  day: Day;
  /** The day the money came in; null while it has not. */
  paid: Day | null;
  /** In lower case. */
  currency: string;
  status: string;
  /** Found out when it is asked for. */
  place?: Place;
  shares?: readonly (readonly [string, number])[];
}

function read(invoice: InvoiceRecord, timezone: string): Document {
  const day = parseDay(invoice.date, timezone);
  const status = invoice.status == null ? 'paid' : lowerCase(invoice.status);
  let paid: Day | null = null;
  if (status === 'paid') paid = invoice.paidDate ? Math.max(day, parseDay(invoice.paidDate, timezone)) : day;
  return { invoice, day, paid, currency: lowerCase(invoice.currency), status };
}

/**
 * Reads an account once for many reports: facts by id, dates of invoices. The result is an account like any other,
 * good until one of its records changes.
 *
 * @throws {InvalidDateError} when a date of an invoice cannot be read.
 *
 * @example
 * const account = prepareAccount({ movements, steps, customers, plans, invoices });
 * const [summary, map] = [transactionsSummary(account, { asOf }), mapReport(account, query)];
 */
export function prepareAccount(account: Account): Account {
  const timezone = account.timezone ?? 'UTC';
  const documents = Array.from(account.invoices ?? [], (invoice) => read(invoice, timezone));
  let byId: ReadonlyMap<string, InvoiceRecord> | undefined;
  const invoices = () => {
    byId ??= invoicesById({ ...account, prepared: undefined });
    return byId;
  };
  return { ...account, prepared: { facts: factsById(account), documents, invoices } };
}

export interface Documents {
  selection: Selection;
  timezone: string;
  /** Those that the filters leave. */
  list: readonly Document[];
  /** The value of a dimension; `subtype` is nothing that invoices have. */
  valueOf(document: Document, dimension: Dimension): string;
  /** Minor units of the report's currency. Without rates all have to be in one. */
  convert(amount: number, document: Document, day: Day): number;
}

/** Filters and breakdowns by plan and the like look at the invoice itself; a refund is where what it pays back is. */
export function documentsOf(account: Account, query: SelectionQuery): Documents {
  const selection = select({ ...account, movements: [], steps: undefined }, query);
  const { facts, context, converter, filters } = selection;
  const timezone = account.timezone ?? 'UTC';
  let expected: string | null = null;
  let byId: ReadonlyMap<string, InvoiceRecord> | null = null;
  const placeOf = (document: Document): Place => {
    if (document.place === undefined) {
      const { invoice } = document;
      let from = invoice;
      if (invoice.refundedInvoiceId && !invoice.planId) {
        byId ??= invoicesById(account);
        from = byId.get(invoice.refundedInvoiceId) ?? invoice;
      }
      document.place = placeOfInvoice(from, invoice, context.plans, timezone);
    }
    return document.place;
  };
  const all =
    account.prepared?.documents ?? Array.from(account.invoices ?? [], (invoice) => read(invoice, timezone));
  let list = all;
  if (filters?.selectsMrr) {
    const test = placeTest(filters, facts, context);
    list = all.filter((document) => test(document.invoice.customerId, placeOf(document)));
  } else if (filters?.selectsCustomers) {
    const test = customerTest(filters, facts, context);
    list = all.filter((document) => test(document.invoice.customerId));
  }
  return {
    selection,
    timezone,
    list,
    valueOf(document, dimension) {
      const owner = ownerOf(dimension);
      if (owner === 'movement') return notSet;
      if (owner === 'place') return placeValue(placeOf(document), dimension, context.plans) ?? notSet;
      const { customerId } = document.invoice;
      return customerValue(facts.get(customerId) ?? { id: customerId }, dimension, context.asOf) ?? notSet;
    },
    convert(amount, { invoice, currency }, day) {
      if (converter !== null) return converter.convert(amount, currency, day);
      expected ??= currency;
      if (currency === expected) return amount;
      throw new CurrencyMismatchError({
        customerId: invoice.customerId,
        invoiceId: invoice.id,
        currency,
        expected,
      });
    },
  };
}

function placeOfInvoice(
  from: InvoiceRecord,
  invoice: InvoiceRecord,
  plans: ReadonlyMap<string, PlanRecord>,
  timezone: string,
): Place {
  let planId = from.planId ?? null;
  if (planId === null && from.lines) {
    let most = Number.NEGATIVE_INFINITY;
    for (const line of from.lines) {
      if (line.planId && line.amount > most) {
        most = line.amount;
        planId = line.planId;
      }
    }
  }
  const plan = planId === null ? undefined : plans.get(planId);
  return {
    planId,
    billingFreq: plan ? billingFreqOfPlan(plan) : frequencyOfPeriod(from, timezone),
    paymentMethod: invoice.paymentMethod || from.paymentMethod || null,
    hasDiscount: isDiscounted(invoice) || isDiscounted(from),
  };
}

/** How often something is billed, from the period that it covers. */
export function frequencyOfPeriod(
  { periodStart, periodEnd }: Pick<InvoiceRecord, 'periodStart' | 'periodEnd'>,
  timezone: string,
): Interval | null {
  if (!periodStart || !periodEnd) return null;
  const start = parseDay(periodStart, timezone);
  const end = parseDay(periodEnd, timezone);
  if (end <= start) return null;
  const { numerator, denominator } = monthsOfPeriod(start, end);
  return billingFreqOfMonths(numerator / denominator);
}

/** The day the money came in; null while it has not. */
export function paidBy({ paid }: Document, asOf: Day): Day | null {
  return paid === null || paid > asOf ? null : paid;
}

/** What somebody is asked to pay: not refunds, cancellations, free or void invoices. */
export function isBill({ invoice, status }: Document): boolean {
  const charges = invoice.type === 'subscription' || invoice.type === 'one-time';
  return charges && invoice.amount > 0 && status !== 'void';
}
