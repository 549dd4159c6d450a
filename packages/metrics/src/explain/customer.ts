// Why a customer's MRR is what it is: every invoice, what it became, and the movement it caused.
import { type Day, formatDay } from '../calendar/day.js';
import { parseDay } from '../calendar/parse.js';
import { buildLedger, cancellationsAhead, changesOf, type LedgerInput, passOver } from '../ledger/build.js';
import type { Note } from '../ledger/course.js';
import { latestVersions } from '../ledger/entries.js';
import type { LeftOut } from '../ledger/line-groups.js';
import { type NormalisedInvoice, normaliseInvoice } from '../ledger/normalise.js';
import type { Change } from '../ledger/subscription.js';
import { formatMoney } from '../money/format.js';
import type { CustomerLedger, Movement } from '../movement.js';
import type { InvoiceRecord } from '../records.js';
import { eventSentences } from './sentences.js';

/**
 * Why a document counts for nothing.
 *
 * @example
 * const reason: IgnoredReason = 'one_time';
 */
export type IgnoredReason =
  | 'one_time'
  | 'unpaid'
  | 'replaced'
  | 'in_the_future'
  | 'all_lines_left_out'
  | 'refunds_ignored'
  | 'nothing_to_refund'
  | 'nothing_to_cancel'
  | 'already_ended';

/**
 * One thing that happened: a document, or a renewal that never came.
 *
 * @example
 * const [first]: ExplainedEvent[] = explainCustomer(input).events;
 * first?.sentences[0]; // '$99.00 for a month = $99.00 a month (rule 1).'
 */
export interface ExplainedEvent {
  kind: 'invoice' | 'missed_renewal';
  /** The day it counts from, `YYYY-MM-DD`; for ignored documents their own date. */
  date: string;
  /** Null for a missed renewal. */
  invoice: InvoiceRecord | null;
  subscriptionId: string | null;
  /** Set when the document counts for nothing. */
  ignored: IgnoredReason | null;
  /** What the invoice is worth per month and how; null for what is normalised by nothing. */
  normalised: NormalisedInvoice | null;
  /** Lines that do not count. */
  leftOut: readonly LeftOut[];
  /** Changes of MRR that it caused, minor units of `currency`. */
  changes: { date: string; subscriptionId: string | null; delta: number; currency: string }[];
  /** Movements of the days of these changes. */
  movements: Movement[];
  /** The rules of the README that were applied, in order. */
  rules: number[];
  /** All of it in words. */
  sentences: string[];
}

/**
 * A customer explained.
 *
 * @example
 * const { events, ledger }: CustomerExplanation = explainCustomer(input);
 */
export interface CustomerExplanation {
  customerId: string;
  /** By date, then in the order in which documents count. */
  events: ExplainedEvent[];
  ledger: CustomerLedger;
  /** `YYYY-MM-DD`. */
  asOf: string;
}

/**
 * Explains a ledger: the same input, and for each document what {@link buildLedger} made of it.
 *
 * @throws as {@link buildLedger} does.
 *
 * @example
 * explainText(explainCustomer(input)).join('\n');
 */
