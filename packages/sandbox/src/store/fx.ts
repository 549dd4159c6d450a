// The exchange rates of an account: those that were loaded into it, else the reference rates.
import { formatDay, type RateTable, rateTable } from '@growpanel/metrics';
import { referenceRates } from '../fx/reference-rates.js';
import type { FxRateTable } from './schema.js';
import type { Scope } from './scope.js';
import { upsert } from './upsert.js';

export type LoadedRate = Pick<FxRateTable, 'currency' | 'day' | 'rate'>;

export interface LoadedRates {
  reference: string;
  rates: readonly LoadedRate[];
}

/** What was loaded; undefined when nothing was. */
export async function loaded({ db, account }: Scope): Promise<LoadedRates | undefined> {
  const rates = await db
    .selectFrom('fx_rates')
    .select(['currency', 'day', 'reference', 'rate'])
    .where('account_id', '=', account.account_id)
    .orderBy('currency')
    .orderBy('day')
    .execute();
  const [first] = rates;
  return first && { reference: first.reference, rates };
}

/** The rates that count. Loaded ones stand alone: a gap in them is an error rather than a rate from elsewhere. */
export async function ratesOf(scope: Scope): Promise<RateTable> {
  scope.rates ??= tableOf(await loaded(scope));
  return scope.rates;
}

function tableOf(own: LoadedRates | undefined): RateTable {
  if (!own) return referenceRates;
  return rateTable(
    own.reference,
    own.rates.map(({ currency, day, rate }) => ({ currency, day: formatDay(day), rate })),
  );
}

/** Puts these rates in the place of all that were loaded. None brings the reference rates back. */
export async function replace(scope: Scope, { reference, rates }: LoadedRates): Promise<void> {
  const { db, account } = scope;
  const { account_id } = account;
  await db.deleteFrom('fx_rates').where('account_id', '=', account_id).execute();
  const rows = rates.map((rate) => ({ account_id, reference, ...rate }));
  await upsert(db, 'fx_rates', rows, { key: ['account_id', 'currency', 'day'] });
  delete scope.rates;
}
