// A run that is killed anywhere and started again leaves behind what one undisturbed run would have left.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSandbox } from '@growpanel/sandbox';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { GrowPanel } from '../../src/index.js';
import { fileCheckpoint } from '../../src/ingest/file.js';
import {
  type Checkpoint,
  CheckpointError,
  type CheckpointStore,
  type IngestResult,
  ingest,
} from '../../src/ingest/index.js';
import { killable } from './killable.js';
import { customer, stateOf, useSandbox, type World, year } from './world.js';

const open = useSandbox();
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ingest-'));
});
afterEach(() => rm(folder, { recursive: true }));

const withoutSource = (state: unknown, dataSource: string): unknown =>
  JSON.parse(JSON.stringify(state).replaceAll(dataSource, 'ds'));
const comparable = async (world: World) => withoutSource(await world.state(), world.dataSource);

/** A store that keeps JSON, as a real one does. */
function inMemory(): CheckpointStore & { text: string | undefined } {
  return {
    text: undefined,
    async load() {
      return this.text && JSON.parse(this.text);
    },
    async save(checkpoint) {
      this.text = JSON.stringify(checkpoint);
    },
    async clear() {
      this.text = undefined;
    },
  };
}

/** Stops the world at request number `at`: nothing is answered any more, and nothing is saved. */
function crash(at: number, stored: boolean) {
  let dead = false;
  let tell = () => {};
  const died = new Promise<void>((resolve) => {
    tell = resolve;
  });
  return {
    died,
    get dead() {
      return dead;
    },
    async wire(_: unknown, forward: () => Promise<Response>, count: number): Promise<Response> {
      if (count < at && !dead) return forward();
      if (!dead && stored) await forward();
      dead = true;
      tell();
      return new Promise<never>(() => {});
    },
  };
}

test('stopped at any request, before or after the API had stored it, a run can be taken up', async () => {
  const undisturbed = await open();
  const whole = await ingest(undisturbed.gp, {
    dataSource: undisturbed.dataSource,
    ...killable(),
    batchSize: 10,
  });
  const expected = await comparable(undisturbed);
  expect(whole.invoices).toMatchObject({ stored: 111, refused: 1, invalid: 1 });

  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.boolean()), { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 3, max: 30 }),
      fc.integer({ min: 1, max: 5 }),
      async (crashes, batchSize, concurrency) => {
        let current = crash(Number.POSITIVE_INFINITY, false);
        let offset = 0;
        let requests = 0;
        const world = await open((request, forward, count) => {
          requests = count;
          return current.wire(request, forward, count - offset);
        });
        const store = inMemory();
        const { dataSource } = world;
        let result: IngestResult | undefined;
        for (const [at, stored] of crashes) {
          offset = requests;
          const doomed = crash(at, stored);
          current = doomed;
          // What a dead process would still save must not arrive.
          const mortal: CheckpointStore = {
            ...store,
            load: () => store.load(),
            save: async (checkpoint) => (doomed.dead ? undefined : store.save(checkpoint)),
            clear: async () => (doomed.dead ? undefined : store.clear()),
          };
          const attempt = ingest(world.gp, {
            dataSource,
            ...killable(),
            batchSize,
            concurrency,
            checkpoint: mortal,
          });
          result = (await Promise.race([attempt, doomed.died])) ?? undefined;
          if (result) break;
        }
        current = crash(Number.POSITIVE_INFINITY, false);
        result ??= await ingest(world.gp, {
          dataSource,
          ...killable(),
          batchSize,
          concurrency,
          checkpoint: store,
        });
        expect(store.text).toBeUndefined();
        expect(await comparable(world)).toEqual(expected);
        for (const resource of ['customers', 'plans', 'invoices'] as const)
          expect({ ...result[resource], resumed: 0 }).toEqual(whole[resource]);
        expect(result.problems.map(({ row, id, field }) => ({ row, id, field }))).toEqual([
          { row: 21, id: 'orphan', field: 'customer_id' },
          { row: 42, id: 'broken', field: 'date' },
        ]);
      },
    ),
    { numRuns: 7 },
  );
});

