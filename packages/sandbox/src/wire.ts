// Stored records as answers and events show them.
import { formatDay } from '@growpanel/metrics';
import type { components } from './generated/api.gen.js';
import type { CustomerWithLedger } from './store/customers.js';
import type { DataSourceTable, InvoiceTable, PlanTable } from './store/schema.js';

type Schemas = components['schemas'];
type RawInvoice = Schemas['RawInvoice'];

export const dayOrNull = (day: number | null): string | null => (day === null ? null : formatDay(day));

/** The fields that every form of a customer has. */
export function customerFields(row: CustomerWithLedger) {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    status: row.status,
    country: row.country,
    state: row.state,
    created_date: row.created_date,
    trial_started: dayOrNull(row.trial_started_day),
    trial_end_date: dayOrNull(row.trial_ended_day),
    paid_started: dayOrNull(row.paid_started_day),
    cancel_date: dayOrNull(row.cancel_day),
    overdue_date: dayOrNull(row.overdue_day),
    currency: row.currency,
    custom_variables: JSON.parse(row.custom_variables) as Record<string, string>,
  };
}

export function rawCustomer(row: CustomerWithLedger): Schemas['RawCustomer'] {
  return {
    ...customerFields(row),
    data_source: row.data_source,
    cancel_reason: row.cancel_reason,
    current_mrr: row.currency === null ? {} : { [row.currency]: row.mrr },
  };
}

export function rawPlan({ account_id: _, sequence: __, ...plan }: PlanTable): Schemas['RawPlan'] {
  return { ...plan, external_id: plan.id };
}

export function rawInvoice({
  account_id: _,
  sequence: __,
  day: ___,
  paid_day: ____,
  record: _____,
  ...invoice
}: InvoiceTable): RawInvoice {
  const { lines } = invoice;
  return {
    ...invoice,
    lines: lines === null ? null : (JSON.parse(lines) as NonNullable<RawInvoice['lines']>),
  };
}

export function dataSource(row: DataSourceTable): Schemas['DataSource'] {
  const { id, name, type, status, created_at, updated_at, import_status, import_started } = row;
  return { id, name, type, status, created_at, updated_at, import_status, import_started };
}

export function importProgress(row: DataSourceTable): Schemas['ImportProgress'] {
  const { import_status, import_started, import_ended, import_count } = row;
  return {
    phase: import_status ?? 'idle',
    enqueuedCount: import_count,
    processedCount: import_count,
    failedCount: 0,
    ...(import_started === null ? {} : { startedAt: import_started }),
    ...(import_ended === null ? {} : { lastActivityAt: import_ended }),
  };
}
