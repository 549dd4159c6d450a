// What a run does when the API refuses, fails, is busy or is gone: no row is lost, and none is sent as another.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AuthenticationError, RateLimitError, ServerError } from '../../src/index.js';
import { IngestError, type IngestResult, ingest } from '../../src/ingest/index.js';
import { run } from '../../src/ingest/run.js';
import { customer, invoice, plan, quickClock, refuse, useSandbox, year } from './world.js';

const open = useSandbox();

const accounted = (result: IngestResult) => {
  for (const { read, stored, refused, invalid, unconfirmed } of [
    result.customers,
    result.plans,
    result.invoices,
  ])
    expect(stored + refused + invalid + unconfirmed).toBe(read);
};

async function ending(promise: Promise<unknown>): Promise<IngestError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(IngestError);
  accounted((error as IngestError).result);
  return error as IngestError;
}

const three = () => {
  const { customers, plans, invoices } = year(3);
  return { customers, plans, invoices };
};

test.each([400, 422, 500, 503])(
  'a batch that fails with %i is split until the bad rows stand alone',
  async (status) => {
    const bad = new Set(['inv_2_1', 'inv_7_0', 'inv_7_1']);
    const { gp, dataSource, state } = await open(({ rows }, forward) =>
      rows.some(({ id }) => bad.has(String(id))) ? refuse(status, 'amount: cannot be taken') : forward(),
    );
    const result = await run(gp, { dataSource, ...three() }, quickClock());
    accounted(result);
    expect(result.invoices).toMatchObject({ read: 36, stored: 33, refused: 3 });
    expect(result.problems).toHaveLength(3);
    for (const { id, field, reason } of result.problems) {
      expect(bad).toContain(id);
      expect(field).toBe('amount');
      expect(reason).toBe(`cannot be taken (HTTP ${status})`);
    }
    expect((await state()).invoices).toHaveLength(33);
  },
);

test('a request that is too large is halved, and so are all that follow', async () => {
  const { gp, dataSource, requests } = await open(({ rows }, forward) =>
    rows.length > 10 ? refuse(413, 'Payload too large') : forward(),
  );
  const result = await ingest(gp, { dataSource, ...year(30), batchSize: 64, concurrency: 1 });
  expect(result.invoices.stored).toBe(360);
  const invoices = requests.filter(({ resource }) => resource === 'invoices').map(({ rows }) => rows.length);
  expect(invoices.filter((size) => size > 10)).toEqual([]);
});

test('a passing failure of a request is tried again, without a split', async () => {
  const failures = [500, 502, 503];
  const { gp, dataSource, requests } = await open((_, forward) => {
    const status = failures.shift();
    return status ? refuse(status, 'not now') : forward();
  });
  const clock = quickClock();
  const result = await run(gp, { dataSource, customers: year(5).customers, concurrency: 1 }, clock);
  expect(result.customers.stored).toBe(5);
  expect(requests.map(({ rows }) => rows.length)).toEqual([5, 5, 5, 5]);
  expect(clock.slept).toEqual([500, 1000, 2000]);
});

test('a row that alone makes the server fail is sent once more after everything else', async () => {
  let failures = 5;
  const { gp, dataSource } = await open(({ rows }, forward) =>
    rows.some(({ id }) => id === 'cus_1') && failures-- > 0 ? refuse(500, 'oops') : forward(),
  );
  const result = await run(
    gp,
    { dataSource, customers: year(2).customers, maxRetries: 1, concurrency: 1 },
    quickClock(),
  );
  expect(result.customers).toMatchObject({ stored: 2, refused: 0 });
});

test('a server that only fails ends the run; nothing counts as refused, and the next run does it all', async () => {
  let down = true;
  const { gp, dataSource, requests } = await open((_, forward) => (down ? refuse(503, 'down') : forward()));
  const error = await ending(run(gp, { dataSource, ...year(40) }, quickClock()));
  expect(error).toMatchObject({ reason: 'api', resource: 'customers', status: 503 });
  expect(error.cause).toBeInstanceOf(ServerError);
  expect(error.result.customers).toMatchObject({ read: 40, stored: 0, refused: 0, unconfirmed: 40 });
  expect(requests.length).toBeLessThan(120);
  down = false;
  expect((await ingest(gp, { dataSource, ...year(40) })).invoices.stored).toBe(480);
});

test('a server that refuses every request from the start ends the run, before each row was tried alone', async () => {
  const { gp, dataSource, requests } = await open(() => refuse(400, 'The account is being moved.'));
  const error = await ending(ingest(gp, { dataSource, customers: year(200).customers }));
  expect(error).toMatchObject({
    reason: 'api',
    status: 400,
    result: { customers: { refused: 0, unconfirmed: 200 } },
  });
  expect(requests.length).toBeLessThan(80);
});

