// How fast does ingestion push invoices, held against a bare loop of prepared fetch calls with the same arrays?
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { GrowPanel } from '@growpanel/sdk';
import { ingest } from '@growpanel/sdk/ingest';
import { build } from 'esbuild';
import { type Figure, times } from './measure.ts';
import { startServer } from './server.ts';

const invoices = Number(process.env.BENCH_INVOICES ?? 100_000);
const perCustomer = 20;
const perCall = 500;

const customerRow = (i: number) => ({ id: `cus_${i}`, name: `Customer ${i}` });

function invoiceRow(i: number) {
  // By date: the first invoice of every customer, then the second of every customer.
  const customers = invoices / perCustomer;
  const month = new Date(Date.UTC(2023, Math.floor(i / customers), 1)).toISOString().slice(0, 10);
  return {
    id: `inv_${i}`,
    customer_id: `cus_${i % customers}`,
    plan_id: 'plan',
    type: 'subscription',
    date: month,
    amount: 1000 + (i % 7) * 100,
    currency: 'usd',
  };
}

function* range<Row>(count: number, row: (i: number) => Row): Generator<Row> {
  for (let i = 0; i < count; i++) yield row(i);
}

/** Pushes into a fresh sandbox, in this process; resolves to seconds and the highest memory of this process. */
async function pushed(how: 'ingest' | 'bare'): Promise<{ seconds: number; memory: number }> {
  const server = await startServer(['--memory', '--now', '2026-01-01']);
  try {
    const gp = new GrowPanel({ apiKey: server.apiKey, baseUrl: server.url, timeout: 0 });
    const dataSource = (await gp.data.sources.create({ body: { name: 'bench', type: 'api' } })).data.id!;
    const plans = [{ id: 'plan', name: 'Plan', billing_freq: 'month', currency: 'usd' }];
    await ingest(gp, { dataSource, plans, customers: range(invoices / perCustomer, customerRow) });
    const start = performance.now();
    if (how === 'ingest') {
      const { invoices: result } = await ingest(gp, {
        dataSource,
        invoices: range(invoices, invoiceRow),
        batchSize: perCall,
      });
      if (result.stored !== invoices) throw new Error(`${result.stored} of ${invoices} were stored`);
    } else {
      const headers = { authorization: `Bearer ${server.apiKey}`, 'content-type': 'application/json' };
      for (let i = 0; i < invoices; i += perCall) {
        const rows = Array.from({ length: perCall }, (_, j) => ({
          ...invoiceRow(i + j),
          data_source: dataSource,
        }));
        const init = { method: 'POST', headers, body: JSON.stringify(rows) };
        await (await fetch(`${server.url}/data/invoices`, init)).text();
      }
    }
    return { seconds: (performance.now() - start) / 1000, memory: process.resourceUsage().maxRSS / 1024 };
  } finally {
    await server.stop();
  }
}

/** This file as plain JavaScript: what compiles TypeScript on the way would count as memory of the ingestion. */
async function compiled(): Promise<string> {
  const outfile = join(import.meta.dirname, 'node_modules/.cache/ingest.mjs');
  await build({
    entryPoints: [import.meta.filename],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    define: { 'import.meta.url': JSON.stringify(import.meta.url) },
  });
  return outfile;
}

/** In a process of its own, so that neither warms up or fills the memory of the other. */
async function apart(how: 'ingest' | 'bare'): Promise<{ seconds: number; memory: number }> {
  const program = await compiled();
  return new Promise((resolve, reject) => {
    const child = fork(program, [how], { execArgv: [] });
    child.once('message', (result) => resolve(result as { seconds: number; memory: number }));
    child.once('exit', (code) => code !== 0 && reject(new Error(`${how} ended with ${code}`)));
  });
}

export async function ingestion(): Promise<Figure[]> {
  const bare = await apart('bare');
  const own = await apart('ingest');
  return [
    {
      what: `Ingestion: ${invoices.toLocaleString('en')} invoices into the sandbox`,
      value: `${Math.round(invoices / own.seconds)} rows/s = ${times(bare.seconds / own.seconds)} of the bare rate; at most ${Math.round(own.memory)} MiB`,
      against: `bare loop of fetch: ${Math.round(invoices / bare.seconds)} rows/s, ${Math.round(bare.memory)} MiB; goal: at least 0.80 ×, under 150 MB`,
    },
  ];
}

if (process.argv[1] === import.meta.filename) {
  process.send!(await pushed(process.argv[2] as 'ingest' | 'bare'));
  process.disconnect();
}
