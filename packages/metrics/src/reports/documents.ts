// Invoices as the cash reports see them: whose, when, where, and how much in the currency of the report.
import type { Day } from '../calendar/day.js';
import { parseDay } from '../calendar/parse.js';
import { CurrencyMismatchError } from '../currency-mismatch-error.js';
import { type Account, type CustomerFacts, factsById, invoicesById } from '../facts.js';
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
import { byCustomer, once } from './by-customer.js';
import { Chronicle } from './chronicle.js';
import { customerTest, placeTest, type Selection, type SelectionQuery, select } from './select.js';

/** An invoice with its dates read. */
export interface Document {
  invoice: InvoiceRecord;
  customer: CustomerFacts;
  /** Its own day. */
  day: Day;
  /** The day the money came in; null while it has not. */
  paid: Day | null;
  /** In lower case. */
  currency: string;
  status: string;
  /** Whether somebody is asked to pay it: not refunds, cancellations, free or void invoices. */
  isBill: boolean;
  /** Attempts to collect it so far. */
  tried: number;
  /** Found out when it is asked for. */
  place?: Place;
  shares?: readonly (readonly [string, number])[];
}

function readAll(
  { invoices = [], timezone = 'UTC' }: Account,
  facts: ReadonlyMap<string, CustomerFacts>,
): Document[] {
  // Invoices of a customer mostly stand together.
  let customer: CustomerFacts = { id: '' };
  return Array.from(invoices, (invoice) => {
    const { customerId: id } = invoice;
    if (customer.id !== id) customer = facts.get(id) ?? { id };
    return read(invoice, customer, timezone);
  });
}

function read(invoice: InvoiceRecord, customer: CustomerFacts, timezone: string): Document {
  const day = parseDay(invoice.date, timezone);
  const status = invoice.status == null ? 'paid' : lowerCase(invoice.status);
  let paid: Day | null = null;
  if (status === 'paid') paid = invoice.paidDate ? Math.max(day, parseDay(invoice.paidDate, timezone)) : day;
  const { type, amount, attemptCount } = invoice;
  const isBill = (type === 'subscription' || type === 'one-time') && amount > 0 && status !== 'void';
  const currency = lowerCase(invoice.currency);
  return { invoice, customer, day, paid, currency, status, isBill, tried: attemptCount ?? 0 };
}

/**
 * Reads an account once for many reports: facts by id, dates of invoices. The result is an account like any other,
 * good until one of its records changes. Reports read what they need of it first, and say what they cannot read.
 *
 * @example
 * const account = prepareAccount({ movements, steps, customers, plans, invoices });
 * const [summary, map] = [transactionsSummary(account, { asOf }), mapReport(account, query)];
 */
export function prepareAccount(account: Account): Account {
  const facts = factsById(account);
  const documents = once(() => readAll(account, facts));
  const movements = [...account.movements];
  const steps = [...(account.steps ?? [])];
  let lastDay = Number.NEGATIVE_INFINITY;
  for (const { day } of movements) if (day > lastDay) lastDay = day;
  for (const { day } of steps) if (day > lastDay) lastDay = day;
  return {
    ...account,
    movements,
    steps: account.steps && steps,
    prepared: {
      movements,
      steps,
      lastDay,
      histories: once(() => byCustomer(movements)),
      courses: once(() => byCustomer(steps)),
      facts,
      documents,
      ...chroniclesOf(documents),
      invoices: once(() => invoicesById({ ...account, prepared: undefined })),
    },
  };
}

const chroniclesOf = (documents: () => readonly Document[]) => ({
  dated: new Chronicle(documents, ({ day }) => day),
  paid: new Chronicle(documents, ({ paid }) => paid),
});

interface RowsAsked {
  by: 'dated' | 'paid';
  from: Day;
  last: Day;
  name: string;
}

export interface Documents {
  selection: Selection;
  timezone: string;
  /** Those that the filters leave. */
  list: readonly Document[];
  /**
   * Rows of those that are dated, or were paid, from one day to another: a list per day, newest first. Where filters
   * leave nothing out, the lists are kept as long as the account is.
   *
   * @param name tells apart what rows are made.
   */
  rowsByDay<Row>(asked: RowsAsked, make: (documents: readonly Document[]) => Row[]): Row[][];
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
  const all = account.prepared?.documents ?? once(() => readAll(account, facts));
  let isMeant: ((document: Document) => boolean) | null = null;
  if (filters?.selectsMrr) {
    const test = placeTest(filters, facts, context);
    isMeant = (document) => test(document.invoice.customerId, placeOf(document));
  } else if (filters?.selectsCustomers) {
    const test = customerTest(filters, facts, context);
    isMeant = (document) => test(document.invoice.customerId);
  }
  const listed = once(() => (isMeant === null ? all() : all().filter(isMeant)));
  return {
    selection,
    timezone,
    get list() {
      return listed();
    },
    rowsByDay<Row>({ by, from, last, name }: RowsAsked, make: (documents: readonly Document[]) => Row[]) {
      const { asOf, fx } = query;
      const chronicle = (account.prepared ?? chroniclesOf(all))[by];
      // Without rates the first document decides the currency of all, so that a day by itself says too little.
      const kept =
        isMeant === null && fx !== undefined
          ? chronicle.rows<Row>(fx.rates, JSON.stringify([name, fx.base, fx.fixedDay, asOf]))
          : new Map<Day, Row[]>();
      return Array.from(chronicle.days(from, last), ([day, documents]) => {
        let rows = kept.get(day);
        if (rows === undefined) {
          rows = make(isMeant === null ? documents : documents.filter(isMeant));
          kept.set(day, rows);
        }
        return rows;
      });
    },
    valueOf(document, dimension) {
      const owner = ownerOf(dimension);
      if (owner === 'movement') return notSet;
      if (owner === 'place') return placeValue(placeOf(document), dimension, context.plans) ?? notSet;
      return customerValue(document.customer, dimension, context.asOf) ?? notSet;
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
