// How fast do 100,000 invoices go in, as arrays over HTTP, held against parsing the same bytes?
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GrowPanel } from '@growpanel/sdk';
import { type Figure, ms, timed, times } from './measure.ts';
import { startServer } from './server.ts';

const invoices = 100_000;
const perCustomer = 20;
const perCall = 1000;

function* range(count: number): Generator<number> {
  for (let i = 0; i < count; i++) yield i;
}

function bodies(source: string): string[] {
  const calls: object[][] = [];
  for (const i of range(invoices)) {
    if (i % perCall === 0) calls.push([]);
    const month = new Date(Date.UTC(2023, i % perCustomer, 1)).toISOString().slice(0, 10);
    calls.at(-1)!.push({
      id: `inv_${i}`,
      customer_id: `cus_${Math.floor(i / perCustomer)}`,
      plan_id: 'plan',
      type: 'subscription',
      date: month,
      amount: 1000 + (i % 7) * 100,
      currency: 'usd',
      data_source: source,
    });
  }
  return calls.map((rows) => JSON.stringify(rows));
}

async function push(args: string[]): Promise<{ time: number; parse: number; memory: number | undefined }> {
  const server = await startServer(args);
  try {
    const gp = new GrowPanel({ apiKey: server.apiKey, baseUrl: server.url, timeout: 0 });
    const source = (await gp.data.sources.create({ body: { name: 'bench', type: 'api' } })).data.id!;
    await gp.data.plans.create({
      body: { id: 'plan', name: 'Plan', billing_freq: 'month', currency: 'usd', data_source: source },
    });
    const customers = [...range(invoices / perCustomer)].map((i) => ({
      id: `cus_${i}`,
      name: `C ${i}`,
      data_source: source,
    }));
    await gp.data.customers.create({ body: customers });
    const calls = bodies(source);
    const headers = { authorization: `Bearer ${server.apiKey}`, 'content-type': 'application/json' };
    const time = await timed(async () => {
      for (const body of calls) {
        const response = await fetch(`${server.url}/data/invoices`, { method: 'POST', headers, body });
        const { result } = (await response.json()) as { result: { export_status: string }[] };
        if (result.some((row) => row.export_status !== 'success')) throw new Error('a row was refused');
      }
    });
    const parse = await timed(() => {
      for (const body of calls) JSON.parse(body);
    });
    return { time, parse, memory: server.memory() };
  } finally {
    await server.stop();
  }
}

export async function sandboxPush(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'growpanel-bench-'));
  try {
    const memory = await push(['--memory']);
    const disk = await push(['--data', join(folder, 'data')]);
    const figure = (where: string, run: typeof memory): Figure => ({
      what: `Sandbox: push of 100,000 invoices in arrays of 1,000, ${where}`,
      value: `${ms(run.time)} = ${Math.round(invoices / run.time)} rows/ms; ${run.memory === undefined ? '?' : Math.round(run.memory)} MiB after`,
      against: `JSON.parse of the same bytes: ${ms(run.parse)} (${times(run.time / run.parse)})`,
    });
    return [figure('in memory', memory), figure('on disk', disk)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
