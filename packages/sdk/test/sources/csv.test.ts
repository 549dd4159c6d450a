// CSV: RFC 4180 in pieces of any size, and values by the contract.
import { createReadStream, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldRules } from '../../src/generated/ingest-fields.gen.js';
import { type CsvOptions, fromCsv, lineOf, SourceError } from '../../src/ingest/sources/csv/index.js';
import { type Delimiter, readCsv } from '../../src/ingest/sources/csv/read-csv.js';
import type { TextInput } from '../../src/ingest/sources/text.js';
import { collect, faults, ledgerOf } from './outcome.js';

async function cellsOf(input: TextInput, delimiter?: Delimiter): Promise<string[][]> {
  const records: string[][] = [];
  for await (const { cells } of readCsv(input, delimiter)) records.push(cells);
  return records;
}

const invoicesOf = async (text: TextInput, options?: CsvOptions) =>
  (await collect(fromCsv({ invoices: text }, options))).invoices;

describe('the reader', () => {
  test.each<[string, string, string[][]]>([
    [
      'commas',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'no line break at the end',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'CRLF',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a byte order mark',
      '\uFEFFa,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons',
      'a;b\n"1,5";2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a delimiter in a quoted name',
      '"a;;;b",c\n1,2',
      [
        ['a;;;b', 'c'],
        ['1', '2'],
      ],
    ],
    [
      'quotes, delimiters and line breaks in quotes',
      'a,b\n"x ""y"", z","1\r\n2"\n',
      [
        ['a', 'b'],
        ['x "y", z', '1\r\n2'],
      ],
    ],
    [
      'empty cells',
      'a,b,c\n,"",\n',
      [
        ['a', 'b', 'c'],
        ['', '', ''],
      ],
    ],
    [
      'blank lines',
      '\n\na,b\n\n1,2\n\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['one column', 'a\n1\n""\n', [['a'], ['1'], ['']]],
    ['nothing', '', []],
  ])('takes %s', async (_, text, expected) => expect(await cellsOf(text)).toEqual(expected));

  test.each<[string, string, string]>([
    ['a quote inside a plain cell', 'a,b\n1,2\n5" pipe,3', 'line 3: a quote inside'],
    ['text after a closing quote', 'a,b\n"1\n2"x,3', 'line 3: text after'],
    ['a quote that is never closed', 'a,b\n1,2\n"3,4\n5,6\n', 'line 3: the quote that opens here'],
  ])('refuses %s', async (_, text, message) => {
    await expect(cellsOf(text)).rejects.toThrow(SourceError);
    await expect(cellsOf(text)).rejects.toThrow(message);
  });

  test('bytes that are not UTF-8 are refused instead of being garbled', async () => {
    await expect(cellsOf(Uint8Array.of(0x61, 0x2c, 0xfc, 0x0a))).rejects.toThrow('not UTF-8');
    await expect(cellsOf([Uint8Array.of(0x61, 0xc3)])).rejects.toThrow('not UTF-8');
  });

  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', 'ü', '😀', ',', ';', '\t', '"', '\n', '\r', ' ', '\uFEFF') }),
    fc.string(),
  );
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
    );
  const written = (rows: string[][], delimiter: string, newline: string) =>
    rows
      .map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter) + newline)
      .join('');

  test('any table survives being written and read, cut at any bytes', async () => {
    const delimiter = fc.constantFrom<Delimiter>(',', ';', '\t');
    const cuts = fc.array(fc.nat(200), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        table,
        delimiter,
        fc.constantFrom('\n', '\r\n', '\r'),
        cuts,
        async (rows, mark, newline, at) => {
          const bytes = new TextEncoder().encode(written(rows, mark, newline));
          const edges = [0, ...at.filter((edge) => edge < bytes.length).sort((a, b) => a - b), bytes.length];
          const chunks = edges.slice(1).map((edge, i) => bytes.subarray(edges[i], edge));
          expect(await cellsOf(chunks, mark)).toEqual(rows);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('every chunk boundary gives the same, down to single bytes', async () => {
    const text = '\uFEFFid;"näme ""x"""\r\n1;"a\r\nb"\r\n\r\n2;😀\r\n';
    const expected = [
      ['id', 'näme "x"'],
      ['1', 'a\r\nb'],
      ['2', '😀'],
    ];
    const bytes = new TextEncoder().encode(text);
    for (let at = 0; at <= bytes.length; at++)
      expect(await cellsOf([bytes.subarray(0, at), bytes.subarray(at)])).toEqual(expected);
    expect(await cellsOf([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(expected);
    expect(await cellsOf(new Response(text).body!)).toEqual(expected);
    expect(await cellsOf(async () => new Blob([text]).stream())).toEqual(expected);
  });
});

test('a text without line breaks is no CSV, and is not read to its end to find that out', async () => {
  let read = 0;
  const endless = async function* () {
    for (;;) {
      read += 65_536;
      yield 'x'.repeat(65_536);
    }
  };
  await expect(collect(fromCsv({ customers: endless }))).rejects.toThrow(
    'the header does not end; is this a CSV file?',
  );
  expect(read).toBeLessThan(2 * 1024 * 1024);
});

describe('the sample export', () => {
  const path = (kind: string) => new URL(`../../../../examples/billing-export/${kind}.csv`, import.meta.url);
  const source = () =>
    fromCsv({
      customers: createReadStream(path('customers')),
      plans: createReadStream(path('plans'), 'utf8'),
      invoices: readFileSync(path('invoices')),
    });

  test('needs no mapping, and the engine takes every row', async () => {
    const rows = await collect(source());
    expect([rows.customers.length, rows.plans.length, rows.invoices.length]).toEqual([312, 12, 2420]);
    expect(faults(rows)).toEqual([]);
    expect(rows.customers[1]).toEqual({
      id: 'cus_d40eqjkghf',
      name: 'Tarnthorn Analytics',
      email: 'accounts@tarnthorn.example',
      country: 'us',
      state: 'CO',
      created_date: '2024-01-01',
      custom_variables: { industry: 'agency', size: '1-10', channel: 'organic' },
    });
    expect(rows.plans[0]).toEqual({
      id: 'plan_starter_weekly',
      name: 'Starter Weekly',
      product_name: 'Starter',
      billing_freq: 'week',
      billing_freq_count: 1,
      currency: 'usd',
    });
    expect(rows.invoices[0]).toEqual({
      id: 'inv_000001',
      customer_id: 'cus_rm3w4zpzu7',
      plan_id: 'plan_team_annual',
      subscription_id: 'sub_hpfur7mb0t',
      type: 'subscription',
      date: '2024-01-01T16:35:03Z',
      amount: 156600,
      tax: 26100,
      discount: 43500,
      currency: 'usd',
      quantity: 6,
      period_start: '2024-01-01',
      period_end: '2025-01-01',
      status: 'paid',
      paid_date: '2024-01-01',
      attempt_count: 1,
      payment_method: 'card',
    });
    // (156600 − 26100) ÷ 12
    expect(ledgerOf(rows, 'cus_rm3w4zpzu7', '2024-06-01').mrr).toBe(10875);
  });

  test('rows know their lines, also as copies, and do not send them', async () => {
    const lines: (number | undefined)[] = [];
    for await (const row of source().plans!) {
      lines.push(lineOf({ ...row, data_source: 'ds_1' }));
      expect(JSON.stringify(row)).not.toContain('line');
    }
    expect(lines).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  });
});

describe('a mapping', () => {
  const text = [
    'Invoice #;Client;Total;VAT;Issued;Paid at;Cur;Notes;Seats;Internal',
    'R-1;K7;1.234,50;197,10;31/01/2024;01/02/2024 09:30;EUR;"two',
    'lines";3;x',
    'R-2;K7;1000;;29.02.2024;;JPY;;;',
  ].join('\r\n');
  const mapping = {
    invoices: {
      columns: {
        'Invoice #': 'id',
        Client: 'customer_id',
        Total: 'amount',
        VAT: 'tax',
        Issued: 'date',
        'Paid at': 'paid_date',
        Cur: 'currency',
        Notes: 'description',
        Seats: 'quantity',
      },
      amount: 'decimal',
      numbers: '1.234,56',
      dateFormat: 'dmy',
      timezone: 'Europe/Berlin',
      defaults: { type: 'subscription', currency: 'usd' },
    },
  } as const;

  test('names columns and says how values are written', async () => {
    const rows = await invoicesOf(text, { mapping });
    expect(rows).toEqual([
      {
        id: 'R-1',
        customer_id: 'K7',
        type: 'subscription',
        date: '2024-01-31',
        // Half past nine in Berlin in winter.
        paid_date: '2024-02-01T08:30:00Z',
        amount: 123450,
        tax: 19710,
        currency: 'EUR',
        description: 'two\r\nlines',
        quantity: 3,
      },
      {
        id: 'R-2',
        customer_id: 'K7',
        type: 'subscription',
        date: '2024-02-29',
        amount: 1000,
        currency: 'JPY',
      },
    ]);
    expect(faults({ customers: [], plans: [], invoices: rows })).toEqual([]);
  });

  test('lines are counted as an editor counts them', async () => {
    const lines: (number | undefined)[] = [];
    for await (const row of fromCsv({ invoices: text }, { mapping }).invoices!) lines.push(lineOf(row));
    expect(lines).toEqual([2, 4]);
  });

  test('values that cannot be read stay, for the check to name', async () => {
    const rows = await invoicesOf(
      'id,customer_id,amount,currency,date,quantity\na,c,12.345,usd,2024-02-30,many\n',
      {
        mapping: { invoices: { amount: 'decimal' } },
      },
    );
    expect(rows).toMatchObject([{ amount: '12.345', date: '2024-02-30', quantity: 'many' }]);
    expect(faults({ customers: [], plans: [], invoices: rows })).toMatchObject([{ field: 'date' }]);
    const minor = await invoicesOf('id,customer_id,amount,currency,date\na,c,99.00,usd,2024-02-01\n');
    expect(faults({ customers: [], plans: [], invoices: minor })).toMatchObject([
      { id: 'a', field: 'amount', reason: expect.stringContaining("'99.00'") },
    ]);
  });

  test.each([
    ['an unknown field', { invoices: { columns: { A: 'amuont' } } }, "invoices have no field 'amuont'"],
    [
      'a custom variable of a plan',
      { plans: { columns: { A: 'custom_variables.x' } } },
      'plans have no field',
    ],
    ['an unknown time zone', { invoices: { timezone: 'Berlin/Europe' } }, "timezone 'Berlin/Europe'"],
  ])('with %s is refused at once', (_, wrong, message) => {
    expect(() => fromCsv({ invoices: '', plans: '' }, { mapping: wrong as never })).toThrow(message);
  });

  test('a mapped column that is not in the file is refused, with those that are', async () => {
    const read = invoicesOf('id,total\n1,2\n', { mapping: { invoices: { columns: { Total: 'amount' } } } });
    await expect(read).rejects.toThrow("line 1: the mapped column 'Total' is not in the header (id, total)");
  });
});

describe('columns', () => {
  test('are found whatever their case and spaces; in either spelling of the contract', async () => {
    const rows = await invoicesOf('ID,Customer ID,Invoice Date,amount,Currency\na,c,2024-02-01,5,usd\n');
    expect(rows).toEqual([{ id: 'a', customer_id: 'c', date: '2024-02-01', amount: 5, currency: 'usd' }]);
    const both = await invoicesOf('id,date,invoice_date\na,2024-02-01,2024-02-02\nb,,2024-02-02\n');
    expect(both.map(({ date }) => date)).toEqual(['2024-02-01', '2024-02-02']);
  });

  test('that customers have besides become custom variables, unless left out', async () => {
    const { customers } = await collect(
      fromCsv(
        { customers: 'id,name,Company Size,Segment,Secret,metadata\nc,Acme,11-50,smb,x,"{""tier"":1}"\n' },
        { mapping: { customers: { columns: { Segment: 'custom_variables.segment', Secret: null } } } },
      ),
    );
    expect(customers).toEqual([
      { id: 'c', name: 'Acme', custom_variables: { 'Company Size': '11-50', segment: 'smb', tier: '1' } },
    ]);
  });

  test('with lists hold JSON, read like cells', async () => {
    const lines = JSON.stringify([{ amount: '12.50', proration: 'yes', plan_id: '', quantity: 2 }]);
    const rows = await invoicesOf(`id,currency,lines\na,usd,"${lines.replaceAll('"', '""')}"\n`, {
      mapping: { invoices: { amount: 'decimal' } },
    });
    expect(rows[0]!.lines).toEqual([{ amount: 1250, proration: true, quantity: 2 }]);
  });

  test('that are there twice, and records of another length, are refused with their line', async () => {
    await expect(invoicesOf('id,id\n1,2\n')).rejects.toThrow("line 1: the column 'id' is there twice");
    await expect(invoicesOf('id,Amount,amount\n1,2,3\n')).rejects.toThrow(
      "line 1: the columns 'Amount' and 'amount' are both amount",
    );
    await expect(invoicesOf('id,amount\n1,2\n3\n')).rejects.toThrow('line 3: 1 cells where the header has 2');
    await expect(invoicesOf('id,amount\n1,2,3\n')).rejects.toThrow('line 2: 3 cells where the header has 2');
    expect(await invoicesOf('id,amount\n1,2,,\n')).toEqual([{ id: '1', amount: 2 }]);
  });
});

test.each([
  ['dmy', '1.2.2024', '2024-02-01'],
  ['mdy', '2/1/2024', '2024-02-01'],
  ['mdy', '02/01/2024 12:05 am', '2024-02-01T00:05:00'],
  ['mdy', '02/01/2024, 1:05:09 PM', '2024-02-01T13:05:09'],
  ['dmy', '2024-02-01', '2024-02-01'],
  ['dmy', '1/2/24', '1/2/24'],
  ['iso', '01/02/2024', '01/02/2024'],
] as const)('%s %s is %s', async (dateFormat, text, expected) => {
  const [row] = await invoicesOf(`id,date\na,"${text}"\n`, { mapping: { invoices: { dateFormat } } });
  expect(row!.date).toBe(expected);
});

test.each([
  ['2024-07-01 00:30:00', '2024-06-30T22:30:00Z'],
  ['2024-01-01T00:30', '2023-12-31T23:30:00Z'],
  // Clocks go from 3 back to 2: the second of the two is taken, as metrics do. From 2 on to 3: it never shows.
  ['2024-10-27 02:30:00', '2024-10-27T01:30:00Z'],
  ['2024-03-31 02:30:00', '2024-03-31T01:30:00Z'],
  ['2024-07-01', '2024-07-01'],
  ['2024-07-01T00:30:00+09:00', '2024-07-01T00:30:00+09:00'],
])('%s in Berlin is %s', async (text, expected) => {
  const [row] = await invoicesOf(`id,date\na,${text}\n`, {
    mapping: { invoices: { timezone: 'Europe/Berlin' } },
  });
  expect(row!.date).toBe(expected);
});

test('every kind of field that the contract has is read as one', () => {
  const kinds = new Set(Object.values(fieldRules).flatMap((rules) => rules.map(({ kind }) => kind)));
  expect([...kinds].sort()).toEqual([
    'country',
    'currency',
    'date',
    'flag',
    'map',
    'money',
    'rows',
    'text',
    'whole',
  ]);
});

test('a hundred thousand records pass without being held', async () => {
  let made = 0;
  async function* chunks() {
    yield 'id,customer_id,amount,currency,date\n';
    for (; made < 100_000; made += 1000)
      yield Array.from({ length: 1000 }, (_, i) => `inv_${made + i},c,9900,usd,2024-02-01\n`).join('');
  }
  let read = 0;
  let furthest = 0;
  for await (const _ of fromCsv({ invoices: chunks() }).invoices!)
    furthest = Math.max(furthest, made + 1000 - ++read);
  expect(read).toBe(100_000);
  // Never more than the chunk in hand.
  expect(furthest).toBeLessThanOrEqual(1000);
});
