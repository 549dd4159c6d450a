// What becomes of a source's rows: whether the engine would take them, and the movements that they make.
import { buildLedger, defaultSettings, formatDay, parseDay } from '@growpanel/metrics';
import { checker } from '../../src/ingest/check.js';
import { invoiceRecord, planRecord } from '../../src/ingest/metric-records.js';
import type { CustomerRow, InvoiceRow, PlanRow, Source } from '../../src/ingest/sources/rows.js';

export interface Collected {
  customers: CustomerRow[];
  plans: PlanRow[];
  invoices: InvoiceRow[];
}

async function all<Row>(rows: AsyncIterable<Row> | undefined): Promise<Row[]> {
  const list: Row[] = [];
  for await (const row of rows ?? []) list.push(row);
  return list;
}

/** All rows as they go over the wire, in the order in which `ingest` reads them. */
export async function collect(source: Source): Promise<Collected> {
  const customers = await all(source.customers);
  const plans = await all(source.plans);
  const invoices = await all(source.invoices);
  return JSON.parse(JSON.stringify({ customers, plans, invoices })) as Collected;
}

/** What the engine would refuse, by id; empty when it takes everything. */
export function faults(rows: Collected): unknown[] {
  return (['customers', 'plans', 'invoices'] as const).flatMap((kind) => {
    const check = checker(kind, 'ds_1');
    return rows[kind].map((row) => ({ id: row.id, ...check(row) })).filter((checked) => 'reason' in checked);
  });
}

/** The ledger of one customer, from the rows of a source. */
export function ledgerOf(rows: Pick<Collected, 'plans' | 'invoices'>, customerId: string, asOf: string) {
  const invoices = rows.invoices
    .filter((row) => row.customer_id === customerId)
    .map((row, sequence) => invoiceRecord(row.id, { ...row }, sequence));
  const plans = new Map(rows.plans.map((row) => [row.id, planRecord(row.id, { ...row })]));
  const settings = { ...defaultSettings, currency: invoices[0]?.currency ?? 'usd' };
  return buildLedger({ customer: { id: customerId }, invoices, plans, settings, asOf: parseDay(asOf) });
}

/** Movements as text: `2024-02-01 new +9900`. */
export const movementsOf = (...args: Parameters<typeof ledgerOf>): string[] =>
  ledgerOf(...args).movements.map(
    ({ day, type, delta }) => `${formatDay(day)} ${type} ${delta > 0 ? '+' : ''}${delta}`,
  );
