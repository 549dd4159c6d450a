// Pushing customers, plans and invoices: spellings, defaults, mixed rows, and numbers that do not depend on how.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allNumbers, customer, freshAccount, invoice, movementsOf, openApi, plan } from './api.js';
import { randomHistory, shuffled } from './random-history.js';

let opened: Awaited<ReturnType<typeof openApi>>;
beforeAll(async () => {
  opened = await openApi();
});
afterAll(() => opened.sandbox.close());
const account = () => freshAccount(opened);

async function accountWithBasics() {
  const api = await account();
  await api.post('/data/plans', [plan('plan_m'), plan('plan_y', { billing_freq: 'year' })]);
  await api.post('/data/customers', customer('cus_1'));
  return api;
}

describe('a push', () => {
  test('stores the good rows and names field and reason of each bad one, in order', async () => {
    const api = await accountWithBasics();
    const rows = [
      invoice('inv_1', '2024-02-01', 9900),
      invoice('inv_2', '2024-02-30', 9900),
      invoice('inv_3', '2024-03-01', 9900, { customer_id: 'nobody' }),
      invoice('inv_4', '2024-03-01', 9900, { plan_id: 'plan_x' }),
      'not a row',
      invoice('inv_5', '2024-03-01', 12900),
    ];
    const { status, body } = await api.post('/data/invoices', rows);
    expect(status).toBe(200);
    expect(body.result.map((row: { export_status: string }) => row.export_status)).toEqual([
      'success',
      'error',
      'error',
      'error',
      'error',
      'success',
    ]);
    const errors = body.result.map((row: { export_error?: string }) => row.export_error);
    expect(errors[1]).toMatch(/^date: is not a date that exists, got '2024-02-30'/);
    expect(errors[2]).toBe(
      "customer_id: no customer 'nobody' in this data source; push customers before their invoices",
    );
    expect(errors[3]).toBe(
      "plan_id: no plan 'plan_x' in this data source; push plans before the invoices that use them",
    );
    expect(errors[4]).toBe("row: must be an object, got 'not a row'");
    expect(body.result[0]).toEqual({ ...(rows[0] as object), export_status: 'success' });
    expect((await api.get('/data/invoices?source=ds_1')).body.result.count).toBe(2);
  });

  test('says all that is wrong with a row, joined by semicolons', async () => {
    const api = await accountWithBasics();
    const { body } = await api.post(
      '/data/invoices',
      invoice('inv_1', 'yesterday', 1.5, { status: 'maybe', quantity: -1 }),
    );
    const fields = body.result[0].export_error.split('; ').map((part: string) => part.split(':')[0]);
    expect(fields).toEqual(expect.arrayContaining(['date', 'amount', 'status', 'quantity']));
  });

  test('takes an object, an array, or an array under the name of the collection', async () => {
    for (const body of [customer('a'), [customer('a')], { customers: [customer('a')] }]) {
      const api = await account();
      expect((await api.post('/data/customers', body)).body.result).toMatchObject([
        { id: 'a', export_status: 'success' },
      ]);
    }
  });

  test('of the same id twice keeps the last, and both are reported', async () => {
    const api = await account();
    const { body } = await api.post('/data/customers', [
      customer('a', { name: 'First' }),
      customer('a', { name: 'Last' }),
    ]);
    expect(body.result).toMatchObject([{ export_status: 'success' }, { export_status: 'success' }]);
    expect((await api.get('/customers')).body.result.list).toMatchObject([{ id: 'a', name: 'Last' }]);
  });

  test('again changes nothing', async () => {
    const api = await accountWithBasics();
    const rows = [invoice('inv_1', '2024-02-01', 9900), invoice('inv_2', '2024-03-01', 19900)];
    await api.post('/data/invoices', rows);
    const once = await allNumbers(api);
    const { body } = await api.post('/data/invoices', rows);
    expect(body.result.every((row: { export_status: string }) => row.export_status === 'success')).toBe(true);
    expect(await allNumbers(api)).toEqual(once);
  });

  test('of an answer, as it came back, is a push of the rows', async () => {
    const api = await account();
    const { body } = await api.post('/data/customers', [customer('a'), { id: 'b' }]);
    const again = await api.post(
      '/data/customers',
      body.result.map((row: object) => ({ ...row, name: 'Named now' })),
    );
    expect(again.body.result.map((row: object) => Object.keys(row).includes('export_error'))).toEqual([
      false,
      false,
    ]);
  });

  test('of an empty array does nothing', async () => {
    expect((await (await account()).post('/data/invoices', [])).body).toEqual({ result: [] });
  });
});

