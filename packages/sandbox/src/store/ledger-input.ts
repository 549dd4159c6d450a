// Invoices in the engine's terms: written beside each stored invoice, read for all of a customer at once.
import type { InvoiceLine, InvoiceRecord, InvoiceType } from '@growpanel/metrics';
import { sql } from 'kysely';
import type { InvoiceTable } from './schema.js';
import type { Scope } from './scope.js';

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

/** The text of the column `record`. Its customer and its place in the order of arrival stand in their own columns. */
export function recordOf(row: Omit<InvoiceTable, 'record'>): string {
  const record: Omit<EngineInvoice, 'customerId' | 'sequence'> = {
    id: row.id,
    subscriptionId: row.subscription_id,
    planId: row.plan_id,
    type: row.type as InvoiceType,
    date: row.date,
    amount: row.amount,
    tax: row.tax,
    currency: row.currency,
    periodStart: row.period_start,
    periodEnd: row.period_end,
    status: row.status,
    paidDate: row.paid_date,
    quantity: row.quantity,
    refundedInvoiceId: row.refunded_invoice_id,
    cancelReason: row.cancel_reason,
    lines: row.lines === null ? null : (JSON.parse(row.lines) as PushedLine[]).map(lineRecord),
  };
  return JSON.stringify(record, (_, value: unknown) => value ?? undefined);
}

/** All invoices of some customers, by customer: one row of text each, which is what reads fastest. */
export async function invoicesOf(
  { db, account }: Scope,
  source: string,
  customers: readonly string[],
): Promise<Map<string, EngineInvoice[]>> {
  const rows = await db
    .selectFrom('invoices')
    .select('customer_id')
    .select(sql<string>`string_agg('[' || sequence || ',' || record || ']', ',')`.as('records'))
    .where('account_id', '=', account.account_id)
    .where('data_source', '=', source)
    .where('customer_id', 'in', customers)
    .groupBy('customer_id')
    .execute();
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
