// What a sandbox holds when it starts. Seeds go in through the same code as a push.
import { customerKind } from '../ingest/customers.js';
import { invoiceKind } from '../ingest/invoices.js';
import { planKind } from '../ingest/plans.js';
import { type Kind, push, type StoredRow, sentence } from '../ingest/push.js';
import { create } from '../store/data-sources.js';
import type { Scope } from '../store/scope.js';
import { demo, type Rows } from './demo.js';
import { scalePlans, scaleRows } from './scale.js';

export const seedNames = ['empty', 'golden', 'demo'] as const;

export type SeedName = (typeof seedNames)[number];

/** A seed: one with a name, another company like that of the demo, or one with so many customers. */
export type Seed = SeedName | `demo:${number}` | `scale:${number}`;

/** How seeds are written. */
export const seedForms = `${seedNames.join(', ')}, demo:<number> (up to 999999), scale:<customers> (up to 100000)`;

/** The customers that a seed of the form `scale:N` has. */
function scaleOf(seed: string): number | undefined {
  const count = Number(/^scale:([1-9]\d{0,5})$/.exec(seed)?.[1]);
  return count <= 100_000 ? count : undefined;
}

/** The company that a seed of the form `demo:N` has. */
function demoOf(seed: string): number | undefined {
  const number = /^demo:(0|[1-9]\d{0,5})$/.exec(seed)?.[1];
  return number === undefined ? undefined : Number(number);
}

export const isSeed = (value: unknown): value is Seed =>
  typeof value === 'string' &&
  ((seedNames as readonly string[]).includes(value) ||
    demoOf(value) !== undefined ||
    scaleOf(value) !== undefined);

/** The day on which the clock of a seed stands still, so that its numbers never age. */
export function seedDay(seed: Seed): string | undefined {
  if (seed === 'empty') return undefined;
  return seed === 'golden' ? '2024-08-15' : '2026-06-30';
}

/** The worked example of the documentation: one customer, five invoices, one movement of each type. */
function golden(): Rows {
  const plan = (id: string, name: string) => ({
    id,
    name,
    interval: 'month',
    interval_count: 1,
    currency: 'usd',
  });
  const invoice = (id: string, invoice_date: string, amount: number, plan_id?: string) => ({
    id,
    customer_id: 'cust_123',
    type: plan_id === undefined ? 'cancellation' : 'subscription',
    invoice_date,
    amount,
    currency: 'usd',
    ...(plan_id === undefined ? {} : { plan_id }),
  });
  return {
    source: 'Worked example',
    customers: [
      {
        id: 'cust_123',
        name: 'Acme Inc',
        email: 'billing@acme.com',
        country: 'us',
        created: '2024-01-15T00:00:00Z',
      },
    ],
    plans: [plan('plan_pro', 'Pro'), plan('plan_enterprise', 'Enterprise'), plan('plan_basic', 'Basic')],
    invoices: [
      invoice('inv_001', '2024-02-01T00:00:00Z', 9900, 'plan_pro'),
      invoice('inv_002', '2024-03-01T00:00:00Z', 29900, 'plan_enterprise'),
      invoice('inv_003', '2024-04-01T00:00:00Z', 4900, 'plan_basic'),
      invoice('inv_004', '2024-05-01T00:00:00Z', 0),
      invoice('inv_005', '2024-08-01T00:00:00Z', 9900, 'plan_pro'),
    ],
  };
}

async function pushAll<Stored extends StoredRow>(
  scope: Scope,
  kind: Kind<Stored>,
  rows: readonly object[],
  source: string,
): Promise<void> {
  for (const { id, problems } of await push(scope, kind, rows, source))
    if (problems.length > 0) throw new Error(`the seed has a bad row: ${id}: ${sentence(problems)}`);
}

/** Fills an empty account. */
export async function loadSeed(scope: Scope, name: Seed): Promise<void> {
  if (name === 'empty') return;
  const count = scaleOf(name);
  if (count !== undefined) {
    const { id } = await create(scope, { name: 'Invented company', type: 'api' });
    await pushAll(scope, planKind, scalePlans, id);
    for (const { customers, invoices } of scaleRows(count)) {
      await pushAll(scope, customerKind, customers, id);
      await pushAll(scope, invoiceKind, invoices, id);
    }
    return;
  }
  const rows = name === 'golden' ? golden() : await demo(demoOf(name));
  const { id } = await create(scope, { name: rows.source, type: 'api' });
  await pushAll(scope, customerKind, rows.customers, id);
  await pushAll(scope, planKind, rows.plans, id);
  await pushAll(scope, invoiceKind, rows.invoices, id);
}
