// An explanation as plain data, under the names that records have on the wire.
import { formatDay } from '../calendar/day.js';
import { type CustomerExplanation, explainText } from './customer.js';

/**
 * One document of a customer, or the lack of one, and what it did. Amounts are in minor units of `currency`.
 *
 * @example
 * const [{ invoice_id, mrr, sentences }]: ExplainedEventRecord[] = explanationRecord(explanation).events;
 */
export interface ExplainedEventRecord {
  kind: string;
  /** `YYYY-MM-DD` */
  date: string;
  /** Null for a renewal that never came. */
  invoice_id: string | null;
  subscription_id: string | null;
  /** Why it counts for nothing; null when it counts. */
  ignored: string | null;
  /** What the invoice is worth per month, in minor units; null for what is normalised by nothing. */
  mrr: number | null;
  changes: { date: string; subscription_id: string | null; mrr_change: number; currency: string }[];
  movements: {
    date: string;
    type: string;
    /** Why; null where the type says it all. */
    subtype: string | null;
    /** Signed. */
    mrr_change: number;
    /** The customer's MRR after it. */
    mrr: number;
    currency: string;
  }[];
  /** Numbers of the rules that were applied. */
  rules: number[];
  sentences: string[];
}

/**
 * A customer explained, good for `JSON.stringify`.
 *
 * @example
 * const { mrr, currency, text }: ExplanationRecord = explanationRecord(explainCustomer(input));
 */
export interface ExplanationRecord {
  customer_id: string;
  /** `YYYY-MM-DD` */
  as_of: string;
  status: string;
  /** In minor units of `currency`. */
  mrr: number;
  /** ISO 4217; null for a customer without invoices. */
  currency: string | null;
  /** By date. */
  events: ExplainedEventRecord[];
  /** A line per event, then where the customer stands. */
  text: string[];
}

/**
 * Writes an explanation down as plain data.
 *
 * @example
 * const record = explanationRecord(explainCustomer(input));
 * record.events[0].sentences; // ['$99.00 for a month = $99.00 a month (rule 1).', …]
 */
export function explanationRecord(explanation: CustomerExplanation): ExplanationRecord {
  const { customerId, asOf, ledger, events } = explanation;
  return {
    customer_id: customerId,
    as_of: asOf,
    status: ledger.status,
    mrr: ledger.mrr,
    currency: ledger.currency,
    events: events.map((event) => ({
      kind: event.kind,
      date: event.date,
      invoice_id: event.invoice?.id ?? null,
      subscription_id: event.subscriptionId,
      ignored: event.ignored,
      mrr: event.normalised?.mrr ?? null,
      changes: event.changes.map(({ date, subscriptionId, delta, currency }) => ({
        ...{ date, subscription_id: subscriptionId, mrr_change: delta, currency },
      })),
      movements: event.movements.map(({ day, type, subtype, delta, mrr, currency }) => ({
        ...{ date: formatDay(day), type, subtype, mrr_change: delta, mrr, currency },
      })),
      rules: event.rules,
      sentences: event.sentences,
    })),
    text: explainText(explanation),
  };
}
