// What a run sends, in which order, and what it answers.
import { expect, test } from 'vitest';
import { type IngestProgress, ingest, type RowOutcome, type Rows } from '../../src/ingest/index.js';
import { run } from '../../src/ingest/run.js';
import { customer, invoice, plan, quickClock, useSandbox, year } from './world.js';

const open = useSandbox();

test('customers are pushed before plans, plans before invoices, and every row is accounted for', async () => {
  const { gp, dataSource, requests, state } = await open();
  const rows = year(30);
  const result = await ingest(gp, { dataSource, ...rows, batchSize: 20 });

  const order = requests.map(({ resource }) => resource);
  expect(order).toEqual([...order].sort((a, b) => rank(a) - rank(b)));
  expect(requests.every((request) => request.rows.length <= 20)).toBe(true);
  expect(result).toMatchObject({
    customers: { read: 30, stored: 30, refused: 0, invalid: 0, unconfirmed: 0, resumed: 0 },
    plans: { read: 1, stored: 1 },
    invoices: { read: 360, stored: 360 },
    problems: [],
    moreProblems: 0,
    warnings: [],
    requests: requests.length,
  });
  expect((await state()).invoices).toHaveLength(360);
});

const rank = (resource: string) => ['customers', 'plans', 'invoices'].indexOf(resource);

test('arrays, generators, async generators and web streams all leave the same behind', async () => {
  const { invoices, ...rest } = year(12);
  const inputs: Rows<(typeof invoices)[number]>[] = [
    invoices,
    new Set(invoices),
    (function* () {
      yield* invoices;
    })(),
    (async function* () {
      yield* invoices;
    })(),
    new ReadableStream({
      start(controller) {
        for (const row of invoices) controller.enqueue(row);
        controller.close();
      },
    }),
  ];
  const states = [];
  for (const input of inputs) {
    const { gp, dataSource, state } = await open();
    const result = await ingest(gp, { dataSource, ...rest, invoices: input, batchSize: 25 });
    expect(result.invoices.stored).toBe(144);
    states.push(withoutSource(await state(), dataSource));
  }
  for (const each of states) expect(each).toEqual(states[0]);
});

const withoutSource = (state: unknown, source: string) =>
  JSON.parse(JSON.stringify(state).replaceAll(source, 'ds'));

test('a stream that only has a reader is read, and given up when the run ends early', async () => {
  const { gp, dataSource } = await open();
  const events: string[] = [];
  const stream = {
    getReader: () => ({
      read: async () => ({ done: false, value: { id: 7 } as never }),
      cancel: async () => events.push('cancelled'),
    }),
  };
  await expect(ingest(gp, { dataSource, invoices: stream, onInvalid: 'stop' })).rejects.toMatchObject({
    reason: 'row',
  });
  expect(events).toEqual(['cancelled']);
});

test('an array of invoices is pushed by date; rows of a day and rows with one id keep their order', async () => {
  const { gp, dataSource, requests } = await open();
  const invoices = [
    invoice('late', 'a', '2024-03-01'),
    invoice('second', 'a', '2024-02-01'),
    invoice('third', 'a', '2024-02-01'),
    invoice('late', 'a', '2024-01-15'),
    invoice('first', 'a', '2024-01-01T10:00:00+02:00'),
  ];
  const rows: number[] = [];
  const result = await ingest(gp, {
    dataSource,
    customers: [customer('a')],
    plans: [plan('pro')],
    invoices,
    onRow: ({ resource, row }) => {
      if (resource === 'invoices') rows.push(row);
    },
  });
  const sent = requests.filter(({ resource }) => resource === 'invoices').flatMap((request) => request.rows);
  expect(sent.map(({ id }) => id)).toEqual(['first', 'second', 'third', 'late', 'late']);
  expect(rows).toEqual([5, 2, 3, 1, 4]);
  const late = { row: 4, id: 'late' };
  expect(result.warnings).toEqual([
    { kind: 'duplicate_id', resource: 'invoices', count: 1, examples: [{ ...late, earlierRow: 1 }] },
    { kind: 'out_of_order', resource: 'invoices', count: 1, examples: [late] },
  ]);
});

