// From a subscription's dates and prices to its invoices, period by period.
import { addLengths, type Day, isoDay, type Length } from '../calendar.js';
import type { InvoiceRow } from '../rows.js';
import { proportion } from '../share.js';
import { SourceError } from '../source-error.js';
import { requiredDay } from './day.js';
import { changeInvoice, periodInvoice, type Terms } from './invoice.js';
import type { SubscriptionChange, SubscriptionRecord } from './record.js';

/** The invoices up to a day. @throws {SourceError} when a date or a plan is unknown. */
export function* invoicesOf(
  subscription: SubscriptionRecord,
  lengths: ReadonlyMap<string, Length>,
  until: Day,
): Generator<InvoiceRow> {
  const { id, customer_id, currency } = subscription;
  const common = { customer_id, subscription_id: id, currency };
  const lengthFor = (planId: string): Length => {
    const length = lengths.get(planId);
    if (length === undefined) throw new SourceError(`subscription ${id}: there is no plan '${planId}'`);
    return length;
  };
  const dayFor = (text: string, what: string) => requiredDay(text, `subscription ${id}, ${what}`);
  const ended = subscription.end ? dayFor(subscription.end, 'end') : undefined;
  const start = dayFor(subscription.start, 'start');
  const changes = (subscription.changes ?? [])
    .map((change) => ({ day: dayFor(change.date, 'change'), change }))
    .sort((a, b) => a.day - b.day);
  /** Nothing is billed from here on. */
  const stop = Math.min(ended ?? until + 1, until + 1);

  let terms: Terms = {
    amount: subscription.amount,
    planId: subscription.plan_id,
    quantity: subscription.quantity ?? undefined,
  };
  let next = 0;
  /** The terms after all changes up to a day, and the first change after it. */
  const termsOn = (day: Day): { after: Terms; rest: number } => {
    let after = terms;
    let rest = next;
    for (; rest < changes.length && changes[rest]!.day <= day; rest++)
      after = changed(after, changes[rest]!.change);
    return { after, rest };
  };

  let length = lengthFor(terms.planId);
  let anchor = start;
  let periods = 0;
  let from = start;
  /** Paid for time that another plan covers now. */
  let unused = 0;
  while (from < stop) {
    ({ after: terms, rest: next } = termsOn(from));
    if (!isSame(length, lengthFor(terms.planId))) {
      length = lengthFor(terms.planId);
      anchor = from;
      periods = 0;
    }
    const begin = from;
    const end = addLengths(anchor, length, ++periods);
    yield periodInvoice(common, terms, begin, end, unused);
    unused = 0;
    from = end;
    while (next < changes.length && changes[next]!.day < Math.min(end, stop)) {
      const { day } = changes[next]!;
      const { after, rest } = termsOn(day);
      const remaining = (amount: number) => proportion(amount, end - day, end - begin);
      if (!isSame(length, lengthFor(after.planId))) {
        unused = remaining(terms.amount);
        from = day;
        break;
      }
      yield changeInvoice(common, after, day, end, remaining(after.amount) - remaining(terms.amount));
      terms = after;
      next = rest;
    }
  }
  if (ended !== undefined && ended <= until && ended > start)
    yield { id: `${id}_cancellation`, ...common, type: 'cancellation', date: isoDay(ended), amount: 0 };
}

const isSame = (a: Length, b: Length): boolean => a.unit === b.unit && a.count === b.count;

const changed = (terms: Terms, change: SubscriptionChange): Terms => ({
  amount: change.amount,
  planId: change.plan_id ?? terms.planId,
  quantity: change.quantity ?? terms.quantity,
});
