// One import: files through the SDK's ingestion, with what is needed to go on with it later.
import type { GrowPanel } from '@growpanel/sdk';
import type { IngestOptions, IngestResult } from '@growpanel/sdk/ingest';
import type { Globals } from '../config/globals.js';
import { interruptible } from '../interrupt.js';
import { dataSourceFor, type SourceChoice } from './data-source.js';
import { finish, printSummary, stopped, tell } from './ending.js';
import { type ImportFormat, type Inputs, inputsAt } from './inputs.js';
import { readMapping } from './mapping.js';
import { dryRunOptions, printMovements } from './movements.js';
import { type ProgressForm, progressView } from './progress.js';
import { Rejections, reasonOf } from './rejected.js';
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

export async function runImport(path: string, options: ImportOptions, globals: Globals): Promise<void> {
  const inputs = inputsAt(path, options.from, options.as);
  const mapping = options.map ? readMapping(options.map) : {};
  const connect = async () => (await import('../config/client.js')).clientFor(globals);
  const job: Job = { inputs, mapping, options, globals, opened: await open(inputs, mapping) };
  await (options.dryRun ? tryOut(job, connect) : push(job, await connect()));
}

export interface Job {
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
  let result: IngestResult;
  try {
    result = await ingestRows(job, nowhere, { dataSource, dryRun }, rejections);
  } catch (error) {
    throw await stopped(error, job, undefined);
  }
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
  await printSummary(result, dataSource, globals);
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
