// How long until the command line answers, held against a Node that does nothing?
import { spawnSync } from 'node:child_process';
import { type Figure, medians, ms, times } from './measure.ts';
import { startServer } from './server.ts';

const binary = new URL('../packages/cli/bin/growpanel.js', import.meta.url).pathname;

/** Reading extra certificates costs Node about 80 ms per start, which is not ours to measure. */
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;

function node(args: string[], env: Record<string, string> = {}): void {
  const { status, stderr } = spawnSync(process.execPath, args, { env: { ...environment, ...env } });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
}

export async function cliStart(): Promise<Figure[]> {
  const server = await startServer(['--seed', 'golden']);
  try {
    const env = { GROWPANEL_API_KEY: server.apiKey, GROWPANEL_API_URL: server.url };
    const [bare, version, help, report] = (await medians(15, [
      () => node(['-e', '0']),
      () => node([binary, '--version']),
      () => node([binary, '--help']),
      () => node([binary, 'reports', 'summary'], env),
    ])) as [number, number, number, number];
    const figure = (what: string, value: number, goal: number): Figure => ({
      what: `CLI: ${what}`,
      value: `${ms(value)} = ${times(value / bare)}`,
      against: `bare node -e 0: ${ms(bare)}; goal: at most ${times(goal)}`,
    });
    return [
      figure('--version', version, 1.35),
      figure('--help', help, 1.7),
      figure('one report, local server', report, 3),
    ];
  } finally {
    await server.stop();
  }
}