describe('spellings and defaults', () => {
  test('created and metadata, upper-case countries', async () => {
    const api = await account();
    await api.post('/data/customers', {
      id: 'a',
      name: 'A',
      country: 'US',
      created: '2024-01-15',
      metadata: { industry: 'saas' },
    });
    expect((await api.get('/data/customers/a?source=ds_1')).body).toMatchObject({
      country: 'us',
      created_date: '2024-01-15',
      custom_variables: { industry: 'saas' },
    });
  });

  test('two spellings of one field that contradict each other are refused', async () => {
    const api = await account();
    const { body } = await api.post('/data/customers', {
      id: 'a',
      name: 'A',
      created: '2024-01-15',
      created_date: '2024-01-16',
    });
    expect(body.result[0].export_error).toMatch(/^created_date: says something else/);
  });

  test('external_id is the id of a plan', async () => {
    const api = await account();
    await api.post('/data/plans', {
      external_id: 'p',
      name: 'P',
      interval: 'month',
      interval_count: 12,
      currency: 'USD',
    });
    expect((await api.get('/data/plans')).body.result.list).toEqual([
      {
        id: 'p',
        external_id: 'p',
        name: 'P',
        product_name: null,
        billing_freq: 'month',
        billing_freq_count: 12,
        currency: 'usd',
        data_source: 'ds_1',
      },
    ]);
  });

  test('a plan of twelve months is an annual one', async () => {
    const api = await accountWithBasics();
    await api.post('/data/plans', plan('plan_12', { billing_freq_count: 12 }));
    await api.post('/data/invoices', invoice('inv_1', '2024-02-01', 120000, { plan_id: 'plan_12' }));
    expect((await movementsOf(api))['2024-02-01']).toEqual({ new: 10000 });
  });

  test('a customer without an id gets one from the e-mail address, the same every time', async () => {
    const api = await account();
    const first = await api.post('/data/customers', { email: 'ada@example.com', name: 'Ada' });
    const second = await api.post('/data/customers', { email: 'ADA@example.com', name: 'Ada L.' });
    expect(first.body.result[0].id).toMatch(/^cus_[0-9a-f]{12}$/);
    expect(second.body.result[0].id).toBe(first.body.result[0].id);
    expect((await api.get('/customers')).body.result.count).toBe(1);
  });

  test.each([
    [{ plan_id: 'plan_m' }, 'subscription'],
    [{ plan_id: null, period_start: '2024-02-01', period_end: '2024-03-01' }, 'subscription'],
    [{ plan_id: null }, 'one-time'],
  ])('an invoice with %o is a %s', async (more, type) => {
    const api = await accountWithBasics();
    await api.post('/data/invoices', invoice('inv_1', '2024-02-01', 9900, { type: null, ...more }));
    expect((await api.get('/data/invoices?source=ds_1')).body.result.list[0]).toMatchObject({
      type,
      status: 'paid',
      currency: 'usd',
    });
  });

  test('the first plan or invoice decides the currency of the account', async () => {
    const api = await account();
    await api.post('/data/plans', plan('p', { currency: 'EUR' }));
    await api.post('/data/plans', plan('q', { currency: 'usd' }));
    expect((await api.get('/reports/summary')).body.currency).toBe('eur');
  });

  test('without a data source in the row, the account must have exactly one', async () => {
    const api = await account();
    await api.post('/data/data-sources', { name: 'Second', type: 'api' });
    const { body } = await api.post('/data/customers', customer('a'));
    expect(body.result[0].export_error).toMatch(
      /^data_source: is missing, and the account has 2 data sources/,
    );
  });

  test('lines make the MRR, and may leave out what they do not know', async () => {
    const api = await accountWithBasics();
    const lines = [
      { amount: 1000, plan_id: 'plan_m', tax: null },
      { amount: 5000, type: 'one-time' },
    ];
    await api.post('/data/invoices', invoice('inv_1', '2024-02-01', 6000, { lines }));
    expect((await movementsOf(api))['2024-02-01']).toEqual({ new: 1000 });
    expect((await api.get('/data/invoices?source=ds_1')).body.result.list[0].lines).toEqual([
      { amount: 1000, plan_id: 'plan_m' },
      { amount: 5000, type: 'one-time' },
    ]);
  });
});

