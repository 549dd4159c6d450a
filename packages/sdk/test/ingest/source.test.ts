// Inputs that throw, hang, or would flood the run; and runs that are given up.
import { expect, test } from 'vitest';
import { ingest } from '../../src/ingest/index.js';
import { run } from '../../src/ingest/run.js';
import { customer, quickClock, refuse, useSandbox, year } from './world.js';

const open = useSandbox();

test('an input that throws midway: what was read is sent, and the error says where it happened', async () => {
  const { gp, dataSource, requests } = await open();
  const broken = async function* () {
    yield* year(7).customers;
    throw new Error('cursor closed');
  };
  await expect(ingest(gp, { dataSource, customers: broken(), plans: [] })).rejects.toMatchObject({
    name: 'IngestError',
    reason: 'source',
    resource: 'customers',
    row: 8,
    message: 'Stopped at customers, row 8: cursor closed',
    cause: { message: 'cursor closed' },
    result: { customers: { read: 7, stored: 7 } },
  });
  expect(requests.flatMap(({ rows }) => rows)).toHaveLength(7);
});

test('an input is not read further than the API takes its rows', async () => {
  let read = 0;
  let answered = 0;
  let furthest = 0;
  const endless = function* () {
    for (let i = 0; i < 20_000; i++) {
      furthest = Math.max(furthest, ++read - answered);
      yield customer(`c${i}`);
    }
  };
  const { gp, dataSource } = await open(({ rows }) => {
    answered += rows.length;
    return Response.json({ result: rows.map((row) => ({ ...row, export_status: 'success' })) });
  });
  const result = await ingest(gp, { dataSource, customers: endless(), batchSize: 50, concurrency: 3 });
  expect(result.customers.stored).toBe(20_000);
  // A batch that is filled and one that is sent for each lane.
  expect(furthest).toBeLessThanOrEqual(50 * 3 * 2);
});

test('an abort ends the run at once, even while the input hangs, and closes the input', async () => {
  const { gp, dataSource } = await open();
  const controller = new AbortController();
  let closed = false;
  const hanging = {
    [Symbol.asyncIterator]: () => ({
      count: 0,
      async next() {
        if (this.count++ < 3) return { done: false as const, value: customer(`c${this.count}`) };
        setTimeout(() => controller.abort(new Error('enough')));
        return new Promise<never>(() => {});
      },
      async return() {
        closed = true;
        return { done: true as const, value: undefined };
      },
    }),
  };
  await expect(
    ingest(gp, { dataSource, customers: hanging, signal: controller.signal }),
  ).rejects.toMatchObject({
    reason: 'aborted',
    cause: { name: 'AbortError', cause: { message: 'enough' } },
    result: { customers: { read: 3, unconfirmed: 3 } },
  });
  expect(closed).toBe(true);
});

test('an abort gives up the requests under way and the waiting for a free minute', async () => {
  const controller = new AbortController();
  const { gp, dataSource, requests } = await open((_, __, count) => {
    if (count === 1) return refuse(429, 'slow down', { 'retry-after': '300' });
    return new Promise<never>(() => {});
  });
  const rows = { dataSource, customers: year(40).customers, batchSize: 5, concurrency: 2 };
  setTimeout(() => controller.abort(), 20);
  await expect(ingest(gp, { ...rows, signal: controller.signal })).rejects.toMatchObject({
    reason: 'aborted',
  });
  expect(requests.length).toBeLessThanOrEqual(2);
  await expect(ingest(gp, { ...rows, signal: AbortSignal.abort() })).rejects.toMatchObject({
    reason: 'aborted',
  });
  expect(requests.length).toBeLessThanOrEqual(2);
});

test('an input that is no row at all is reported row by row', async () => {
  const { gp, dataSource } = await open();
  const result = await run(gp, { dataSource, customers: [null, 'a', 7, []] as never[] }, quickClock());
  expect(result.problems.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
    '1 must be an object, got null',
    "2 must be an object, got 'a'",
    '3 must be an object, got 7',
    '4 must be an object, got a list',
  ]);
});
