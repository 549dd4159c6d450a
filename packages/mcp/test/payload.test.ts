// A result is complete or says where it goes on; it is never larger than the limit, and nothing in it changes.
import { encode as cl100k } from 'gpt-tokenizer/encoding/cl100k_base';
import { encode as o200k } from 'gpt-tokenizer/encoding/o200k_base';
import { describe, expect, test } from 'vitest';
import { columnar, isTable, recordsOf } from '../src/result/columns.js';
import { selectFields } from '../src/result/fields.js';
import { payloadOf } from '../src/result/payload.js';
import { largestResult, tokens } from '../src/result/tokens.js';
import { unitsOf } from '../src/result/units.js';
import { csvRecords } from '../src/tools/export-csv.js';
import { expanded, type Outcome } from './connect.js';

const rows = (count: number, text = 'value') =>
  Array.from({ length: count }, (_, i) => ({
    id: `row_${i}`,
    text: `${text} ${i}`,
    amount: i * 1001,
    inner: [{ a: i }, { a: -i }],
  }));

describe('pages', () => {
  test.each<[name: string, data: unknown, limit?: number]>([
    ['a list at the root', rows(5_000)],
    ['a list inside', { result: { list: rows(3_000), count: 3_000 }, currency: 'usd' }],
    ['two lists', { pareto: rows(2_000), list: rows(900) }],
    ['letters that cost more', { result: rows(2_000, '株式会社グロース 🚀') }],
    ['with a limit', { result: rows(100) }, 7],
    ['an empty list', { result: [] }],
  ])('%s: all of them together are the whole', (_, data, limit) => {
    const seen: Record<string, unknown[]> = {};
    for (let offset: number | undefined = 0; offset !== undefined; ) {
      const payload = payloadOf({ data }, { offset, limit }) as Outcome;
      for (const encode of [o200k, cl100k])
        expect(encode(JSON.stringify(payload)).length).toBeLessThanOrEqual(largestResult);
      collect(expanded(payload.data), '', seen);
      expect(payload.next_offset === undefined).toBe(payload.how_to_continue === undefined);
      offset = payload.next_offset;
    }
    const whole: Record<string, unknown[]> = {};
    collect(expanded(data), '', whole);
    expect(seen).toEqual(whole);
  });

  function collect(value: unknown, path: string, into: Record<string, unknown[]>): void {
    if (Array.isArray(value)) into[path] = [...(into[path] ?? []), ...value];
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) collect(inner, `${path}.${name}`, into);
  }

  test('past the end there is nothing, and nothing to go on with', () => {
    expect(payloadOf({ data: { result: rows(3) } }, { offset: 10 })).toEqual({ data: { result: [] } });
  });
});

describe('the size of a text is never taken for less than it is', () => {
  test.each([
    'The quick brown fox jumps over the lazy dog, and money is in minor units.',
    JSON.stringify(rows(200)),
    JSON.stringify({ id: 'cus_p0h044aytp', x: 'a1b2c3d4e5f6071829', email: 'qzxjk@wvyqp.example' }),
    '1234567890123456789 0.000123 -99.5 2026-06-30T00:00:00.000Z',
    'Größe, Ærø, façade, naïve, Škoda, Łódź',
    '株式会社グロース 成長パネル 한국어 텍스트 עברית العربية',
    '🚀🔥💸👩‍💻🏳️‍🌈',
    '{}[]()<>!@#$%^&*~`|\\/"\'',
  ])('%s', (text) => {
    expect(tokens(text)).toBeGreaterThanOrEqual(o200k(text).length);
    expect(tokens(text)).toBeGreaterThanOrEqual(cl100k(text).length);
  });
});