describe('text', () => {
  test.each([
    ['quotes and SQL', `Robert'); drop table customers;-- "x"`],
    ['control characters', 'a\u0001b\tc\nd\u007f'],
    ['other scripts', 'Ærø 株式会社 🚀 e\u0301'],
    ['patterns', '100%_\\'],
    ['nothing', ''],
  ])('with %s is stored exactly', async (_, name) => {
    const api = await account();
    await api.post('/data/customers', { id: `id ${name}`, name, email: 'a@example.com' });
    expect((await api.get(`/customers/${encodeURIComponent(`id ${name}`)}`)).body).toMatchObject({
      id: `id ${name}`,
      name,
    });
  });

  test('that cannot be stored is refused, and its neighbours are not', async () => {
    const api = await account();
    const { body } = await api.post(
      '/data/customers',
      '[{"id":"a","name":"a\\u0000b"},{"id":"b","name":"\\ud800"},{"id":"c","name":"C"}]',
    );
    expect(body.result.map((row: { export_status: string }) => row.export_status)).toEqual([
      'error',
      'error',
      'success',
    ]);
    expect(body.result[0].export_error).toMatch(/^name: holds a NUL/);
  });

  test('named like parts of a prototype is only text', async () => {
    const api = await account();
    const variables = '{"__proto__":"x","constructor":"y"}';
    await api.post(
      '/data/customers',
      `{"id":"__proto__","name":"P","__proto__":{"admin":true},"constructor":1,"custom_variables":${variables}}`,
    );
    expect(JSON.stringify((await api.get('/customers/__proto__')).body.custom_variables)).toBe(variables);
  });

  test('ids that look alike stay apart', async () => {
    const api = await account();
    const ids = ['a', 'A', 'a ', ' a', 'á', 'a\u0301', '1', '01', '1.0'];
    await api.post(
      '/data/customers',
      ids.map((id) => customer(id)),
    );
    expect((await api.get('/customers')).body.result.list.map(({ id }: { id: string }) => id).sort()).toEqual(
      [...ids].sort(),
    );
  });

  test('also ten thousand of them', async () => {
    const api = await account();
    const signs = ['l', 'I', '1', '|', 'i', 'O', '0', 'o', '\u043e', '\u03bf'];
    const ids = Array.from({ length: 10_000 }, (_, number) =>
      [...String(number).padStart(4, '0')].map((digit) => signs[Number(digit)]).join(''),
    );
    await api.post(
      '/data/customers',
      ids.map((id) => customer(id)),
    );
    const { count, list } = (await api.get('/data/customers?source=ds_1&limit=10000')).body.result;
    expect(count).toBe(10_000);
    expect(new Set(list.map(({ id }: { id: string }) => id))).toEqual(new Set(ids));
  });
});

describe('random histories', () => {
  test.each([1, 2, 3, 4, 5, 6])(
    'number %i gives the same numbers in any order, in any parts, and rebuilt',
    async (seed) => {
      const { customers, plans, invoices } = randomHistory(seed);
      const [whole, parts] = [await account(), await account()];
      for (const api of [whole, parts]) {
        await api.post('/data/plans', plans);
        await api.post('/data/customers', customers);
      }
      await whole.post('/data/invoices', invoices);
      const mixed = shuffled(invoices, seed);
      for (let start = 0; start < mixed.length; start += 7)
        await parts.post('/data/invoices', mixed.slice(start, start + 7));
      const numbers = await allNumbers(whole);
      expect(await allNumbers(parts)).toEqual(numbers);
      await whole.post('/data/data-sources/ds_1/full-import');
      expect(await allNumbers(whole)).toEqual(numbers);
    },
  );

  test('an invoice deleted or put back leaves no trace', async () => {
    const { customers, plans, invoices } = randomHistory(7);
    const api = await account();
    await api.post('/data/plans', plans);
    await api.post('/data/customers', customers);
    await api.post('/data/invoices', invoices);
    const before = await allNumbers(api);
    const [, second, third] = invoices;
    await api.delete(`/data/invoices/${second?.id}`);
    await api.put(`/data/invoices/${third?.id}`, { amount: 777 });
    expect(await allNumbers(api)).not.toEqual(before);
    await api.post('/data/invoices', [third, second]);
    expect(await allNumbers(api)).toEqual(before);
  });
});
