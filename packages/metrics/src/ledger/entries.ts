// One customer's invoices as entries of a ledger: only those that count, in the order in which they take effect.
import type { Day } from '../calendar/day.js';
import { addInterval } from '../calendar/interval.js';
import { type Moment, parseMoment } from '../calendar/parse.js';
import { CurrencyMismatchError } from '../currency-mismatch-error.js';
import type { InvoiceRecord, PlanRecord, Settings } from '../records.js';
import { endOfPlanPeriod, isMonthOrLonger } from './length.js';
import { type NormalisedInvoice, normaliseInvoice } from './normalise.js';

/** A subscription invoice with what follows from it; `mrr` is 0 for a free one. */
export interface Charge {
  kind: 'charge';
  invoice: InvoiceRecord;
  moment: Moment;
  value: NormalisedInvoice;
  plan: PlanRecord | undefined;
  paidThrough: Day;
  /** Last day on which a renewal is still in time. */
  graceEnd: Day;
}

export interface Refund {
  kind: 'refund';
  invoice: InvoiceRecord;
  moment: Moment;
  /** What is paid back without tax, minor units, positive. */
  net: number;
}

export interface Cancellation {
  kind: 'cancellation';
  invoice: InvoiceRecord;
  moment: Moment;
}

export type Entry = Charge | Refund | Cancellation;

/** Entries by effective day, then instant, then arrival. The id only settles ties that arrival leaves. */
export function entriesOf(
  invoices: readonly InvoiceRecord[],
  plans: ReadonlyMap<string, PlanRecord>,
  settings: Settings,
  anyCurrency = false,
): Entry[] {
  const entries: Entry[] = [];
  for (const invoice of latestVersions(invoices)) {
    if (!anyCurrency) checkCurrency(invoice, settings.currency);
    if (invoice.type === 'one-time' || !isPaid(invoice)) continue;
    const entry = entryOf(invoice, plans, settings);
    if (entry !== null) entries.push(entry);
  }
  return entries.sort(
    (a, b) =>
      a.moment.day - b.moment.day ||
      a.moment.instant - b.moment.instant ||
      a.invoice.sequence - b.invoice.sequence ||
      (a.invoice.id < b.invoice.id ? -1 : 1),
  );
}

/** The same id sent again is an update: the content of the last, the place in the order of the first. */
export function latestVersions(invoices: readonly InvoiceRecord[]): Iterable<InvoiceRecord> {
  const byId = new Map<string, InvoiceRecord>();
  const firstArrival = new Map<string, number>();
  for (const invoice of invoices) {
    const { id, sequence } = invoice;
    const known = byId.get(id);
    if (known !== undefined) {
      firstArrival.set(id, Math.min(sequence, firstArrival.get(id) ?? known.sequence));
      if (known.sequence > sequence) continue;
    }
    byId.set(id, invoice);
  }
  for (const [id, sequence] of firstArrival) byId.set(id, { ...byId.get(id)!, sequence });
  return byId.values();
}

function checkCurrency(invoice: InvoiceRecord, expected: string): void {
  if (invoice.currency === expected) return;
  const currency = invoice.currency.toLowerCase();
  if (currency === expected.toLowerCase()) return;
  throw new CurrencyMismatchError({
    customerId: invoice.customerId,
    invoiceId: invoice.id,
    currency,
    expected: expected.toLowerCase(),
  });
}

function isPaid({ status }: InvoiceRecord): boolean {
  return status == null || status === 'paid' || status.toLowerCase() === 'paid';
}

function entryOf(
  invoice: InvoiceRecord,
  plans: ReadonlyMap<string, PlanRecord>,
  settings: Settings,
): Entry | null {
  const dated = parseMoment(invoice.date, settings.timezone);
  if (invoice.type === 'cancellation') return { kind: 'cancellation', invoice, moment: dated };

  // Money that came in later counts from then: the months before may be closed by now.
  const paid = invoice.paidDate ? parseMoment(invoice.paidDate, settings.timezone) : dated;
  const moment = paid.day > dated.day ? paid : dated;
  if (invoice.type === 'refund') return { kind: 'refund', invoice, moment, net: refundedNet(invoice) };

  const value = normaliseInvoice(invoice, plans, settings);
  if (value.parts.length === 0) return null;
  if (value.net < 0) return { kind: 'refund', invoice, moment, net: -value.net };
  const plan = value.planId === null ? undefined : plans.get(value.planId);
  const { paidThrough, longEnough } = coverOf(value, plan, dated.day);
  const { monthOrLonger, shorter } = settings.graceDays;
  const graceEnd = paidThrough + (longEnough ? monthOrLonger : shorter);
  return { kind: 'charge', invoice, moment, value, plan, paidThrough, graceEnd };
}

function refundedNet(invoice: InvoiceRecord): number {
  if (!invoice.lines || invoice.lines.length === 0)
    return Math.max(0, Math.abs(invoice.amount) - Math.abs(invoice.tax ?? 0));
  let net = 0;
  for (const line of invoice.lines) if (line.recurring !== false) net += line.amount - (line.tax ?? 0);
  return Math.abs(net);
}

/**
 * Until when an invoice is good. A period that is over on the invoice's own day was billed in arrears, as usage
 * is: it stands for the time until the next such invoice is due, or it would count for no time at all.
 */
function coverOf(value: NormalisedInvoice, plan: PlanRecord | undefined, date: Day) {
  let end: Day | null = null;
  let days: number | null = null;
  for (const part of value.parts) {
    if (part.periodEnd !== null && (end === null || part.periodEnd > end)) {
      end = part.periodEnd;
      days = part.actualDays;
    }
  }
  const longEnough = plan ? isMonthOrLonger(plan) : days === null || days >= 28;
  if (end !== null && end > date) return { paidThrough: end, longEnough };
  if (plan) return { paidThrough: endOfPlanPeriod(date, plan), longEnough };
  if (days !== null) return { paidThrough: date + days, longEnough };
  return { paidThrough: addInterval(date, 'month', 1), longEnough };
}
