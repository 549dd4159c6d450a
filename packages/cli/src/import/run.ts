// One import: files through the SDK's ingestion, what became of each row, and what to do next.
import type { GrowPanel } from '@growpanel/sdk';
import type { IngestError, IngestOptions, IngestResult } from '@growpanel/sdk/ingest';
import type { Globals } from '../config/globals.js';
import type { Schema } from '../contract/tables.js';
import { CliError, FailedRun } from '../errors/cli-error.js';
import { interruptible } from '../interrupt.js';
import { visible } from '../output/escape.js';
import { formatNumber } from '../output/money.js';
import { print } from '../output/print.js';
import { dataSourceFor, type SourceChoice } from './data-source.js';
import { type ImportFormat, type Inputs, inputsAt, kinds } from './inputs.js';
import { readMapping } from './mapping.js';
import { dryRunOptions, printMovements } from './movements.js';
import { type ProgressForm, progressView } from './progress.js';
import { Rejections, reasonOf, rejectedPath, writeRejected } from './rejected.js';
import { type Opened, open } from './rows.js';
import { fingerprintOf, forget, type Standing, standingOf } from './standing.js';

export interface ImportOptions extends SourceChoice {
  from?: ImportFormat;
  as?: string;
  map?: string;
  dryRun?: boolean;
  resume?: boolean;
  rejected?: string;
  progress?: ProgressForm;
}

/** Rows that are shown one by one; the others are in the file. */
const shownRejections = 5;

export async function runImport(path: string, options: ImportOptions, globals: Globals): Promise<void> {
  const inputs = inputsAt(path, options.from, options.as);
  const mapping = options.map ? readMapping(options.map) : {};
  const connect = async () => (await import('../config/client.js')).clientFor(globals);
  const job: Job = { inputs, mapping, options, globals, opened: await open(inputs, mapping) };
  await (options.dryRun ? tryOut(job, connect) : push(job, await connect()));
}

interface Job {
  inputs: Inputs;
  mapping: Awaited<ReturnType<typeof readMapping>>;
  options: ImportOptions;
  globals: Globals;
  opened: Opened;
}

async function tryOut(job: Job, connect: () => Promise<GrowPanel>): Promise<void> {
  const dryRun = await dryRunOptions(connect);
  const rejections = await Rejections.open(undefined, false);
  // Nothing is sent: the engine needs rows and settings only.
  const nowhere = { baseUrl: '', data: {} } as GrowPanel;
  const dataSource = job.options.source ?? 'dry-run';
  const result = await ingestRows(job, nowhere, { dataSource, dryRun }, rejections);
  await printMovements(result, job.globals);
  await finish(job, rejections, result, job.options.source);
}

async function push(job: Job, gp: GrowPanel): Promise<void> {
  const { inputs, options, globals } = job;
  const dataSource = await dataSourceFor(gp, options);
  const standing = standingOf(inputs, dataSource, gp.baseUrl);
  const resume = options.resume === true && standing?.exists === true;
  if (options.resume && !resume) tell('there is nothing to resume; starting from the beginning');
  if (!options.resume && standing?.exists) {
    tell('an import of these files was stopped before; this one starts anew, --resume would go on there');
    forget(standing);
  }
  const rejections = await Rejections.open(standing?.journal, resume);
  let result: IngestResult;
  try {
    result = await ingestRows(job, gp, { dataSource, ...(await checkpointOf(inputs, standing)) }, rejections);
  } catch (error) {
    throw await stopped(error, job, standing);
  } finally {
    await rejections.close();
  }
  const title = `Imported into ${dataSource}`;
  await print({ answer: summaryOf(result, dataSource), title, schema: countSchema }, globals);
  try {
    await finish(job, rejections, result, dataSource);
  } finally {
    forget(standing);
  }
}

async function checkpointOf(inputs: Inputs, standing: Standing | undefined): Promise<Partial<IngestOptions>> {
  if (!standing) return {};
  const { fileCheckpoint } = await import('@growpanel/sdk/ingest/file');
  return { checkpoint: fileCheckpoint(standing.checkpoint), name: fingerprintOf(inputs) };
}

