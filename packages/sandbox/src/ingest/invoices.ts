// Invoices as they are pushed.
import { type Day, formatDay, type RateTable } from '@growpanel/metrics';
import { knownValues } from '../generated/contract.gen.js';
import * as customers from '../store/customers.js';
import { ratesOf } from '../store/fx.js';
import * as invoices from '../store/invoices.js';
import { type EngineInvoice, engineInvoice } from '../store/ledger-input.js';
import * as ledgers from '../store/ledgers.js';
import * as plans from '../store/plans.js';
import type { InvoiceTable } from '../store/schema.js';
import type { Scope } from '../store/scope.js';
import { currencyOf } from '../store/scope.js';
import { shown } from '../validation.js';
import { watchInvoices } from '../webhooks/emit.js';
import {
  type Checked,
  currency,
  currencyExists,
  day,
  known,
  lowered,
  period,
  type Row,
  text,
  whole,
} from './fields.js';
import type { Kind } from './push.js';

function complete(checked: Checked): void {
  const { row, problems } = checked;
  lowered(checked, 'currency');
  if (row.id === '') problems.push({ field: 'id', reason: 'is empty' });
  if (row.type === undefined) {
    const recurs =
      row.plan_id !== undefined || row.period_start !== undefined || row.period_end !== undefined;
    row.type = recurs ? 'subscription' : 'one-time';
  }
  if (Array.isArray(row.lines)) row.lines = row.lines.map(withoutNulls);
}

/** As in the invoice itself, a field of a line that is null was not given. */
function withoutNulls(line: unknown): unknown {
  if (typeof line !== 'object' || line === null) return line;
  return Object.fromEntries(Object.entries(line).filter(([, value]) => value !== null));
}

interface References {
  customers: Set<string>;
  /** Plan → its currency. */
  plans: Map<string, string>;
}

const idsIn = (rows: readonly Row[], field: string): string[] => [
  ...new Set(rows.map((row) => row[field]).filter((id) => typeof id === 'string')),
];

/** The customers and plans that the rows name and that exist, by data source. */
async function references(scope: Scope, rows: readonly Row[]): Promise<Map<unknown, References>> {
  const found = new Map<unknown, References>();
  for (const source of idsIn(rows, 'data_source')) {
    const own = rows.filter((row) => row.data_source === source);
    const lines = own.flatMap((row) => (Array.isArray(row.lines) ? (row.lines as Row[]) : []));
    found.set(source, {
      customers: await customers.existing(scope, source, idsIn(own, 'customer_id')),
      plans: await plans.currencies(scope, source, idsIn([...own, ...lines.filter(Boolean)], 'plan_id')),
    });
  }
  return found;
}

function checkReferences({ row, problems }: Checked, existing: References | undefined): void {
  if (!existing) return;
  const { customer_id: customer, plan_id: plan } = row;
  if (typeof customer === 'string' && !existing.customers.has(customer))
    problems.push({
      field: 'customer_id',
      reason: `no customer ${shown(customer)} in this data source; push customers before their invoices`,
    });
  if (row.type === 'subscription' && typeof plan === 'string' && !existing.plans.has(plan))
    problems.push({
      field: 'plan_id',
      reason: `no plan ${shown(plan)} in this data source; push plans before the invoices that use them`,
    });
}

function checkLines(checked: Checked, existing: References | undefined): void {
  const { lines } = checked.row;
  if (!Array.isArray(lines)) return;
  for (const [index, line] of lines.entries()) {
    if (typeof line !== 'object' || line === null) continue;
    const prefix = `lines.${index}.`;
    const inside: Checked = { ...checked, row: line as Row, problems: [] };
    known(inside, 'type', knownValues.InvoiceLine.type);
    whole(inside, 'amount', { size: 64 });
    whole(inside, 'tax', { size: 64 });
    whole(inside, 'quantity', { min: 0 });
    period(inside);
    const plan = text(inside, 'plan_id');
    if (plan !== null && existing && !existing.plans.has(plan))
      inside.problems.push({ field: 'plan_id', reason: `no plan ${shown(plan)} in this data source` });
    for (const { field, reason } of inside.problems) checked.problems.push({ field: prefix + field, reason });
  }
}

