// The one function that integrations call.
import { realClock } from './clock.js';
import type { IngestClient, IngestOptions } from './options.js';
import type { IngestResult } from './result.js';
import { run } from './run.js';

/**
 * Pushes customers, plans and invoices, however many: checks every row, sends arrays side by side within the API's
 * rate limit, waits when told to, and finds the rows that the API does not take. Memory stays the same for any
 * length. With a `checkpoint`, a run can end anywhere and be started again with the same inputs; the account then
 * holds what one undisturbed run would have left.
 *
 * What becomes of bad input:
 * - a row that the contract rules out (amounts with decimals, unknown currencies, dates that do not exist, negative
 *   quantities) is not sent, and is in `result.problems` as `invalid`, with row number, id, field and reason;
 * - a row that the API refuses is there as `refused`. If its customer or plan is unknown, it is sent once more
 *   after everything else first; the same for a row that alone made the server fail;
 * - an invoice dated in the future is sent, and counted in `result.warnings`; it counts from its day on;
 * - of two rows with the same id the later one counts; a warning names both rows, when they are not too far apart;
 * - a failing request is tried again, then split until the rows that cause it stand alone;
 * - an input that throws, a key that is refused (401, 403), a server that only fails: everything read so far is
 *   brought to an end as far as possible, and an `IngestError` says where and has the `result` up to there.
 *
 * @throws {@link IngestError} when the run ends before its inputs do. It can be started again.
 * @throws `ArgumentError` for options that make no sense, and for a checkpoint of another run.
 *
 * @example
 * ```ts
 * import { GrowPanel } from '@growpanel/sdk';
 * import { ingest } from '@growpanel/sdk/ingest';
 *
 * const gp = new GrowPanel({ apiKey: process.env.GROWPANEL_API_KEY });
 * const result = await ingest(gp, {
 *   dataSource: 'ds_1',
 *   customers: [{ id: 'cus_1', name: 'Acme Inc' }],
 *   plans: [{ id: 'pro', name: 'Pro Monthly', billing_freq: 'month', currency: 'usd' }],
 *   invoices: [
 *     { id: 'inv_1', customer_id: 'cus_1', plan_id: 'pro', date: '2024-02-01', amount: 9900, currency: 'usd' },
 *   ],
 * });
 * console.log(result.invoices.stored); // 1
 * for (const { resource, row, field, reason } of result.problems) console.error(resource, row, field, reason);
 * ```
 */
export function ingest(gp: IngestClient, options: IngestOptions): Promise<IngestResult> {
  return run(gp, options, realClock);
}