async function ingestRows(
  { opened, options, globals }: Job,
  gp: GrowPanel,
  given: Partial<IngestOptions> & { dataSource: string },
  rejections: Rejections,
): Promise<IngestResult> {
  const { ingest } = await import('@growpanel/sdk/ingest');
  const view = progressView(options.progress, opened.fraction, globals.color);
  const controller = new AbortController();
  view.event('started', { data_source: given.dataSource, dry_run: options.dryRun === true });
  try {
    const run = () =>
      ingest(gp, {
        ...opened.rows,
        ...given,
        keepProblems: 0,
        signal: controller.signal,
        onProgress: (progress) => view.update(progress),
        onRow: (outcome) => {
          if (outcome.outcome === 'stored') return;
          const { resource, row, id } = outcome;
          view.event('rejected', { resource, row, id, reason: reasonOf(outcome) });
          return rejections.note(outcome);
        },
      });
    const result = await interruptible(() => controller.abort(), run);
    view.event('finished', { rejected: rejections.count, duration_ms: Math.round(result.durationMs) });
    return result;
  } finally {
    view.end();
  }
}

const countSchema: Schema = {
  fields: {
    resource: { type: 'string' },
    ...Object.fromEntries(['read', 'stored', 'rejected', 'resumed'].map((name) => [name, { unit: 'count' }])),
  },
};

function summaryOf(result: IngestResult, dataSource: string) {
  const { warnings, requests, durationMs } = result;
  const rows = kinds.filter((kind) => result[kind].read > 0);
  return {
    data_source: dataSource,
    result: rows.map((resource) => {
      const { read, stored, refused, invalid, resumed } = result[resource];
      return { resource, read, stored, rejected: refused + invalid, ...(resumed > 0 && { resumed }) };
    }),
    warnings: warnings.map(({ kind, resource, count, examples }) => ({ kind, resource, count, examples })),
    requests,
    duration_ms: Math.round(durationMs),
  };
}

const warningWords = {
  future_date: 'are dated after today, and count from their day on',
  duplicate_id: 'have an id that came before; the later row counts',
  out_of_order: 'are older than ones before them, which is fine',
} as const;

/** Warnings, the file with the rejected rows, and the failure that they are. */
async function finish(
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
async function stopped(error: unknown, job: Job, standing: Standing | undefined): Promise<unknown> {
  const { IngestError: Ended } = await import('@growpanel/sdk/ingest');
  if (!(error instanceof Ended)) {
    if (error instanceof Error && /belongs to another run/.test(error.message)) {
      const hint = 'Leave --resume out: rows that are stored already are updated, not doubled.';
      return new CliError('usage', 'the files have changed since that import was stopped', hint);
    }
    return error;
  }
  const { reason, result, cause } = error as IngestError;
  const stored = kinds.reduce((sum, kind) => sum + result[kind].stored, 0);
  const done = `${formatNumber(stored, 0)} rows are stored`;
  const { options } = job;
  const words = [
    'growpanel import',
    quoted(job.inputs.path),
    ...repeated(options, ['source', 'from', 'as', 'map']),
  ];
  if (options.createSource) words.push(`--create-source ${quoted(options.createSource)}`);
  const hint = standing
    ? `Go on with: ${words.join(' ')} --resume`
    : 'Start it again: stored rows are updated.';
  if (reason === 'aborted') return new CliError('interrupted', `stopped; ${done}`, hint);
  const where = error.resource && job.inputs.files[error.resource];
  if (reason === 'source' && cause instanceof Error) {
    const message = `${where ? `${where}: ` : ''}${cause.message}; ${done}`;
    return new CliError('refused', message, `Mend it, and import it again. ${done}.`);
  }
  return new FailedRun(cause, `${error.message}; ${done}`, hint);
}

const repeated = (options: ImportOptions, names: readonly ('source' | 'from' | 'as' | 'map')[]): string[] =>
  names.flatMap((name) => (options[name] ? [`--${name} ${quoted(options[name])}`] : []));

const quoted = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;

const tell = (words: string): void => void process.stderr.write(`growpanel: ${visible(words)}\n`);
