// What happens after the backfill: each webhook event of Stripe becomes the rows that it changes.
import type { GrowPanel } from '@growpanel/sdk';
import { ingest } from '@growpanel/sdk/ingest';
import { type StripeEvent, stripeEvent } from '@growpanel/sdk/ingest/stripe';

/**
 * A handler for verified events (`stripe.webhooks.constructEvent`). Stripe repeats events and does not keep their
 * order: repetitions change nothing, since the same id updates, and `latest` drops what is older than what came.
 * Keep `latest` in your database when several processes take events.
 */
export function createHandler(gp: GrowPanel, dataSource: string, latest = new Map<string, number>()) {
  return async (event: StripeEvent): Promise<void> => {
    const result = await ingest(gp, { dataSource, ...stripeEvent(event, { latest }) });
    const [problem] = result.problems;
    // An error makes Stripe send the event again, for instance when its customer has not come yet.
    if (problem) throw new Error(`${problem.resource} ${problem.id}: ${problem.field} ${problem.reason}`);
  };
}
