// The history of a Stripe account: everything that was ever billed, once, resumable.
import type { GrowPanel } from '@growpanel/sdk';
import { type IngestProgress, type IngestResult, ingest } from '@growpanel/sdk/ingest';
import { fileCheckpoint } from '@growpanel/sdk/ingest/file';
import { fromStripe, type StripeInputs } from '@growpanel/sdk/ingest/stripe';

/**
 * With Stripe's own library the inputs are its auto-paging lists:
 * `{ customers: stripe.customers.list({ limit: 100 }), invoices: stripe.invoices.list({ limit: 100 }), … }`.
 * A run that was killed goes on where it was when it is started again with the same checkpoint file.
 */
export async function backfill(
  gp: GrowPanel,
  dataSource: string,
  stripe: StripeInputs,
  checkpointFile: string,
  onProgress: (progress: IngestProgress) => void = () => {},
): Promise<IngestResult> {
  const result = await ingest(gp, {
    dataSource,
    ...fromStripe(stripe),
    checkpoint: fileCheckpoint(checkpointFile),
    onProgress,
  });
  for (const { resource, row, id, field, reason } of result.problems) {
    console.error(`${resource} ${row} (${id}): ${field} ${reason}`);
  }
  return result;
}
