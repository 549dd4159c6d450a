// Why a customer's MRR is what it is: from a sandbox, which knows; else computed here, from the records in the API.
import type { ExplanationRecord } from '@growpanel/metrics';
import type { GrowPanel } from '@growpanel/sdk';
import { CliError, usageError } from '../errors/cli-error.js';
import { accountView } from './account.js';
import { computed } from './compute-explanation.js';

/** As a sandbox answers it. */
export interface Explanation extends ExplanationRecord {
  data_source: string;
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