/** Notes a currency that cannot be taken to the account's. The first good row of an account decides which that is. */
function checkRate(
  { row: { currency }, problems }: Checked,
  { rates, base, day }: { rates: RateTable; base: string | null; day: Day },
): void {
  if (typeof currency !== 'string' || base === null || currency === base || !currencyExists(currency)) return;
  if (rates.rate(currency, base, day)) return;
  problems.push({
    field: 'currency',
    reason: `has no exchange rate from '${currency}' to the account's '${base}' on ${formatDay(day)}; load rates with PUT /_sandbox/fx`,
  });
}

export const invoiceKind: Kind<InvoiceTable> = {
  schema: 'InvoiceInput',
  complete,

  async prepare(scope, rows) {
    const bySource = await references(scope, rows);
    const rates = await ratesOf(scope);
    return (checked) => {
      const { row } = checked;
      const existing = bySource.get(row.data_source);
      row.currency ??= existing?.plans.get(String(row.plan_id)) ?? currencyOf(scope.account);
      known(checked, 'type', knownValues.InvoiceInput.type);
      known(checked, 'status', knownValues.InvoiceInput.status);
      currency(checked);
      checkReferences(checked, existing);
      period(checked);
      checkLines(checked, existing);
      const date = day(checked, 'date') ?? 0;
      checkRate(checked, { rates, base: scope.account.currency, day: date });
      const paid = day(checked, 'paid_date') ?? date;
      return {
        account_id: scope.account.account_id,
        data_source: String(row.data_source),
        id: String(row.id),
        sequence: 0,
        customer_id: String(row.customer_id),
        date: String(row.date),
        day: date,
        type: String(row.type),
        amount: whole(checked, 'amount', { size: 64 }) ?? 0,
        currency: String(row.currency),
        plan_id: text(checked, 'plan_id'),
        subscription_id: text(checked, 'subscription_id'),
        period_start: text(checked, 'period_start'),
        period_end: text(checked, 'period_end'),
        status: text(checked, 'status') ?? 'paid',
        paid_date: text(checked, 'paid_date'),
        paid_day: Math.max(date, paid),
        tax: whole(checked, 'tax', { size: 64 }),
        discount: whole(checked, 'discount', { size: 64 }),
        quantity: whole(checked, 'quantity', { min: 0 }),
        attempt_count: whole(checked, 'attempt_count', { min: 0 }),
        payment_method: text(checked, 'payment_method'),
        refunded_invoice_id: text(checked, 'refunded_invoice_id'),
        cancel_reason: text(checked, 'cancel_reason'),
        description: text(checked, 'description'),
        lines: Array.isArray(row.lines) ? JSON.stringify(row.lines) : null,
        record: '',
      };
    };
  },

  async store(scope, source, rows) {
    // An invoice that moves from one customer to another changes both.
    const ids = rows.map(({ id }) => id);
    const before = await invoices.customersOf(scope, source, ids);
    const say = await watchInvoices(scope, source, ids);
    const pushed = new Set(rows.map(({ customer_id }) => customer_id));
    const known = await invoices.withInvoices(scope, source, [...pushed]);
    await invoices.save(scope, rows);
    // Where an invoice was there before, the store knows more of it than its row.
    const fresh = before.length === 0 ? firstInvoices(rows, known) : undefined;
    await ledgers.rebuild(scope, source, [...new Set([...before, ...pushed])], fresh);
    await say();
  },
};

/** The invoices of customers who had none, by customer. */
function firstInvoices(rows: readonly InvoiceTable[], known: ReadonlySet<string>): ledgers.Fresh {
  const found = new Map<string, EngineInvoice[]>();
  for (const row of rows) {
    if (known.has(row.customer_id)) continue;
    const own = found.get(row.customer_id);
    if (own === undefined) found.set(row.customer_id, [engineInvoice(row)]);
    else own.push(engineInvoice(row));
  }
  return found;
}