test('requests that take too long are made smaller', async () => {
  const { gp, dataSource } = await open(({ rows }, forward) =>
    rows.length > 5 ? new Promise<never>(() => {}) : forward(),
  );
  const impatient = gp.withOptions({ timeout: 20 });
  const result = await run(
    impatient,
    { dataSource, customers: year(20).customers, maxRetries: 0 },
    quickClock(),
  );
  expect(result.customers.stored).toBe(20);
});

test('a key that expires midway ends the run at once, with everything accounted for', async () => {
  const { gp, dataSource, requests } = await open((_, forward, count) =>
    count > 6 ? refuse(401, 'The API key is not valid.') : forward(),
  );
  const error = await ending(ingest(gp, { dataSource, ...year(30), batchSize: 10, concurrency: 2 }));
  expect(error).toMatchObject({ reason: 'api', resource: 'invoices', status: 401 });
  expect(error.message).toMatch(/^Stopped at invoices, row \d+: The API key is not valid\.$/);
  expect(error.cause).toBeInstanceOf(AuthenticationError);
  expect(error.result.problems).toEqual([]);
  expect(error.result.invoices.unconfirmed).toBeGreaterThan(0);
  expect(requests.length).toBeLessThanOrEqual(8);
});

test('a lost connection ends the run after some tries', async () => {
  const { gp, dataSource, requests } = await open(() => {
    throw new TypeError('fetch failed');
  });
  const error = await ending(
    run(gp, { dataSource, customers: [customer('a')], maxRetries: 2 }, quickClock()),
  );
  expect(error).toMatchObject({ reason: 'api', cause: { name: 'ConnectionError' } });
  expect(requests).toHaveLength(3);
});

test.each([
  ['{"success":true}', 'no list of outcomes for 1 rows'],
  ['{"result":[]}', '0 outcomes for 1 rows'],
  ['<html>', 'a body that is not JSON'],
])('an answer that is not the API ends the run: %s', async (body, words) => {
  const { gp, dataSource } = await open(() => new Response(body));
  const error = await ending(ingest(gp, { dataSource, customers: [customer('a')] }));
  expect(error.message).toContain(words);
  expect(error.message).toContain('check the base URL');
});

test('"too many requests" pauses all senders for as long as the API says', async () => {
  const clock = quickClock();
  const times: number[] = [];
  const { gp, dataSource } = await open((_, forward, count) => {
    times.push(clock.now());
    return count === 2 ? refuse(429, 'Rate limit exceeded', { 'retry-after': '37' }) : forward();
  });
  const result = await run(gp, { dataSource, ...year(20), batchSize: 10, concurrency: 2 }, clock);
  expect(result.invoices.stored).toBe(240);
  expect(times[1]! - times[0]!).toBe(0);
  // The one that was told to wait and the one beside it.
  for (const time of times.slice(3)) expect(time - times[0]!).toBeGreaterThanOrEqual(37_000);
});

test('a wait of an hour is not slept through', async () => {
  const { gp, dataSource } = await open(() => refuse(429, 'Rate limit exceeded', { 'retry-after': '3600' }));
  const error = await ending(run(gp, { dataSource, customers: [customer('a')] }, quickClock()));
  expect(error.cause).toBeInstanceOf(RateLimitError);
  expect((error.cause as RateLimitError).retryAfter).toBe(3600);
});

test("the API's limit of requests is kept to on its own: 100 in any minute", async () => {
  const clock = quickClock();
  const times: number[] = [];
  const { gp, dataSource } = await open((_, forward) => {
    times.push(clock.now());
    return forward();
  });
  const customers = year(250).customers;
  await run(gp, { dataSource, customers, batchSize: 1, rateLimit: 100 }, clock);
  expect(times).toHaveLength(250);
  for (let i = 100; i < times.length; i++) expect(times[i]! - times[i - 100]!).toBeGreaterThanOrEqual(60_000);
});