test('a process killed with SIGKILL, again and again, leaves the same state behind', async () => {
  const undisturbed = await open();
  await ingest(undisturbed.gp, { dataSource: undisturbed.dataSource, ...killable() });
  const expected = await comparable(undisturbed);

  await using sandbox = await createSandbox({ now: '2024-12-31' });
  const direct = new GrowPanel({ apiKey: sandbox.apiKey, baseUrl: sandbox.url });
  const dataSource = (await direct.data.sources.create({ body: { name: 'killed', type: 'api' } })).data.id!;
  let child: ChildProcess | undefined;
  let requests = 0;
  let killAt = Number.POSITIVE_INFINITY;
  // Stands in front of the sandbox, so that the moment of death is a certain request, and no matter of luck.
  const proxy = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const dying = ++requests === killAt;
    if (dying && killAt % 2 === 0) child?.kill('SIGKILL');
    const answer = await sandbox.fetch(sandbox.url + request.url, {
      method: request.method!,
      headers: { authorization: request.headers.authorization!, 'content-type': 'application/json' },
      body: Buffer.concat(chunks),
    });
    if (dying && killAt % 2 === 1) child?.kill('SIGKILL');
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
  });
  const port = await new Promise<number>((resolve) => {
    proxy.listen(0, '127.0.0.1', () => resolve((proxy.address() as { port: number }).port));
  });
  const path = join(folder, 'checkpoint.json');
  const start = (at: number) => {
    requests = 0;
    killAt = at;
    const script = fileURLToPath(new URL('./child.ts', import.meta.url));
    const args = ['--import', 'tsx', script, `http://127.0.0.1:${port}`, sandbox.apiKey, dataSource, path];
    child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout!.setEncoding('utf8').on('data', (text: string) => (output += text));
    return new Promise<{ signal: string | null; output: string }>((resolve) => {
      child!.on('close', (_, signal) => resolve({ signal, output }));
    });
  };
  try {
    for (const at of [1 + Math.floor(Math.random() * 8), 3 + Math.floor(Math.random() * 3)])
      expect(await start(at)).toMatchObject({ signal: 'SIGKILL' });
    const { signal, output } = await start(Number.POSITIVE_INFINITY);
    expect(signal).toBeNull();
    expect(JSON.parse(output).invoices).toMatchObject({ read: 113, stored: 111, refused: 1, invalid: 1 });
  } finally {
    proxy.close();
  }
  expect(withoutSource(await stateOf(direct, dataSource), dataSource)).toEqual(expected);
  expect(await readdir(folder)).toEqual([]);
}, 60_000);

test('the checkpoint is saved after every acknowledged batch, and removed at the end', async () => {
  const { gp, dataSource } = await open();
  const saved: Checkpoint[] = [];
  let cleared = 0;
  await ingest(gp, {
    dataSource,
    customers: year(30).customers,
    batchSize: 10,
    concurrency: 1,
    checkpoint: {
      load: async () => undefined,
      save: async (checkpoint) => void saved.push(structuredClone(checkpoint)),
      clear: async () => void cleared++,
    },
  });
  const positions = [...new Set(saved.map(({ customers }) => customers.position))];
  expect(positions).toEqual([10, 20, 30]);
  expect(saved.at(-1)?.customers).toMatchObject({ ended: true, stored: 30, lastId: 'cus_29' });
  expect(cleared).toBe(1);
});

test('an abort leaves a checkpoint from which the next run goes on', async () => {
  const controller = new AbortController();
  const world = await open((_, forward, count) => {
    if (count === 5) controller.abort();
    return forward();
  });
  const { gp, dataSource } = world;
  const checkpoint = inMemory();
  const rows = year(20);
  const options = { dataSource, ...rows, batchSize: 10, concurrency: 1, checkpoint };
  await expect(ingest(gp, { ...options, signal: controller.signal })).rejects.toMatchObject({
    reason: 'aborted',
  });
  const before = world.requests.length;
  const result = await ingest(gp, options);
  expect(result.invoices).toMatchObject({ read: 240, stored: 240 });
  expect(result.customers.resumed).toBe(20);
  expect(world.requests.length - before).toBeLessThan(27);
});

test('a row that the caller could not note down is told of again by the next run', async () => {
  const { gp, dataSource } = await open();
  const checkpoint = inMemory();
  const told: string[] = [];
  let full = true;
  const options = {
    dataSource,
    checkpoint,
    customers: ['a', 'b', 'c'].map((id) => customer(id)),
    async onRow({ id }: { id: string | undefined }) {
      if (id === 'b' && full) throw new Error('no space');
      told.push(id!);
    },
  };
  await expect(ingest(gp, options)).rejects.toMatchObject({ reason: 'callback' });
  full = false;
  expect((await ingest(gp, options)).customers).toMatchObject({ read: 3, stored: 3 });
  expect(new Set(told)).toEqual(new Set(['a', 'b', 'c']));
});