test('a stream keeps its order; what is older than a row before it is counted', async () => {
  const { gp, dataSource, requests } = await open();
  const invoices = ['2024-02-01', '2024-01-01', '2024-03-01'].map((date, i) => invoice(`i${i}`, 'a', date));
  const result = await ingest(gp, {
    dataSource,
    customers: [customer('a')],
    plans: [plan('pro')],
    invoices: invoices.values(),
  });
  expect(requests.at(-1)?.rows.map(({ id }) => id)).toEqual(['i0', 'i1', 'i2']);
  expect(result.warnings).toEqual([
    { kind: 'out_of_order', resource: 'invoices', count: 1, examples: [{ row: 2, id: 'i1' }] },
  ]);
});

test('invoices of one customer never overtake each other, however the answers come', async () => {
  const arrivals = new Map<string, string[]>();
  let held: (() => void)[] = [];
  const release = () => {
    for (const go of held) go();
    held = [];
  };
  const { gp, dataSource } = await open(async ({ resource, rows }, forward, count) => {
    // Every second answer waits until a later one has come, or nothing else is to come.
    if (resource === 'invoices') {
      setImmediate(release);
      if (count % 2 === 0) await new Promise<void>((resolve) => held.push(resolve));
    }
    for (const { customer_id, id } of rows) {
      const customerId = String(customer_id);
      if (customer_id) arrivals.set(customerId, [...(arrivals.get(customerId) ?? []), String(id)]);
    }
    return forward();
  });
  const rows = year(16);
  await ingest(gp, { dataSource, ...rows, invoices: rows.invoices.values(), batchSize: 7, concurrency: 8 });
  for (const [id, seen] of arrivals)
    expect(seen).toEqual(rows.invoices.filter((row) => row.customer_id === id).map((row) => row.id));
});

test('of two rows with one id the later counts, even when it moves the invoice to another customer', async () => {
  const { gp, dataSource, state } = await open();
  const customers = Array.from({ length: 20 }, (_, i) => customer(`c${i}`));
  // The same id under each customer in turn: they sit in different lanes.
  const invoices = customers.map(({ id }) => invoice('same', id, '2024-02-01'));
  const result = await ingest(gp, {
    dataSource,
    customers,
    plans: [plan('pro')],
    invoices: invoices.values(),
    batchSize: 3,
  });
  expect(result.warnings).toMatchObject([{ kind: 'duplicate_id', count: 19 }]);
  expect(result.warnings[0]?.examples).toHaveLength(10);
  expect((await state()).invoices).toMatchObject([{ id: 'same', customer_id: 'c19' }]);
});

test('an invoice dated in the future is stored, and a warning says so', async () => {
  const { gp, dataSource } = await open();
  const rows = {
    customers: [customer('a')],
    plans: [plan('pro')],
    invoices: [invoice('i', 'a', '2031-01-01')],
  };
  const result = await ingest(gp, { dataSource, ...rows });
  expect(result.invoices.stored).toBe(1);
  expect(result.warnings).toEqual([
    { kind: 'future_date', resource: 'invoices', count: 1, examples: [{ row: 1, id: 'i' }] },
  ]);
});

test('null means not given, a Date is a date, and the data source is filled in', async () => {
  const { gp, dataSource, requests } = await open();
  await ingest(gp, {
    dataSource,
    customers: [customer('a', { email: null, state: undefined })],
    plans: [plan('pro')],
    invoices: [
      {
        id: 'i',
        customer_id: 'a',
        invoice_date: new Date('2024-02-01T10:00:00Z'),
        amount: 100,
        currency: 'USD',
        plan_id: null,
        lines: [{ amount: 100, plan_id: null as never }],
      },
    ],
  });
  expect(requests[0]?.rows).toEqual([
    { id: 'a', name: 'Customer a', created_date: '2024-01-01', data_source: dataSource },
  ]);
  expect(requests[2]?.rows[0]).toEqual({
    id: 'i',
    customer_id: 'a',
    invoice_date: '2024-02-01T10:00:00.000Z',
    amount: 100,
    currency: 'USD',
    lines: [{ amount: 100 }],
    data_source: dataSource,
  });
});

