// Why a customer's MRR is what it is: from a sandbox, which knows; else computed here, from the records in the API.
import type { GrowPanel } from '@growpanel/sdk';
import { CliError, usageError } from '../errors/cli-error.js';
import { accountView } from './account.js';
import { computed } from './compute-explanation.js';

/** As a sandbox answers it. Money is in minor units. */
export interface Explanation {
  customer_id: string;
  /** `YYYY-MM-DD` */
  as_of: string;
  status: string;
  mrr: number;
  currency: string | null;
  data_source: string;
  events: ExplainedEvent[];
  /** A line per event, then where the customer stands. */
  text: string[];
}

export interface ExplainedEvent {
  kind: string;
  date: string;
  /** Null for a renewal that never came. */
  invoice_id: string | null;
  subscription_id: string | null;
  /** Why it counts for nothing; null when it counts. */
  ignored: string | null;
  /** What the invoice is worth per month; null for what is normalised by nothing. */
  mrr: number | null;
  changes: { date: string; subscription_id: string | null; mrr_change: number; currency: string }[];
  movements: {
    date: string;
    type: string;
    subtype: string | null;
    mrr_change: number;
    mrr: number;
    currency: string;
  }[];
  rules: number[];
  sentences: string[];
}

export async function explanationOf(
  gp: GrowPanel,
  id: string,
  source: string | undefined,
): Promise<Explanation> {
  const view = await accountView(gp);
  if (view.isSandbox) {
    const query = source === undefined ? {} : { source };
    const path = { id };
    const { data } = await gp.request('GET', '/_sandbox/explain/customers/{id}' as string, { path, query });
    return data as Explanation;
  }
  const found = await sourcesWith(gp, id, source);
  const [only] = found;
  if (found.length === 0 || !only) throw new CliError('not_found', `there is no customer '${id}'`);
  if (found.length > 1) {
    throw usageError(
      `several data sources have a customer '${id}'`,
      `Say --source with one of ${found.join(', ')}.`,
    );
  }
  return computed(gp, id, only, view);
}

/** The data sources that know the customer: an id is unique in one of them only. */
async function sourcesWith(gp: GrowPanel, id: string, asked: string | undefined): Promise<string[]> {
  const all = asked
    ? [asked]
    : (await gp.data.sources.list()).data.result.flatMap(({ id: each }) => each ?? []);
  const found = await Promise.all(
    all.map(async (source) => {
      try {
        await gp.data.customers.get({ path: { id }, query: { source } });
        return [source];
      } catch (error) {
        if ((error as { status?: number }).status === 404) return [];
        throw error;
      }
    }),
  );
  return found.flat();
}
