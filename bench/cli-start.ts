// How long until the command line answers, held against a Node that does nothing?
import { spawnSync } from 'node:child_process';
import { type Figure, ms, times } from './measure.ts';
import { startServer } from './server.ts';

const binary = new URL('../packages/cli/bin/growpanel.js', import.meta.url).pathname;
const rounds = 31;

/** Reading extra certificates costs Node about 80 ms per start, which is not ours to measure. */
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;

/** Milliseconds from start to end. */
function node(args: string[], env: Record<string, string> = {}): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { env: { ...environment, ...env } });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}

interface Spread {
  least: number;
  median: number;
}

/** One of each in turn, so that a busy moment of the machine hits all alike. */
function interleaved(programs: ReadonlyArray<() => number>): Spread[] {
  const runs = programs.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, program] of programs.entries()) runs[index]!.push(program());
  }
  return runs.map((found) => {
    found.sort((a, b) => a - b);
    return { least: found[0]!, median: found[Math.floor(rounds / 2)]! };
  });
}

export async function cliStart(): Promise<Figure[]> {
  const server = await startServer(['--seed', 'golden']);
  try {
    const env = { GROWPANEL_API_KEY: server.apiKey, GROWPANEL_API_URL: server.url };
    const [bare, version, help, report] = interleaved([
      () => node(['-e', '0']),
      () => node([binary, '--version']),
      () => node([binary, '--help']),
      () => node([binary, 'reports', 'summary'], env),
    ]) as [Spread, Spread, Spread, Spread];
    // What else runs on the machine only ever adds, so the least of many is what the program itself takes.
    const figure = (what: string, { least, median }: Spread, goal: number): Figure => ({
      what: `CLI: ${what}`,
      value: `${ms(least)} = ${times(least / bare.least)}; medians ${times(median / bare.median)}`,
      against: `bare node -e 0: ${ms(bare.least)}; goal: at most ${times(goal)}`,
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
