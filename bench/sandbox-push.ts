// How fast do invoices go in, as arrays over HTTP, held against parsing the same bytes and against bare storing?
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GrowPanel } from '@growpanel/sdk';
import { bareSqlite } from './bare-sqlite.ts';
import { type Figure, ms, timed, times, us } from './measure.ts';
import { startServer } from './server.ts';

const invoices = Number(process.env.BENCH_INVOICES ?? 100_000);
const perCustomer = 20;
const perCall = 1000;

function rows(from: number, count: number, row: (i: number) => object): object[] {
  return Array.from({ length: Math.max(0, count) }, (_, i) => row(from + i));
}

const customerRow = (data_source: string) => (i: number) => ({ id: `cus_${i}`, name: `C ${i}`, data_source });

const invoiceRow = (data_source: string) => (i: number) => ({
  id: `inv_${i}`,
  customer_id: `cus_${Math.floor(i / perCustomer)}`,
  plan_id: 'plan',
  type: 'subscription',
  date: new Date(Date.UTC(2023, i % perCustomer, 1)).toISOString().slice(0, 10),
  amount: 1000 + (i % 7) * 100,
  currency: 'usd',
  data_source,
});

interface Run {
  time: number;
  parse: number;
  /** Resident memory in MiB, after a tenth of the invoices and after all of them; undefined where nobody tells. */
  early: number | undefined;
  late: number | undefined;
}

async function push(args: string[]): Promise<Run> {
  const server = await startServer(args);
  try {
    const gp = new GrowPanel({ apiKey: server.apiKey, baseUrl: server.url, timeout: 0 });
    const data_source = (await gp.data.sources.create({ body: { name: 'bench', type: 'api' } })).data.id!;
    await gp.data.plans.create({
      body: { id: 'plan', name: 'Plan', billing_freq: 'month', currency: 'usd', data_source },
    });
    const headers = { authorization: `Bearer ${server.apiKey}`, 'content-type': 'application/json' };
    const send = async (path: string, body: string) => {
      const response = await fetch(server.url + path, { method: 'POST', headers, body });
      const { result } = (await response.json()) as { result: { export_status: string }[] };
      if (result.some((row) => row.export_status !== 'success')) throw new Error('a row was refused');
    };
    const customers = Math.ceil(invoices / perCustomer);
    for (let i = 0; i < customers; i += perCall)
      await send(
        '/data/customers',
        JSON.stringify(rows(i, Math.min(perCall, customers - i), customerRow(data_source))),
      );
    const run: Run = { time: 0, parse: 0, early: undefined, late: undefined };
    for (let i = 0; i < invoices; i += perCall) {
      const body = JSON.stringify(rows(i, Math.min(perCall, invoices - i), invoiceRow(data_source)));
      run.time += await timed(() => send('/data/invoices', body));
      run.parse += await timed(() => JSON.parse(body));
      if (i + perCall >= invoices / 10) run.early ??= server.memory();
    }
    run.late = server.memory();
    return run;
  } finally {
    await server.stop();
  }
}

const mib = (value: number | undefined) => (value === undefined ? '?' : Math.round(value));

export async function sandboxPush(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'growpanel-bench-'));
  try {
    const memory = await push(['--memory']);
    const disk = await push(['--data', join(folder, 'data')]);
    const stored = join(folder, 'data', 'sandbox.db');
    const bare = bareSqlite(stored, [':memory:', join(folder, 'bare.db')], 100_000).map(
      (each) => each * 1000,
    );
    const figure = (where: string, run: Run, least: number): Figure => ({
      what: `Sandbox: push of ${invoices.toLocaleString('en')} invoices in arrays of ${perCall.toLocaleString('en')}, ${where}`,
      value: `${ms(run.time)} = ${Math.round(invoices / run.time)} rows/ms, ${us((run.time / invoices) * 1000)} a row; ${mib(run.early)} MiB after a tenth, ${mib(run.late)} MiB after all`,
      against: `JSON.parse of the same bytes: ${us((run.parse / invoices) * 1000)} (${times(run.time / run.parse)}); bare SQLite, the same invoices and movements by the same driver: ${us(least)} (${times(((run.time / invoices) * 1000) / least)})`,
    });
    return [figure('in memory', memory, bare[0]!), figure('on disk', disk, bare[1]!)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
