// What does the Go SDK cost over net/http alone: a call, bulk import? Measured by its own benchmarks.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { findGo, goEnvironment } from '../scripts/setup/go.mjs';
import { type Figure, times, us } from './measure.ts';

const folder = fileURLToPath(new URL('../packages/sdk-go/', import.meta.url));
const invoices = Number(process.env.BENCH_INVOICES ?? 100_000);
const arguments_ = ['test', '-run=^$', '-bench=.', '-benchtime=1s', '-timeout=60m', '.', './ingest'];

/** Go's lines: `BenchmarkCall/loopback/groups-2  100  0 ns/op  1.3 ratio`. */
function metricsOf(output: string): Map<string, Record<string, number>> {
  const found = new Map<string, Record<string, number>>();
  for (const [, name = '', rest = ''] of output.matchAll(/^Benchmark(\S+?)(?:-\d+)?\s+\d+\s+(.*)$/gm)) {
    const pairs = [...rest.matchAll(/(\S+) (\S+)/g)].map(([, value, unit]) => [unit, Number(value)]);
    found.set(name, Object.fromEntries(pairs) as Record<string, number>);
  }
  return found;
}

export async function sdkGo(): Promise<Figure[]> {
  const go = findGo();
  if (!go) {
    console.error('There is no Go on this machine: its figures are left out.');
    return [];
  }
  const { stdout } = await promisify(execFile)(go, arguments_, { cwd: folder, env: goEnvironment() });
  return [...metricsOf(stdout)].map(([name, metrics]) => figureOf(name, metrics));
}

function figureOf(name: string, metrics: Record<string, number>): Figure {
  const rate = (unit: string) => `${Math.round(metrics[unit]!)} rows/s`;
  const memory = (unit: string) => `${Math.round(metrics[unit]!)} MiB`;
  if (name === 'Invoices')
    return {
      what: `Go: ingestion of ${invoices.toLocaleString('en')} invoices into the sandbox`,
      value: `${rate('rows/s')} = ${times(metrics.ratio!)} of the bare rate; at most ${memory('MiB')}`,
      against: `bare loop of net/http: ${rate('rows/s-net/http')}, ${memory('MiB-net/http')}`,
    };
  if (name === 'Memory')
    return {
      what: 'Go: memory of ingestion, 1,000,000 invoices into a server that keeps none',
      value: `at most ${memory('MiB')}; ${rate('rows/s')}`,
      against: `100,000 invoices: ${memory('MiB-100k')}; goal: the same`,
    };
  return {
    what: `Go: one call over net/http, ${name.replace('Call/', '').replaceAll('_', ' ').replace('/', ', ')}`,
    value: `+${us(metrics['µs-over']!)} = ${times(metrics.ratio!)}`,
    against: `bare ${us(metrics['µs-net/http']!)}`,
  };
}