test('a row that stopped a run is the first of the next one, put right or not', async () => {
  const { gp, dataSource } = await open();
  const checkpoint = inMemory();
  const rows = [customer('a'), customer('b', { country: 'x' }), customer('c')];
  const options = { dataSource, checkpoint, onInvalid: 'stop' as const };
  for (let i = 0; i < 2; i++)
    await expect(ingest(gp, { ...options, customers: rows.values() })).rejects.toMatchObject({ row: 2 });
  const right = rows.map((row) => ({ ...row, country: 'dk' }));
  const result = await ingest(gp, { ...options, customers: right.values() });
  expect(result.customers).toMatchObject({ read: 3, stored: 3, invalid: 0, resumed: 1 });
  expect(result.problems).toEqual([]);
});

test('a row that waits for its batch keeps its place, however many invalid ones come after it', async () => {
  const { gp, dataSource } = await open();
  const saved: Checkpoint[] = [];
  const { customers } = await ingest(gp, {
    dataSource,
    customers: [customer('good'), ...Array.from({ length: 5000 }, () => ({ id: '' }))].values(),
    batchSize: 10,
    checkpoint: {
      load: async () => undefined,
      save: async (checkpoint) => void saved.push(structuredClone(checkpoint)),
      clear: async () => {},
    },
  });
  expect(customers).toMatchObject({ read: 5001, stored: 1, invalid: 5000 });
  for (const { position, stored, invalid } of saved.map((checkpoint) => checkpoint.customers))
    expect({ position, stored }).toEqual({ position: stored + invalid, stored: position > 0 ? 1 : 0 });
});

test('a checkpoint of something else is refused, saying what it belongs to', async () => {
  const controller = new AbortController();
  const world = await open((_, forward, count) => {
    if (count === 2) controller.abort();
    return forward();
  });
  const { gp, dataSource } = world;
  const checkpoint = inMemory();
  const customers = year(50).customers;
  const options = { dataSource, customers, batchSize: 10, concurrency: 1, checkpoint };
  await expect(ingest(gp, { ...options, signal: controller.signal })).rejects.toThrow();
  const { length } = world.requests;

  const other = { ...options, dataSource: 'ds_other' };
  await expect(ingest(gp, other)).rejects.toThrow(
    /checkpoint belongs to another run \(.*customers\), this one is .*ds_other customers; clear it/,
  );
  await expect(ingest(gp, { ...options, name: 'January' })).rejects.toThrow(
    'checkpoint belongs to another run',
  );
  await expect(ingest(gp, { ...options, plans: [] })).rejects.toThrow('checkpoint belongs to another run');
  const refusal = await ingest(gp, other).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(CheckpointError);
  expect(refusal).toMatchObject({ reason: 'other_run' });
  const changed = ingest(gp, { ...options, customers: [...customers].reverse() });
  await expect(changed).rejects.toThrow(
    /made with other customers: it says that 10 are done, the last with id 'cus_9'/,
  );
  await expect(ingest(gp, { ...options, customers: [] })).rejects.toMatchObject({ reason: 'checkpoint' });
  checkpoint.text = '{"version":2}';
  await expect(ingest(gp, options)).rejects.toThrow('this version does not understand');
  expect(world.requests).toHaveLength(length);
});

test('a checkpoint that cannot be saved ends the run', async () => {
  const { gp, dataSource } = await open();
  const full = { ...inMemory(), save: () => Promise.reject(new Error('disk full')) };
  await expect(
    ingest(gp, { dataSource, customers: year(3).customers, checkpoint: full }),
  ).rejects.toMatchObject({
    reason: 'checkpoint',
    message: 'Stopped: disk full',
  });
});

test('a checkpoint file is replaced as a whole, and one that holds no JSON is not taken for none', async () => {
  const path = join(folder, 'c.json');
  const store = fileCheckpoint(path);
  expect(await store.load()).toBeUndefined();
  const checkpoint = { version: 1 } as Checkpoint;
  await store.save(checkpoint);
  expect(await store.load()).toEqual(checkpoint);
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(checkpoint);
  expect(await readdir(folder)).toEqual(['c.json']);
  await writeFile(path, '{"ver');
  await expect(store.load()).rejects.toThrow('it holds no JSON');
  await store.clear();
  await store.clear();
  expect(await readdir(folder)).toEqual([]);

  const inNewFolder = fileCheckpoint(join(folder, 'a/b/c.json'));
  await inNewFolder.save(checkpoint);
  expect(await inNewFolder.load()).toEqual(checkpoint);
});