export function explainCustomer(input: LedgerInput): CustomerExplanation {
  const { invoices, plans, settings, asOf } = input;
  const notes = new Map<string, Note[]>();
  const course = passOver(input, notes);
  const ledger = buildLedger(input);
  const movementOn = new Map(
    [...ledger.movements, ...ledger.scheduled].map((movement) => [movement.day, movement]),
  );
  const changes = [...changesOf(course), ...cancellationsAhead(course)];
  const changesBy = new Map<string, Change[]>();
  const missed: Change[] = [];
  for (const change of changes) {
    if (change.invoiceId === null) {
      missed.push(change);
      continue;
    }
    const own = changesBy.get(change.invoiceId);
    if (own === undefined) changesBy.set(change.invoiceId, [change]);
    else own.push(change);
  }

  const found: {
    day: Day;
    order: number;
    event: Omit<ExplainedEvent, 'sentences' | 'rules'>;
    notes: Note[];
  }[] = [];
  const movementsOf = (own: readonly Change[]): Movement[] =>
    [...new Set(own.map(({ day }) => day))].map((day) => movementOn.get(day)).filter((m) => m !== undefined);
  const told = (own: readonly Change[]): ExplainedEvent['changes'] =>
    own.map(({ day, subscriptionId, delta, currency }) => ({
      date: formatDay(day),
      subscriptionId,
      delta,
      currency,
    }));

  const current = new Set<string>();
  for (const [order, entry] of course.entries.entries()) {
    const { invoice, moment } = entry;
    current.add(invoice.id);
    const own = changesBy.get(invoice.id) ?? [];
    const about = notes.get(invoice.id) ?? [];
    const normalised = entry.kind === 'charge' ? entry.value : null;
    found.push({
      day: moment.day,
      order,
      notes: about,
      event: {
        kind: 'invoice',
        date: formatDay(moment.day),
        invoice,
        subscriptionId: invoice.subscriptionId || null,
        ignored: ignoredBy(about, entry.kind, own),
        normalised,
        leftOut: normalised?.leftOut ?? [],
        changes: told(own),
        movements: movementsOf(own),
      },
    });
  }
  for (const change of missed) {
    found.push({
      day: change.day,
      order: -1,
      notes: [],
      event: {
        kind: 'missed_renewal',
        date: formatDay(change.day),
        invoice: null,
        subscriptionId: change.subscriptionId,
        ignored: null,
        normalised: null,
        leftOut: [],
        changes: told([change]),
        movements: movementsOf([change]),
      },
    });
  }
  const latest = new Map(Array.from(latestVersions(invoices), (invoice) => [invoice.id, invoice]));
  for (const invoice of invoices) {
    const version = latest.get(invoice.id)!;
    const isLatest = sameDocument(version, invoice);
    if (isLatest && current.has(invoice.id)) continue;
    const day = parseDay(invoice.date, settings.timezone);
    const reason = isLatest ? ignoredReason(invoice, day, asOf) : 'replaced';
    const normalised = reason === 'all_lines_left_out' ? normaliseInvoice(invoice, plans, settings) : null;
    found.push({
      day,
      order: Number.MAX_SAFE_INTEGER,
      notes: [],
      event: {
        kind: 'invoice',
        date: formatDay(day),
        invoice,
        subscriptionId: invoice.subscriptionId || null,
        ignored: reason,
        normalised: null,
        leftOut: normalised?.leftOut ?? [],
        changes: [],
        movements: [],
      },
    });
    if (isLatest) current.add(invoice.id);
  }
  found.sort(
    (a, b) =>
      a.day - b.day ||
      a.order - b.order ||
      (a.event.invoice?.sequence ?? 0) - (b.event.invoice?.sequence ?? 0),
  );
  return {
    customerId: input.customer.id,
    events: found.map(({ event, notes: about }) => ({ ...event, ...eventSentences(event, about, input) })),
    ledger,
    asOf: formatDay(asOf),
  };
}

/** Versions are copied on the way; what arrives last under an id is the document. */
function sameDocument(latest: InvoiceRecord, invoice: InvoiceRecord): boolean {
  return Object.keys(invoice).every((key) => {
    const field = key as keyof InvoiceRecord;
    return field === 'sequence' || latest[field] === invoice[field];
  });
}

function ignoredReason(invoice: InvoiceRecord, day: Day, asOf: Day): IgnoredReason {
  if (invoice.type === 'one-time') return 'one_time';
  const status = invoice.status?.toLowerCase() ?? 'paid';
  if (status !== 'paid') return 'unpaid';
  if (day > asOf || invoice.paidDate) return 'in_the_future';
  return 'all_lines_left_out';
}

function ignoredBy(notes: readonly Note[], kind: string, changes: readonly Change[]): IgnoredReason | null {
  for (const about of notes) {
    if (about.kind === 'refunds_ignored') return 'refunds_ignored';
    if (about.kind === 'pays_back_nothing') return 'nothing_to_refund';
    if (about.kind === 'pays_back_ended') return 'already_ended';
    if (about.kind === 'cancels_nothing') return 'nothing_to_cancel';
    // What happened after the end that was found out later has been taken back.
    if (about.kind === 'pays_back' && about.mrr !== 0 && changes.length === 0 && kind === 'refund')
      return 'already_ended';
  }
  return null;
}

/**
 * An explanation as text, a line per event, and where the customer stands at the end.
 *
 * @example
 * explainText(explainCustomer(input))[0];
 * // '2024-02-01 · i1: $99.00 for a month = $99.00 a month (rule 1). New MRR of $99 (rule 3).'
 */
export function explainText({ events, ledger, asOf, customerId }: CustomerExplanation): string[] {
  const lines = events.map(({ date, invoice, sentences }) => {
    return `${date} · ${invoice?.id ?? 'no invoice'}: ${sentences.join(' ')}`;
  });
  lines.push(standing(ledger, asOf, customerId));
  return lines;
}

function standing(
  { status, mrr, currency, overdueDay, scheduled }: CustomerLedger,
  asOf: string,
  id: string,
): string {
  const worth = currency === null ? 'has no invoices' : `is worth ${formatMoney(mrr, currency)} a month`;
  const ahead = scheduled[0]
    ? `; from ${formatDay(scheduled[0].day)} on ${formatMoney(scheduled[0].mrr, scheduled[0].currency)}`
    : '';
  const late = overdueDay === null ? '' : `; the renewal of ${formatDay(overdueDay)} is late (rule 4)`;
  return `On ${asOf} ${id} is ${status.replace('_', ' ')} and ${worth}${late}${ahead}.`;
}