test('invalid rows are kept out, each with row number, id, field and reason; the list is bounded', async () => {
  const { gp, dataSource } = await open();
  const outcomes: RowOutcome[] = [];
  const result = await ingest(gp, {
    dataSource,
    customers: [customer('a')],
    plans: [plan('pro')],
    invoices: [
      invoice('good', 'a', '2024-01-01'),
      invoice('decimal', 'a', '2024-01-01', { amount: 99.5 }),
      invoice('money', 'a', '2024-01-01', { currency: 'xyz' }),
      invoice('day', 'a', '2024-02-30'),
    ],
    keepProblems: 2,
    onRow: (outcome) => void outcomes.push(outcome),
  });
  expect(result.invoices).toMatchObject({ read: 4, stored: 1, invalid: 3 });
  expect(result.problems).toEqual([
    {
      resource: 'invoices',
      row: 2,
      id: 'decimal',
      outcome: 'invalid',
      field: 'amount',
      reason: "must be a whole number of the currency's smallest unit (9900 for $99.00), got 99.5",
    },
    {
      resource: 'invoices',
      row: 3,
      id: 'money',
      outcome: 'invalid',
      field: 'currency',
      reason: "must be a currency of ISO 4217, got 'xyz'",
    },
  ]);
  expect(result.moreProblems).toBe(1);
  expect(outcomes.map(({ id, outcome }) => `${id} ${outcome}`).sort()).toEqual([
    'a stored',
    'day invalid',
    'decimal invalid',
    'good stored',
    'money invalid',
    'pro stored',
  ]);
});

test("onInvalid 'stop' ends the run at the first bad row, after what came before it", async () => {
  const { gp, dataSource, requests } = await open();
  const customers = [customer('a'), customer('b', { country: 'Denmark' }), customer('c')];
  await expect(
    ingest(gp, { dataSource, customers, plans: [plan('pro')], onInvalid: 'stop' }),
  ).rejects.toMatchObject({
    name: 'IngestError',
    reason: 'row',
    resource: 'customers',
    row: 2,
    message: "Stopped at customers, row 2: country: must be two letters of ISO 3166, got 'Denmark'",
    result: { customers: { read: 2, stored: 1, invalid: 1 }, plans: { read: 0 } },
  });
  expect(requests.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(['a']);
});

test('progress has counts, rate and time left, ten times a second at most and once at the end of each kind', async () => {
  const { gp, dataSource } = await open();
  const clock = quickClock();
  const now = { of: clock.now() };
  const seen: IngestProgress[] = [];
  const rows = year(10);
  await run(
    gp,
    { dataSource, ...rows, batchSize: 10, concurrency: 1, onProgress: (event) => void seen.push(event) },
    { ...clock, now: () => (now.of += 20) },
  );
  expect(seen.filter(({ resource }) => resource === 'invoices').at(-1)).toMatchObject({
    read: 120,
    sent: 120,
    stored: 120,
    refused: 0,
    total: 120,
    secondsLeft: 0,
  });
  expect(seen.at(-1)!.rate).toBeGreaterThan(0);
  expect(seen.length).toBeLessThan(14);
  const middle = seen.find(({ resource, stored }) => resource === 'invoices' && stored < 120)!;
  expect(middle.secondsLeft).toBeCloseTo((120 - middle.stored) / middle.rate);
});

test('a callback that throws ends the run, and the error says so', async () => {
  const { gp, dataSource } = await open();
  const callbacks = [
    () => {
      throw new Error('mine');
    },
    () => Promise.reject(new Error('mine')),
  ];
  for (const onRow of callbacks)
    await expect(ingest(gp, { dataSource, customers: [customer('a')], onRow })).rejects.toMatchObject({
      reason: 'callback',
      cause: { message: 'mine' },
      result: { customers: { stored: 1 } },
    });
});

test.each([
  [{ dataSource: '' }, 'dataSource must be the id of a data source'],
  [
    { customers: 'a,b' },
    'customers must be an array, an iterable, an async iterable or a ReadableStream, got string',
  ],
  [{ invoices: null }, 'got null'],
  [{ batchSize: 0 }, 'batchSize must be a whole number from 1 to 10000, got 0'],
  [{ concurrency: 9 }, 'concurrency must be a whole number from 1 to 8, got 9'],
  [{ rateLimit: 0.5 }, 'rateLimit must be'],
  [{ onInvalid: 'ignore' }, "onInvalid must be 'collect' or 'stop', got 'ignore'"],
])('options that make no sense are refused before anything is sent: %j', async (wrong, message) => {
  const { gp, dataSource, requests } = await open();
  await expect(ingest(gp, { dataSource, ...(wrong as object) })).rejects.toThrow(message);
  expect(requests).toEqual([]);
});
