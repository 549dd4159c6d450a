// A sandbox account of its own for each test, behind a wire that the test can watch and disturb.
import { createSandbox, type Sandbox } from '@growpanel/sandbox';
import { afterAll, beforeAll } from 'vitest';
import { GrowPanel } from '../../src/index.js';
import type { Clock } from '../../src/ingest/clock.js';
import type { CustomerRow, InvoiceRow, PlanRow } from '../../src/ingest/index.js';

export interface SentRequest {
  /** `customers`, `plans` or `invoices`. */
  resource: string;
  rows: Record<string, unknown>[];
}

type Wire = (
  request: SentRequest,
  forward: () => Promise<Response>,
  count: number,
) => Promise<Response> | Response;

export interface World {
  gp: GrowPanel;
  dataSource: string;
  /** Pushes that arrived, in order. */
  requests: SentRequest[];
  /** Everything the account holds that a push can change, in one comparable value. */
  state(): ReturnType<typeof stateOf>;
}

/** Answers a request in place of the API. */
export const refuse = (status: number, message: string, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify({ error: message }), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });

/** Registers one sandbox for the file; the returned function opens an account in it. */
export function useSandbox(): (wire?: Wire) => Promise<World> {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await createSandbox({ now: '2024-12-31' });
  });
  afterAll(() => sandbox.close());

  return async (wire = (_, forward) => forward()) => {
    const { apiKey } = await sandbox.createAccount();
    const direct = new GrowPanel({ apiKey, baseUrl: sandbox.url, fetch: sandbox.fetch });
    const { data } = await direct.data.sources.create({ body: { name: 'test', type: 'api' } });
    const dataSource = data.id!;
    const requests: SentRequest[] = [];
    const watched = async (url: string, init: RequestInit) => {
      const resource = new URL(url).pathname.replace('/data/', '');
      const request = { resource, rows: JSON.parse(String(init.body)) };
      requests.push(request);
      return wire(request, () => sandbox.fetch(url, init), requests.length);
    };
    return {
      gp: new GrowPanel({ apiKey, baseUrl: sandbox.url, fetch: watched }),
      dataSource,
      requests,
      state: () => stateOf(direct, dataSource),
    };
  };
}

/** What a data source holds; lists by id, since customers may arrive in any order. */
export async function stateOf(gp: GrowPanel, dataSource: string) {
  const query = { source: dataSource, limit: 100_000 };
  const byId = <Row extends { id?: string }>(rows: readonly Row[]) =>
    [...rows].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
  return {
    customers: byId((await gp.data.customers.list({ query })).data.result.list),
    plans: byId((await gp.data.plans.list({ query })).data.result.list),
    invoices: byId((await gp.data.invoices.list({ query })).data.result.list),
    mrr: (await gp.reports.getMrr({ query: { date: '20240101-20241231' } })).data,
  };
}

/** A clock on which sleeping takes no time, but moves the hands. */
export function quickClock(): Clock & { slept: number[] } {
  let now = Date.parse('2024-12-31T12:00:00Z');
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    random: () => 0,
    async sleep(milliseconds, signal) {
      signal?.throwIfAborted();
      slept.push(milliseconds);
      now += milliseconds;
    },
  };
}

export const customer = (id: string, more: Partial<CustomerRow> = {}): CustomerRow => ({
  id,
  name: `Customer ${id}`,
  created_date: '2024-01-01',
  ...more,
});

export const plan = (id: string, more: Partial<PlanRow> = {}): PlanRow => ({
  id,
  name: `Plan ${id}`,
  billing_freq: 'month',
  currency: 'usd',
  ...more,
});

export const invoice = (
  id: string,
  customerId: string,
  date: string,
  more: Partial<InvoiceRow> = {},
): InvoiceRow => ({
  id,
  customer_id: customerId,
  plan_id: 'pro',
  type: 'subscription',
  date,
  amount: 9900,
  currency: 'usd',
  ...more,
});

/** Monthly invoices of 2024 for so many customers, by date. */
export function year(customers: number): {
  customers: CustomerRow[];
  plans: PlanRow[];
  invoices: InvoiceRow[];
} {
  const ids = Array.from({ length: customers }, (_, i) => `cus_${i}`);
  const invoices = Array.from({ length: 12 }, (_, month) =>
    ids
      .map((id, i) =>
        invoice(
          `inv_${month}_${i}`,
          id,
          `2024-${String(month + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}`,
          {
            amount: 1000 + 100 * ((i * 7 + month * 3) % 11),
          },
        ),
      )
      .sort((a, b) => ((a as { date: string }).date < (b as { date: string }).date ? -1 : 1)),
  ).flat();
  return { customers: ids.map((id) => customer(id)), plans: [plan('pro')], invoices };
}