describe('ids and names as they come are never taken for less than they are', () => {
  const letters = (from: string, length: number) => (random: () => number) =>
    Array.from({ length }, () => from[Math.floor(random() * from.length)]).join('');
  const between = (from: number, to: number) => (random: () => number) =>
    Array.from({ length: 8 }, () => String.fromCodePoint(from + Math.floor(random() * (to - from)))).join('');
  const [lower, upper, digits] = ['abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', '0123456789'];
  test.each<[string, (random: () => number) => string]>([
    ['of a billing provider', letters(`${lower}${upper}${digits}`, 24)],
    ['in mixed case', letters(`${lower}${upper}`, 18)],
    ['in capitals', letters(upper, 14)],
    ['in small letters', letters(lower, 14)],
    ['hexadecimal', letters('0123456789abcdef', 32)],
    ['in base64', letters(`${lower}${upper}${digits}+/-_`, 30)],
    ['with accents', between(0xc0, 0x250)],
    ['in Cyrillic', between(0x410, 0x450)],
    ['in Thai', between(0xe01, 0xe31)],
    ['in Chinese', between(0x4e00, 0x9fa0)],
    ['in Korean', between(0xac00, 0xd7a0)],
    ['in scripts that are rare', between(0x10300, 0x12000)],
    ['in pictures', between(0x1f300, 0x1f650)],
  ])('%s', (_, make) => {
    let seed = 1;
    const random = () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    const text = JSON.stringify(Array.from({ length: 400 }, () => make(random)));
    for (const encode of [o200k, cl100k]) expect(tokens(text)).toBeGreaterThanOrEqual(encode(text).length);
  });
});

describe('columns', () => {
  test.each<[unknown]>([
    [[{ a: 1, b: 2 }, { a: 3 }]],
    [{ list: [{ a: [{ x: 1 }, { x: 2 }] }, { a: [] }] }],
    [[1, 2, 3]],
    [[{ a: 1 }]],
    [[{ a: 1 }, 2]],
    [{ at: { mrr: 1, n: 2 }, be: { mrr: 3, n: 4 }, de: { mrr: 5 } }],
    [{ a: { x: 1, y: 1 }, b: { z: 2, q: 2 }, c: { w: 3, r: 3 } }],
    [null],
    ['text'],
  ])('%j come back as they were', (value) => {
    expect(expanded(columnar(value))).toEqual(expanded(value));
  });

  test('a table is known when it comes back, and only then', () => {
    const table = columnar([{ a: 1, b: 0 }, { a: 2 }]);
    expect(isTable(table)).toBe(true);
    expect(recordsOf(table as never)).toEqual([{ a: 1, b: 0 }, { a: 2 }]);
    expect(
      [{ columns: 1 }, [], null, { columns: [], rows: [1] }, { columns: [], rows: [], x: 1 }].some(isTable),
    ).toBe(false);
  });
});

test.each<[unknown, string[], unknown]>([
  [{ result: [{ a: 1, b: 2 }], currency: 'usd' }, ['a'], { result: [{ a: 1 }], currency: 'usd' }],
  [{ summary: { mrr: 1, arr: 2 }, currency: 'usd' }, ['arr'], { summary: { arr: 2 }, currency: 'usd' }],
  [
    { list: [{ label: 'x', periods: [{ nrr: 1, z: 2 }], y: 1 }], count: 1 },
    ['label', 'nrr'],
    { list: [{ label: 'x', periods: [{ nrr: 1 }] }], count: 1 },
  ],
  [[{ id: 1, name: 'n', currency: 'usd' }], ['id'], [{ id: 1 }]],
  [{ pareto: [{ x: 1 }], list: [] }, ['x'], { pareto: [{ x: 1 }], list: [] }],
])('fields of %j: %j', (data, wanted, kept) => {
  expect(selectFields(data, wanted)).toEqual(kept);
});

describe('units', () => {
  test('amounts in several currencies are told one by one', () => {
    const invoices = {
      result: {
        count: 2,
        list: [
          { id: 'a', amount: 99, currency: 'jpy' },
          { id: 'b', amount: 9900, currency: 'usd' },
        ],
      },
    };
    expect(unitsOf(invoices, 'RawInvoiceList')).toEqual({
      count: ['count'],
      "minor units of the row's 'currency': jpy (99 = 99), usd (9900 = 99.00)": ['amount'],
    });
  });
  test('without a contract there are none, rather than guessed ones', () => {
    expect(unitsOf({ mrr: 100 }, undefined)).toBeUndefined();
  });
});

test('a record of a CSV ends where its quotes are closed', () => {
  expect(csvRecords('a,b\r\n"x\ny",1\n"say ""hi""",2\n\n')).toEqual(['a,b', '"x\ny",1', '"say ""hi""",2']);
});
