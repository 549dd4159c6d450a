// What does the Python SDK cost over bare httpx: a call, the import, bulk import? Measured by its own programs.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { preparePython, withoutPython } from '../scripts/setup/python.mjs';
import type { Figure } from './measure.ts';

const folder = new URL('../packages/sdk-python/', import.meta.url);

export async function sdkPython(): Promise<Figure[]> {
  const python = preparePython();
  if (!python) {
    withoutPython('The Python SDK');
    return [];
  }
  const figures: Figure[] = [];
  for (const program of ['bench/calls.py', 'bench/ingest.py']) {
    const env = { BENCH_ROUNDS: '1', ...process.env };
    const { stdout } = await promisify(execFile)(python, [program, '--figures'], { cwd: folder, env });
    figures.push(
      ...stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Figure),
    );
  }
  return figures;
}
