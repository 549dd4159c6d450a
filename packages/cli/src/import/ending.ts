// How an import ended: counts, the rows that were not stored and where they are now, and what to type next.
import type { IngestResult } from '@growpanel/sdk/ingest';
import type { Globals } from '../config/globals.js';
import type { Schema } from '../contract/tables.js';
import { CliError, FailedRun } from '../errors/cli-error.js';
import { visible } from '../output/escape.js';
import { formatNumber } from '../output/money.js';
import { print } from '../output/print.js';
import { kinds } from './inputs.js';
import { type Rejections, reasonOf, rejectedPath, writeRejected } from './rejected.js';
import { open } from './rows.js';
import type { ImportOptions, Job } from './run.js';
import type { Standing } from './standing.js';

/** Rows that are shown one by one; the others are in the file. */
const shownRejections = 5;

const countSchema: Schema = {
  fields: {
    resource: { type: 'string' },
    ...Object.fromEntries(['read', 'stored', 'rejected', 'resumed'].map((name) => [name, { unit: 'count' }])),
  },
};

export async function printSummary(
  result: IngestResult,
  dataSource: string,
  globals: Globals,
): Promise<void> {
  const { warnings, requests, durationMs } = result;
  const rows = kinds.filter((kind) => result[kind].read > 0);
  const answer = {
    data_source: dataSource,
    result: rows.map((resource) => {
      const { read, stored, refused, invalid, resumed } = result[resource];
      return { resource, read, stored, rejected: refused + invalid, ...(resumed > 0 && { resumed }) };
    }),
    warnings: warnings.map(({ kind, resource, count, examples }) => ({ kind, resource, count, examples })),
    requests,
    duration_ms: Math.round(durationMs),
  };
  await print({ answer, title: `Imported into ${dataSource}`, schema: countSchema }, globals);
}

const warningWords = {
  future_date: 'are dated after today, and count from their day on',
  duplicate_id: 'have an id that came before; the later row counts',
  out_of_order: 'are older than ones before them, which is fine',
} as const;

/** Warnings, the file with the rejected rows, and the failure that they are. */
export async function finish(
  { inputs, mapping, options }: Job,
  rejections: Rejections,
  { warnings }: IngestResult,
  dataSource: string | undefined,
): Promise<void> {
  for (const { kind, resource, count } of warnings) {
    if (kind !== 'out_of_order') tell(`${formatNumber(count, 0)} ${resource} ${warningWords[kind]}`);
  }
  const { count } = rejections;
  if (count === 0) return;
  for (const problem of rejections.first(shownRejections)) {
    const id = problem.id === undefined ? '' : ` (${problem.id})`;
    tell(`${problem.resource} row ${problem.row}${id}: ${reasonOf(problem)}`);
  }
  const target = options.rejected ?? rejectedPath(inputs);
  // The first reading is over, so the files are opened again.
  const again = await writeRejected(inputs, (await open(inputs, mapping)).rows, rejections, target);
  const rows = count === 1 ? '1 row' : `${formatNumber(count, 0)} rows`;
  const verb = options.dryRun ? 'would not be stored' : count === 1 ? 'was not stored' : 'were not stored';
  const repeat = [
    `growpanel import ${quoted(again.path)}${again.options}`,
    ...(again.options ? [] : repeated(options, ['from', 'as', 'map'])),
    ...(dataSource ? [`--source ${dataSource}`] : []),
  ].join(' ');
  throw new CliError(
    'refused',
    `${rows} ${verb}; see ${again.path}, which says why`,
    options.dryRun ? 'Mend them before you import.' : `Mend them there, then: ${repeat}`,
  );
}

/** Why it ended early, with what has been done and how to go on. */
export async function stopped(error: unknown, job: Job, standing: Standing | undefined): Promise<unknown> {
  const { CheckpointError, IngestError } = await import('@growpanel/sdk/ingest');
  if (error instanceof CheckpointError) {
    const hint = 'Leave --resume out: rows that are stored already are updated, not doubled.';
    const message =
      error.reason === 'other_run'
        ? 'the files have changed since that import was stopped'
        : 'that import was stopped by another version of growpanel';
    return new CliError('usage', message, hint);
  }
  if (!(error instanceof IngestError)) return error;
  const { reason, result, cause } = error;
  const { options, inputs } = job;
  const stored = kinds.reduce((sum, kind) => sum + result[kind].stored, 0);
  const done = options.dryRun ? '' : `; ${formatNumber(stored, 0)} rows are stored`;
  const words = [
    'growpanel import',
    quoted(inputs.path),
    ...repeated(options, ['source', 'from', 'as', 'map']),
    ...(options.createSource ? [`--create-source ${quoted(options.createSource)}`] : []),
  ].join(' ');
  const goOn = standing ? `Go on with: ${words} --resume` : 'Start it again: stored rows are updated.';
  const hint = options.dryRun ? 'Nothing was sent.' : goOn;
  if (reason === 'aborted') return new CliError('interrupted', `stopped${done}`, hint);
  if (reason === 'source' && cause instanceof Error) {
    const file = error.resource && inputs.files[error.resource];
    // What is said here has the name of the file already.
    const where = file && !(cause instanceof CliError) ? `${file}: ` : '';
    const remedy = options.dryRun ? 'Mend it, and try again.' : 'Mend it, and import it again.';
    return new CliError('refused', `${where}${cause.message}${done}`, remedy);
  }
  return new FailedRun(cause, `${error.message}${done}`, hint);
}

const repeated = (options: ImportOptions, names: readonly ('source' | 'from' | 'as' | 'map')[]): string[] =>
  names.flatMap((name) => (options[name] ? [`--${name} ${quoted(options[name])}`] : []));

const quoted = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;

export const tell = (words: string): void => void process.stderr.write(`growpanel: ${visible(words)}\n`);
