// JSON Lines: a file per kind or one for all, and broken lines by line and column.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultIn } from '../../src/ingest/sources/jsonl/fault.js';
import { fromJsonl, lineOf, SourceError } from '../../src/ingest/sources/jsonl/index.js';
import { collect, faults, movementsOf } from './outcome.js';

const mixed = [
  '{"type":"customer","id":7,"name":"Acme","created":"2024-01-15","industry":"saas","score":3,"gone":null}',
  '',
  '{"type":"plan","id":"pro","name":"Pro","interval":"month","interval_count":1,"currency":"usd"}',
  '{"type":"subscription","id":"i1","customer_id":7,"plan_id":"pro","invoice_date":"2024-02-01","amount":99.5,"currency":"usd","note":"x"}',
  '{"type":"invoices","id":"i2","customer_id":7,"plan_id":"pro","date":"2024-03-01","amount":"199.00","currency":"usd"}',
].join('\r\n');
const mapping = { invoices: { amount: 'decimal' } } as const;

test('one file holds all kinds, told apart by a field or by the type of invoice', async () => {
  const rows = await collect(fromJsonl({ mixed }, { mapping }));
  expect(rows).toEqual({
    customers: [
      {
        id: '7',
        name: 'Acme',
        created_date: '2024-01-15',
        custom_variables: { industry: 'saas', score: '3' },
      },
    ],
    plans: [{ id: 'pro', name: 'Pro', billing_freq: 'month', billing_freq_count: 1, currency: 'usd' }],
    invoices: [
      {
        id: 'i1',
        customer_id: '7',
        plan_id: 'pro',
        type: 'subscription',
        date: '2024-02-01',
        amount: 9950,
        currency: 'usd',
      },
      { id: 'i2', customer_id: '7', plan_id: 'pro', date: '2024-03-01', amount: 19900, currency: 'usd' },
    ],
  });
  expect(faults(rows)).toEqual([]);
  expect(movementsOf(rows, '7', '2024-03-15')).toEqual([
    '2024-02-01 new +9950',
    '2024-03-01 expansion +9950',
  ]);
});

test('a file that is opened anew for each kind is never held', async () => {
  let opened = 0;
  const open = () => {
    opened++;
    return new Response(mixed).body!;
  };
  expect((await collect(fromJsonl({ mixed: open }, { mapping }))).invoices).toHaveLength(2);
  expect(opened).toBe(3);
});

test('a file per kind needs no field; keys are mapped like columns; rows know their lines', async () => {
  const text = '\n{"no":"a","total":12,"customer":"c","type":"refund","currency":"jpy","when":"1.2.2024"}\n';
  const source = fromJsonl(
    { invoices: text },
    {
      mapping: {
        invoices: {
          columns: { no: 'id', total: 'amount', customer: 'customer_id', when: 'date' },
          amount: 'decimal',
          dateFormat: 'dmy',
        },
      },
    },
  );
  expect(Object.keys(source)).toEqual(['invoices']);
  for await (const row of source.invoices!) {
    expect({ ...row, line: lineOf(row) }).toMatchObject({
      id: 'a',
      amount: 12,
      customer_id: 'c',
      type: 'refund',
      date: '2024-02-01',
      line: 2,
    });
  }
});

describe('a broken line', () => {
  test.each([
    ['{"id":"a"}\n{"id":"b",}', 'line 2, column 11: this is not JSON'],
    ['{"id":"a"}\n{"id":"b"', 'line 2, column 10: this is not JSON'],
    ['{"id" "a"}', 'line 1, column 7: this is not JSON'],
    ["{'id':1}", 'line 1, column 2: this is not JSON'],
    ['{"id":"a\tb"}', 'line 1, column 7: this is not JSON'],
    ['{"amount":01}', 'line 1, column 12: this is not JSON'],
    ['{"a":[1,]}', 'line 1, column 9: this is not JSON'],
    ['{"a":1}}', 'line 1, column 8: this is not JSON'],
    ['[{"id":"a"}]', 'line 1, column 1: expected an object'],
    ['null', 'line 1, column 1: expected an object'],
  ])('%j: %s', async (text, message) => {
    const read = collect(fromJsonl({ invoices: text }));
    await expect(read).rejects.toThrow(SourceError);
    await expect(read).rejects.toThrow(message);
  });

  test('says which kind is missing in a file of all kinds', async () => {
    await expect(collect(fromJsonl({ mixed: '{"id":"a"}' }))).rejects.toThrow(
      "'type' must say customer, plan or invoice",
    );
  });

  test('is found at the character that was changed', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, seed) => {
        // A character that no JSON has outside strings, and that ends a string where it stands in one.
        const at = seed % (json.length + 1);
        const broken = `${json.slice(0, at)}\u0001${json.slice(at)}`;
        expect(() => JSON.parse(broken)).toThrow();
        expect(faultIn(broken)).toBeLessThanOrEqual(at);
      }),
    );
  });
});

test('lines come out the same however the bytes are cut', async () => {
  const bytes = new TextEncoder().encode(`\uFEFF${mixed.replace('Acme', 'Äcme 😀')}`);
  const expected = await collect(fromJsonl({ mixed: bytes }, { mapping }));
  expect(expected.customers[0]!.name).toBe('Äcme 😀');
  const single = () => [...bytes].map((byte) => Uint8Array.of(byte));
  expect(await collect(fromJsonl({ mixed: single }, { mapping }))).toEqual(expected);
});
