// Invoices in the engine's terms: written beside each stored invoice, read for all of a customer at once.
import type { InvoiceLine, InvoiceRecord, InvoiceType } from '@growpanel/metrics';
import { sql } from 'kysely';
import type { InvoiceTable } from './schema.js';
import type { Scope } from './scope.js';
import { byIds } from './statements.js';

interface PushedLine {
  type?: string;
  plan_id?: string;
  amount: number;
  tax?: number;
  quantity?: number;
  proration?: boolean;
  period_start?: string;
  period_end?: string;
}

function lineRecord(line: PushedLine): InvoiceLine {
  return {
    amount: line.amount,
    tax: line.tax ?? null,
    planId: line.plan_id ?? null,
    quantity: line.quantity ?? null,
    recurring: line.type !== 'one-time',
    proration: line.proration ?? null,
    periodStart: line.period_start ?? null,
    periodEnd: line.period_end ?? null,
  };
}

/** An invoice as the engine reads it, and why the customer left if it says so. */
export type EngineInvoice = InvoiceRecord & { cancelReason?: string | null };

/** What the column `record` holds: all but its customer and its place in the order of arrival, which have columns. */
function fieldsOf(row: InvoiceTable): EngineInvoice {
  const fields: { [Field in keyof EngineInvoice]: EngineInvoice[Field] | undefined } = {
    id: row.id,
    subscriptionId: row.subscription_id ?? undefined,
    planId: row.plan_id ?? undefined,
    type: row.type as InvoiceType,
    date: row.date,
    amount: row.amount,
    tax: row.tax ?? undefined,
    currency: row.currency,
    periodStart: row.period_start ?? undefined,
    periodEnd: row.period_end ?? undefined,
    status: row.status,
    paidDate: row.paid_date ?? undefined,
    quantity: row.quantity ?? undefined,
    refundedInvoiceId: row.refunded_invoice_id ?? undefined,
    cancelReason: row.cancel_reason ?? undefined,
    lines: row.lines === null ? undefined : (JSON.parse(row.lines) as PushedLine[]).map(lineRecord),
    customerId: undefined,
    sequence: undefined,
  };
  return fields as EngineInvoice;
}

/** The text of the column `record`; what is not set is not in it. */
export const recordOf = (row: InvoiceTable): string =>
  JSON.stringify(fieldsOf(row), row.lines === null ? undefined : (_, value: unknown) => value ?? undefined);

/** A stored invoice as {@link invoicesOf} would read it. */
export function engineInvoice(row: InvoiceTable): EngineInvoice {
  const invoice = fieldsOf(row);
  invoice.customerId = row.customer_id;
  invoice.sequence = row.sequence;
  return invoice;
}

/** All invoices of some customers, by customer: one row of text each, which is what reads fastest. */
export async function invoicesOf(
  { db, account }: Scope,
  source: string,
  customers: readonly string[],
): Promise<Map<string, EngineInvoice[]>> {
  const { account_id } = account;
  const rows = await byIds<{ customer_id: string; records: string }>(db, {
    name: 'records of customers',
    given: [account_id, source],
    ids: customers,
    build: (ids) =>
      db
        .selectFrom('invoices')
        .select('customer_id')
        .select(sql<string>`string_agg('[' || sequence || ',' || record || ']', ',')`.as('records'))
        .where('account_id', '=', account_id)
        .where('data_source', '=', source)
        .where('customer_id', 'in', ids)
        .groupBy('customer_id'),
  });
  return new Map(
    rows.map(({ customer_id, records }) => {
      const parsed = JSON.parse(`[${records}]`) as [number, EngineInvoice][];
      const invoices = parsed.map(([sequence, invoice]) => {
        invoice.customerId = customer_id;
        invoice.sequence = sequence;
        return invoice;
      });
      invoices.sort((a, b) => a.sequence - b.sequence);
      return [customer_id, invoices];
    }),
  );
}
