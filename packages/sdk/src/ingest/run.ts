// One run: the three kinds of rows one after the other, over one limiter, one tally and one checkpoint.

import { AbortError } from '../core/errors/abort-error.js';
import type { WebAbortSignal } from '../core/web.js';
import { rateLimits } from '../generated/facts.gen.js';
import type { ImportResults } from '../generated/types.gen.js';
import { isLocal } from './address.js';
import { assertBelongs, type Checkpoint, type ResourceCheckpoint, Saver } from './checkpoint.js';
import type { Clock } from './clock.js';
import { dryRun } from './dry-run.js';
import { Halt } from './halt.js';
import { IngestError, Stop } from './ingest-error.js';
import { KnownIds } from './known-ids.js';
import { Limiter } from './limiter.js';
import { type IngestClient, type IngestOptions, type Settled as Options, settle } from './options.js';
import { nothingSettled } from './positions.js';
import { ProgressReport } from './progress.js';
import { Pusher } from './push.js';
import { ResourceRun, type RunContext } from './resource-run.js';
import type { IngestResult } from './result.js';
import { type RecordBody, type Resource, type Rows, resources } from './rows.js';
import { Tally } from './tally.js';

/** How many ids of customers and of plans are remembered, to say more about invoices that are refused. */
const rememberedIds = 100_000;

export async function run(gp: IngestClient, given: IngestOptions, clock: Clock): Promise<IngestResult> {
  const options = settle(given);
  const begun = clock.now();
  const tally = new Tally(options.keepProblems, options.onRow);
  const halt = new Halt();
  const { signal } = options;
  const onAbort = () =>
    halt.call(new Stop('aborted', new AbortError('The run was aborted', { cause: signal?.reason })));
  signal?.addEventListener('abort', onAbort);
  if (signal?.aborted) onAbort();
  try {
    const work = options.dryRun ? dryRun : pushAll;
    const more = await work({ gp, options, tally, halt, clock });
    if (halt.called) throw halt.reason;
    return { ...tally.result(clock.now() - begun), ...more };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    throw ended(error, tally.result(clock.now() - begun));
  } finally {
    signal?.removeEventListener('abort', onAbort);
  }
}

/** What a run needs, dry or not. */
export interface Job {
  gp: IngestClient;
  options: Options;
  tally: Tally;
  halt: Halt;
  clock: Clock;
}

async function pushAll({ gp, options, tally, halt, clock }: Job): Promise<undefined> {
  const { checkpoint: store, onProgress, name } = options;
  const given = resources.filter((resource) => options[resource] !== undefined);
  const address = gp.baseUrl;
  const target = [address, options.dataSource, given.join('+'), ...(name ? [name] : [])].join(' ');
  const before = await store?.load();
  if (before) assertBelongs(before, target);
  if (before) tally.restore(before.problems);

  let batchSize = options.batchSize;
  let current: Resource = 'customers';
  const pusher = new Pusher({
    call: async (rows) => {
      tally.requests++;
      return await send(gp, current, rows, options.signal);
    },
    limiter: limiterFor(options, address, clock),
    clock,
    halt,
    maxRetries: options.maxRetries,
    onTooLarge: (rows) => {
      batchSize = Math.min(batchSize, Math.ceil(rows / 2));
    },
  });

  const standing: Record<Resource, () => ResourceCheckpoint> = {
    customers: atStart,
    plans: atStart,
    invoices: atStart,
  };
  const saver =
    store &&
    new Saver(
      store,
      () => checkpointOf(target, standing, tally),
      (error) => halt.call(new Stop('checkpoint', error)),
    );
  const context: RunContext = {
    options,
    tally,
    halt,
    clock,
    pusher,
    progress: onProgress && new ProgressReport(onProgress, clock),
    batchSize: () => batchSize,
    onSettled: () => saver?.mark(),
    known: {},
  };
  for (const resource of given) {
    const start = before?.[resource];
    if (start) {
      tally.resume(resource, start);
      standing[resource] = () => start;
    }
  }
  try {
    for (const resource of given) {
      current = resource;
      const start = before?.[resource] ?? atStart();
      if (resource !== 'invoices' && !start.ended) context.known[resource] = new KnownIds(rememberedIds);
      const resourceRun = new ResourceRun(context, resource, start);
      standing[resource] = () => resourceRun.checkpoint;
      await resourceRun.push(options[resource] as Rows<unknown>);
      if (halt.called) throw halt.reason;
    }
  } finally {
    saver?.mark();
    await saver?.settled();
  }
  if (!halt.called) await store?.clear();
}

const atStart = (): ResourceCheckpoint => ({ ...nothingSettled(), ended: false });

function checkpointOf(
  target: string,
  standing: Readonly<Record<Resource, () => ResourceCheckpoint>>,
  tally: Tally,
): Checkpoint {
  const [customers, plans, invoices] = [standing.customers(), standing.plans(), standing.invoices()];
  const positions = {
    customers: customers.position,
    plans: plans.position,
    invoices: invoices.position,
  };
  return { version: 1, target, customers, plans, invoices, problems: tally.problemsBefore(positions) };
}

function limiterFor({ rateLimit }: Options, address: string, clock: Clock): Limiter {
  const documented = rateLimits.limits.find(({ method }) => method === 'POST')!.requests;
  const requests = rateLimit ?? (isLocal(address) ? false : documented);
  return new Limiter(requests === false ? Number.POSITIVE_INFINITY : requests, rateLimits.window, clock);
}

async function send(
  gp: IngestClient,
  resource: Resource,
  rows: readonly RecordBody[],
  signal: WebAbortSignal | undefined,
): Promise<ImportResults> {
  // The rows have been checked; the three operations differ in nothing but their rows.
  const create = gp.data[resource].create as (options: {
    body: unknown;
    maxRetries: number;
    signal?: WebAbortSignal;
  }) => Promise<{ data: ImportResults }>;
  const { data } = await create({ body: rows, maxRetries: 0, ...(signal ? { signal } : {}) });
  return data;
}

function ended({ reason, cause, resource, row }: Stop, result: IngestResult): IngestError {
  const place = resource ? ` at ${resource}${row === undefined ? '' : `, row ${row}`}` : '';
  const words = cause instanceof Error ? cause.message : String(cause);
  return new IngestError(`Stopped${place}: ${words}`, { reason, cause, resource, row, result });
}