test('an invoice whose customer is unknown waits, and is stored if the customer has come by then', async () => {
  let arrived = false;
  const { gp, dataSource, requests } = await open(async ({ resource, rows }, forward) => {
    const early = resource === 'invoices' && !arrived;
    if (early && rows.some(({ customer_id }) => customer_id === 'from elsewhere')) {
      arrived = true;
      const answer = await forward();
      await gp.data.customers.create({
        body: { ...customer('from elsewhere'), data_source: dataSource } as never,
      });
      return answer;
    }
    return forward();
  });
  const invoices = [
    invoice('1', 'a', '2024-01-01'),
    invoice('2', 'from elsewhere', '2024-01-02'),
    invoice('3', 'a', '2024-02-01'),
  ];
  const result = await ingest(gp, {
    dataSource,
    customers: [customer('a')],
    plans: [plan('pro')],
    invoices,
    batchSize: 2,
  });
  expect(result.invoices).toMatchObject({ stored: 3, refused: 0 });
  expect(requests.at(-1)?.rows.map(({ id }) => id)).toEqual(['2']);
});

test('an invoice whose customer never comes is sent twice, then reported', async () => {
  const { gp, dataSource, requests } = await open();
  const invoices = [
    invoice('1', 'nobody', '2024-01-01'),
    invoice('2', 'a', '2024-01-02'),
    invoice('3', 'a', '2024-01-02', { plan_id: 'none' }),
  ];
  const result = await ingest(gp, { dataSource, customers: [customer('a')], plans: [plan('pro')], invoices });
  expect(result.problems).toEqual([
    {
      resource: 'invoices',
      row: 1,
      id: '1',
      outcome: 'refused',
      field: 'customer_id',
      reason: expect.stringMatching(
        /^no customer 'nobody'.* \(nor was it among the customers that this run has stored\)$/,
      ),
    },
    expect.objectContaining({ row: 3, field: 'plan_id', outcome: 'refused' }),
  ]);
  const sent = requests.flatMap(({ resource, rows }) =>
    resource === 'invoices' ? rows.map(({ id }) => id) : [],
  );
  expect(sent.sort()).toEqual(['1', '1', '2', '3', '3']);
});

test('thousands of invoices without a customer are all reported, and each is sent twice', async () => {
  const { gp, dataSource, requests } = await open();
  const invoices = Array.from({ length: 3000 }, (_, i) => invoice(`i${i}`, `ghost${i % 7}`, '2024-01-01'));
  const result = await ingest(gp, { dataSource, invoices: invoices.values() });
  expect(result.invoices).toMatchObject({ read: 3000, refused: 3000, unconfirmed: 0 });
  expect(result.problems).toHaveLength(100);
  expect(result.moreProblems).toBe(2900);
  expect(requests.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(6000);
});

test('a row that waits does not undo a later one with the same id', async () => {
  const { gp, dataSource, state } = await open();
  const invoices = [
    invoice('same', 'a', '2024-01-01', { plan_id: 'never', amount: 1 }),
    ...year(4).invoices.map((row) => ({ ...row, customer_id: 'a' })),
    invoice('same', 'a', '2024-01-01', { amount: 2 }),
  ];
  for (const batchSize of [500, 5]) {
    const result = await ingest(gp, {
      dataSource,
      customers: [customer('a')],
      plans: [plan('pro')],
      invoices,
      batchSize,
    });
    expect(result.invoices).toMatchObject({ stored: invoices.length - 1, refused: 1 });
    const { invoices: stored } = await state();
    expect(stored.find(({ id }) => id === 'same')).toMatchObject({ amount: 2 });
  }
});

test('whatever fails and however often, every good row is stored once and every bad one reported once', async () => {
  const failure = fc.constantFrom<number | 'lost' | undefined>(
    undefined,
    undefined,
    undefined,
    500,
    503,
    429,
    'lost',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(failure, { maxLength: 30 }),
      fc.uniqueArray(fc.nat(47), { maxLength: 5 }),
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 8 }),
      async (failures, poisoned, batchSize, concurrency) => {
        const rows = year(4);
        const bad = new Set(poisoned.map((index) => rows.invoices[index]!.id));
        const { gp, dataSource, state } = await open(async (request, forward, count) => {
          const fault = failures[count - 1];
          if (typeof fault === 'number') return refuse(fault, 'not now');
          const answer = request.rows.some(({ id }) => bad.has(String(id)))
            ? refuse(400, 'bad row')
            : await forward();
          // The API has done its work, and nobody learns of it.
          if (fault === 'lost') throw new TypeError('fetch failed');
          return answer;
        });
        const result = await run(
          gp,
          { dataSource, ...rows, batchSize, concurrency, maxRetries: 40 },
          quickClock(),
        );
        accounted(result);
        expect(result.problems.map(({ id }) => id).sort()).toEqual([...bad].sort());
        const { invoices } = await state();
        expect(invoices.map(({ id }) => id).sort()).toEqual(
          rows.invoices
            .map(({ id }) => id)
            .filter((id) => !bad.has(id))
            .sort(),
        );
      },
    ),
    { numRuns: 8 },
  );
});
