// Rows that were not stored: noted while the import runs, then written into a file that can be mended and imported.

import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { lineOf, type RowProblem, type Source } from '@growpanel/sdk/ingest';
import { CliError } from '../errors/cli-error.js';
import { type Inputs, type Kind, kinds } from './inputs.js';
import { rejectedCsv, rejectedJsonLines } from './rejected-lines.js';

export class Rejections {
  readonly #byKind = new Map<Kind, Map<number, RowProblem>>();
  readonly #journal: FileHandle | undefined;

  private constructor(journal: FileHandle | undefined) {
    this.#journal = journal;
  }

  /** @param path of a journal, so that an import that goes on later knows what the one before had found. */
  static async open(path: string | undefined, resume: boolean): Promise<Rejections> {
    const known = path && resume && existsSync(path) ? readFileSync(path, 'utf8') : '';
    const rejections = new Rejections(path ? await open(path, resume ? 'a' : 'w', 0o600) : undefined);
    // The last line may have been cut off by whatever ended the run.
    for (const line of known.split('\n').slice(0, -1)) rejections.#keep(JSON.parse(line) as RowProblem);
    return rejections;
  }

  /** Resolves when it is in the journal, which the checkpoint must not overtake. */
  note(problem: RowProblem): Promise<void> | undefined {
    this.#keep(problem);
    return this.#journal?.appendFile(`${JSON.stringify(problem)}\n`);
  }

  #keep(problem: RowProblem): void {
    const rows = this.#byKind.get(problem.resource) ?? new Map<number, RowProblem>();
    this.#byKind.set(problem.resource, rows.set(problem.row, problem));
  }

  of(kind: Kind): ReadonlyMap<number, RowProblem> {
    return this.#byKind.get(kind) ?? new Map();
  }

  get count(): number {
    return kinds.reduce((sum, kind) => sum + this.of(kind).size, 0);
  }

  /** The first of them, in the order of the files. */
  first(count: number): RowProblem[] {
    const all = kinds.flatMap((kind) => [...this.of(kind).values()].sort((a, b) => a.row - b.row));
    return all.slice(0, count);
  }

  async close(): Promise<void> {
    await this.#journal?.close();
  }
}

/** Where the rejected rows go when nobody says it: beside the input, never over something that is there. */
export function rejectedPath({ path, isFolder, format }: Inputs): string {
  const copies = format === 'csv' || format === 'jsonl';
  const end = copies ? (isFolder ? '' : extname(path)) : '.jsonl';
  const stem = join(dirname(path), basename(path, isFolder ? '' : extname(path)));
  const named = (number: number) => `${stem}-rejected${number > 1 ? `-${number}` : ''}${end}`;
  let number = 1;
  while (existsSync(named(number))) number++;
  return named(number);
}

export interface RejectedFile {
  path: string;
  /** What the command line must say besides its path to import it again. */
  options: string;
}

/** Reads the input a second time, for the rows as they stood in it. */
export async function writeRejected(
  inputs: Inputs,
  rows: Source,
  rejections: Rejections,
  target: string,
): Promise<RejectedFile> {
  const copies = inputs.format === 'csv' || inputs.format === 'jsonl';
  const isFolder = inputs.isFolder && copies;
  if (isFolder) mkdirSync(target, { recursive: true });
  const outputs = new Map<string, AsyncIterable<string>[]>();
  for (const kind of kinds) {
    const problems = rejections.of(kind);
    if (problems.size === 0) {
      // Objects of invoices name customers and plans by ids that are learnt on the way.
      if (!copies) for await (const _ of rows[kind] ?? []);
      continue;
    }
    const source = inputs.mixed ?? inputs.files[kind];
    const path = isFolder && source ? join(target, basename(source)) : target;
    const lines = copies ? await linesOf(rows[kind]!, problems) : asJsonLines(kind, rows[kind]!, problems);
    const text =
      'first' in lines ? (inputs.format === 'csv' ? rejectedCsv : rejectedJsonLines)(source!, lines) : lines;
    outputs.set(path, [...(outputs.get(path) ?? []), text]);
  }
  for (const [path, parts] of outputs) await write(path, parts);
  return { path: target, options: copies ? '' : ' --from jsonl' };
}

/** The lines that a rejected row takes up in its file, `to` not included. */
export interface RejectedLines {
  from: number;
  to: number;
  reason: string;
}

export interface LinesOfFile {
  /** The line of the first row: what comes before it is the header. */
  first: number;
  /** In the order of the file. */
  rejected: RejectedLines[];
}

async function linesOf(
  rows: AsyncIterable<object>,
  problems: ReadonlyMap<number, RowProblem>,
): Promise<LinesOfFile> {
  const found: RejectedLines[] = [];
  let first = 1;
  let row = 0;
  let last: RejectedLines | undefined;
  for await (const each of rows) {
    row++;
    const from = lineOf(each) ?? 0;
    if (row === 1) first = from;
    if (last) last.to = Math.min(last.to, from);
    last = undefined;
    const problem = problems.get(row);
    if (problem) {
      last = { from, to: Number.POSITIVE_INFINITY, reason: reasonOf(problem) };
      found.push(last);
    }
    if (found.length === problems.size && !last) break;
  }
  return { first, rejected: found };
}

/** Where the file holds another system's objects, the row that was made of them is what can be mended. */
async function* asJsonLines(
  kind: Kind,
  rows: AsyncIterable<object>,
  problems: ReadonlyMap<number, RowProblem>,
): AsyncGenerator<string> {
  let row = 0;
  for await (const each of rows) {
    const problem = problems.get(++row);
    if (!problem) continue;
    const type = kind === 'invoices' ? 'invoice' : kind.slice(0, -1);
    yield `${JSON.stringify({ type, ...each, import_error: reasonOf(problem) })}\n`;
  }
}

export const reasonOf = ({ field, reason }: Pick<RowProblem, 'field' | 'reason'>): string =>
  field ? `${field}: ${reason}` : reason;

async function write(path: string, parts: readonly AsyncIterable<string>[]): Promise<void> {
  const stream = createWriteStream(path, { mode: 0o600 });
  try {
    await once(stream, 'open');
    for (const part of parts) {
      for await (const text of part) if (!stream.write(text)) await once(stream, 'drain');
    }
    stream.end();
    await once(stream, 'finish');
  } catch (error) {
    stream.destroy();
    throw new CliError(
      'unexpected',
      `the rejected rows cannot be written to ${path}: ${(error as Error).message}`,
      'Say where else with --rejected PATH.',
    );
  }
}
