// How long does each report take over HTTP, with 200,000 invoices stored?
import { readFileSync } from 'node:fs';
import { type Figure, ms } from './measure.ts';
import { startServer } from './server.ts';

/** `scale:N` makes thirteen invoices for each customer. */
const customers = 15_400;
const rounds = 20;

interface Parameter {
  name: string;
  required?: boolean;
  example?: string;
}

const contract = JSON.parse(readFileSync(new URL('../openapi.json', import.meta.url), 'utf8')) as {
  paths: Record<string, { get?: { parameters?: { $ref: string }[] } }>;
  components: { parameters: Record<string, Parameter> };
};

/** What is needed to ask for a report at all, with the contract's examples. */
function requiredOf(path: string): string {
  const parameters = (contract.paths[path]?.get?.parameters ?? []).map(
    ({ $ref }) => contract.components.parameters[$ref.slice($ref.lastIndexOf('/') + 1)],
  );
  const needed = parameters.filter((parameter) => parameter?.required);
  return needed.length > 0 ? `?${needed.map((p) => `${p!.name}=${p!.example}`).join('&')}` : '';
}

const asked = [
  ...Object.keys(contract.paths)
    .filter((path) => path.startsWith('/reports/'))
    .map((path) => path + requiredOf(path)),
  '/reports/mrr?region=eu',
  '/reports/mrr?breakdown=plan',
  '/reports/mrr?interval=day&date=last-12-months',
];

export async function sandboxReports(): Promise<Figure[]> {
  const server = await startServer(['--memory', '--seed', `scale:${customers}`]);
  try {
    const headers = { authorization: `Bearer ${server.apiKey}` };
    const ask = async (path: string): Promise<number> => {
      const start = performance.now();
      const response = await fetch(server.url + path, { headers });
      await response.text();
      if (!response.ok) throw new Error(`${path} answered ${response.status}`);
      return performance.now() - start;
    };
    const cold = await ask('/reports/mrr');
    const one = JSON.stringify({ name: 'Bench', type: 'api' });
    const json = { ...headers, 'content-type': 'application/json' };
    const made = await fetch(`${server.url}/data/data-sources`, { method: 'POST', headers: json, body: one });
    const { id } = (await made.json()) as { id: string };
    await ask('/reports/mrr');
    const customer = JSON.stringify({ id: 'cus_bench', name: 'Bench', data_source: id });
    await fetch(`${server.url}/data/customers`, { method: 'POST', headers: json, body: customer });
    const afterWrite = await ask('/reports/mrr');
    const slow: { path: string; first: number; p95: number }[] = [];
    for (const path of asked) {
      const first = await ask(path);
      const took: number[] = [];
      for (let round = 0; round < rounds; round++) took.push(await ask(path));
      took.sort((a, b) => a - b);
      slow.push({ path, first, p95: took[Math.ceil(rounds * 0.95) - 1]! });
    }
    slow.sort((a, b) => b.p95 - a.p95);
    const within = slow.filter(({ p95 }) => p95 < 50).length;
    const atOnce = slow.filter(({ first }) => first < 50).length;
    const longest = Math.max(...slow.map(({ first }) => first));
    return [
      {
        what: `Sandbox: reports over HTTP at ${(customers * 13).toLocaleString('en')} invoices, p95 of ${rounds}`,
        value: `${within} of ${slow.length} under 50 ms; slowest: ${slow
          .slice(0, 5)
          .map(({ path, p95 }) => `${path.slice('/reports/'.length)} ${ms(p95)}`)
          .join(', ')}`,
        against: `goal: under 50 ms; each for the first time: ${atOnce} under 50 ms, at most ${ms(longest)}; the first report after a start: ${ms(cold)}, after a write: ${ms(afterWrite)}`,
      },
    ];
  } finally {
    await server.stop();
  }
}
