// Where an import notes how far it is, so that --resume can go on there.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { visible } from '../output/escape.js';
import type { Inputs } from './inputs.js';

export interface Standing {
  checkpoint: string;
  /** Rows that were rejected so far. */
  journal: string;
  /** Whether an earlier import has left something to go on with. */
  exists: boolean;
}

const hash = (parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);

/** Undefined where nothing can be kept: the import works, and cannot be resumed. */
export function standingOf(inputs: Inputs, dataSource: string, apiUrl: string): Standing | undefined {
  const folder = join(homedir(), '.growpanel', 'imports');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    const reason = visible((error as Error).message);
    process.stderr.write(`growpanel: no checkpoint, so this import cannot be resumed: ${reason}\n`);
    return undefined;
  }
  const stem = join(folder, hash([resolve(inputs.path), inputs.format, dataSource, apiUrl]));
  const checkpoint = `${stem}.json`;
  return { checkpoint, journal: `${stem}.rejected.jsonl`, exists: existsSync(checkpoint) };
}

/** Changes when a file does: an import must not be resumed in the middle of another one. */
export function fingerprintOf({ files, mixed }: Inputs): string {
  const paths = [...Object.values(files), ...(mixed ? [mixed] : [])].sort();
  return hash(paths.map((path) => [path, statSync(path).size, statSync(path).mtimeMs]));
}

export function forget(standing: Standing | undefined): void {
  for (const path of standing ? [standing.checkpoint, standing.journal] : []) rmSync(path, { force: true });
}
