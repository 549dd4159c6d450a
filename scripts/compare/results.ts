// Runs the scenario in each language, each against a sandbox of its own, and puts the results side by side.
import { spawn } from 'node:child_process';
import { createSandbox } from '@growpanel/sandbox';
import type { Runner } from './runners.ts';
import { type Line, scenario } from './scenario.ts';

export interface Results {
  language: string;
  lines: Line[];
}

export async function resultsOf({ language, command, folder, environment }: Runner): Promise<Results> {
  if (!command) throw new Error(`${language}: its toolchain is missing on this machine.`);
  const { seed, now } = scenario.sandbox;
  await using sandbox = await createSandbox({ seed: seed as 'empty', now });
  const env = { ...environment, GROWPANEL_API_URL: sandbox.url, GROWPANEL_API_KEY: sandbox.apiKey };
  const [file = '', ...args] = command;
  const child = spawn(file, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let complaints = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    complaints += text;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  if (code !== 0) throw new Error(`${language}: the runner ended with ${code}.\n${complaints}`);
  const lines = output.split('\n').filter(Boolean);
  return { language, lines: lines.map((line) => JSON.parse(line) as Line) };
}
