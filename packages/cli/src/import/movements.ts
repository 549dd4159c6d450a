// What a dry run shows: the movements of each month that pushing the rows would cause.

import type { GrowPanel } from '@growpanel/sdk';
import type { DryRunOptions, IngestResult } from '@growpanel/sdk/ingest';
import type { Globals } from '../config/globals.js';
import type { ContractField, Schema } from '../contract/tables.js';
import { accountView } from '../engine/account.js';
import { CliError } from '../errors/cli-error.js';
import { formatNumber } from '../output/money.js';
import { print } from '../output/print.js';

const amounts = ['new', 'expansion', 'contraction', 'churn', 'reactivation', 'net', 'mrr'] as const;
const money: ContractField = { unit: 'money', currency: '@.currency' };

const schema: Schema = {
  columns: ['month', ...amounts],
  fields: {
    month: { type: 'string' },
    currency: { type: 'string' },
    ...Object.fromEntries(amounts.map((name) => [name, money])),
  },
};

/** As the account computes. Without a key, as most do. */
export async function dryRunOptions(connect: () => Promise<GrowPanel>): Promise<DryRunOptions | true> {
  let gp: GrowPanel;
  try {
    gp = await connect();
  } catch (error) {
    if (!(error instanceof CliError && error.code === 'configuration')) throw error;
    process.stderr.write(
      'growpanel: without an API key, movements are computed in UTC and by the usual rules\n',
    );
    return true;
  }
  const { settings, today } = await accountView(gp);
  const { timezone, churnRecognition, autoChurn, graceDays, refunds } = settings;
  return { timezone, churnRecognition, autoChurn, graceDays, refunds, asOf: today };
}

export async function printMovements(result: IngestResult, globals: Globals): Promise<void> {
  const { months, list, more, unknownReferences, mixedCurrencies } = result.movements!;
  const { customers, plans } = unknownReferences;
  const note = (count: number, words: string) => {
    if (count > 0) process.stderr.write(`growpanel: ${formatNumber(count, 0)} ${words}\n`);
  };
  note(customers, 'invoices name a customer that is not among these rows; the account must have it');
  note(plans, 'invoices name a plan that is not among these rows; the account must have it');
  note(mixedCurrencies.length, 'customers have invoices in several currencies, and are left out here');
  const severalCurrencies = new Set(months.map(({ currency }) => currency)).size > 1;
  const shown = severalCurrencies
    ? { ...schema, columns: ['month', 'currency', ...schema.columns!.slice(1)] }
    : schema;
  const answer = { result: months, movements: list, more_movements: more };
  await print(
    { answer, title: 'Movements if this were imported into an empty account', schema: shown },
    globals,
  );
}
