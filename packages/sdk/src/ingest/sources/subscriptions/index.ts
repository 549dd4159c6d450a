// Subscriptions that are billed without invoices, as the invoices that they would have.
import { isKnownUnit, type Length } from '../calendar.js';
import { type Readable, read } from '../read.js';
import type { PlanRow, Source } from '../rows.js';
import { SourceError } from '../source-error.js';
import { requiredDay } from './day.js';
import type { SubscriptionRecord } from './record.js';
import { invoicesOf } from './schedule.js';

export type { SubscriptionChange, SubscriptionRecord } from './record.js';

/** What {@link fromSubscriptions} reads. */
export interface SubscriptionInputs {
  /** All subscriptions, in any order. */
  subscriptions: Readable<SubscriptionRecord>;
  /** All plans; they are held in memory, because they say how long periods are. */
  plans: Readable<PlanRow>;
  /** The last day to make invoices for, normally today: periods that begin later have not been billed. */
  until: string;
}

/**
 * Subscriptions without invoices as rows for `ingest`: an invoice per billing period, by the plan's interval,
 * `<subscription>_<first day>`; for a change within a period an invoice on its day; for the end a cancellation
 * `<subscription>_cancellation`. Run again later, it gives the same rows and the new ones.
 *
 * Periods are counted from the first day: the 31st becomes the last day of a shorter month. A change to a plan of
 * another interval begins a new period on its day. An invoice for a change comes to what the rest of the period
 * costs more (less is a negative amount): a line with the full new price, which is the MRR, and a credit for the
 * part of the period that was over and for what had been paid already. Money is shared out by days and rounded
 * half up.
 *
 * An end after `until` gives nothing yet; an end within a period cancels on that day, and the API's setting says
 * whether MRR ends then or with the period.
 *
 * @throws {SourceError} while reading, when a date or a plan of a subscription is unknown; the message names it.
 *
 * @example
 * ```ts
 * const source = fromSubscriptions({
 *   plans: [{ id: 'pro', name: 'Pro', billing_freq: 'month', currency: 'usd' }],
 *   subscriptions: [
 *     { id: 's1', customer_id: 'c1', plan_id: 'pro', amount: 9900, currency: 'usd', start: '2024-01-31' },
 *   ],
 *   until: '2024-03-31',
 * });
 * // s1_2024-01-31, s1_2024-02-29, s1_2024-03-31
 * ```
 */
export function fromSubscriptions({
  subscriptions,
  plans,
  until,
}: SubscriptionInputs): Required<Pick<Source, 'plans' | 'invoices'>> {
  // Whichever of the two outputs is read first reads the plans, once.
  let known: Promise<PlanRow[]> | undefined;
  const allPlans = () => (known ??= collect(plans));
  return {
    plans: (async function* () {
      yield* await allPlans();
    })(),
    invoices: (async function* () {
      const last = requiredDay(until, 'until');
      const lengths = new Map((await allPlans()).map((plan) => [plan.id, lengthOf(plan)]));
      for await (const subscription of read(subscriptions)) yield* invoicesOf(subscription, lengths, last);
    })(),
  };
}

async function collect<Item>(items: Readable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of read(items)) all.push(item);
  return all;
}

function lengthOf(plan: PlanRow): Length {
  const unit = plan.billing_freq ?? plan.interval;
  if (!isKnownUnit(unit)) throw new SourceError(`plan ${plan.id}: unknown interval '${unit}'`);
  return { unit, count: plan.billing_freq_count ?? plan.interval_count ?? 1 };
}
