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

/** The same text for the same value, whatever the order of its members. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}

export interface Comparison {
  name: string;
  /** What each language got, in the order of the results: its status and a digest of its answer. */
  cells: string[];
  same: boolean;
}

/** A few letters that stand for an answer. */
function digest(text: string): string {
  let hash = 0;
  for (const letter of text) hash = (Math.imul(hash, 31) + letter.codePointAt(0)!) >>> 0;
  return hash.toString(36).padStart(7, '0');
}

/** Step by step: whether all languages got the same. */
export function compare(results: readonly Results[]): Comparison[] {
  const names = [...new Set(results.flatMap(({ lines }) => lines.map(({ name }) => name)))];
  return names.map((name) => {
    const texts = results.map(({ lines }) => {
      const line = lines.find((one) => one.name === name);
      return line ? `${line.status} ${digest(canonical(line.result))}` : 'missing';
    });
    return { name, cells: texts, same: new Set(texts).size === 1 };
  });
}

/** The comparison as a table of Markdown. */
export function report(results: readonly Results[], rows: readonly Comparison[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = ['step', ...results.map(({ language }) => language), ''];
  return [
    line(head),
    line(head.map(() => '---')),
    ...rows.map(({ name, cells, same }) => line([name, ...cells, same ? 'same' : '**differs**'])),
  ].join('\n');
}
