// The parts that a run is made of, each by itself.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLocal } from '../../src/ingest/address.js';
import { IdTable } from '../../src/ingest/id-table.js';
import { isIsoDate } from '../../src/ingest/iso-date.js';
import { KnownIds } from '../../src/ingest/known-ids.js';
import { Limiter } from '../../src/ingest/limiter.js';
import { byDate } from '../../src/ingest/order.js';
import { nothingSettled, Positions } from '../../src/ingest/positions.js';
import { isUnknownReference } from '../../src/ingest/push.js';
import { RecentIds } from '../../src/ingest/recent-ids.js';
import { quickClock } from './world.js';

describe('positions', () => {
  test('in whatever order rows are settled, the start is done up to the first that is not', () => {
    const state = fc.constantFrom('stored' as const, 'refused' as const, 'invalid' as const);
    const rows = fc.array(fc.tuple(state, fc.nat()), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(rows, fc.nat(50), (given, done) => {
        const positions = new Positions(nothingSettled(), given.length);
        const places = given.map((_, index) => positions.take(`id${index}`));
        expect(positions.full).toBe(true);
        const order = places.sort((a, b) => given[a]![1] - given[b]![1] || a - b);
        const settled = new Set(order.slice(0, done));
        for (const place of settled) positions.settle(place, given[place]![0]);
        const gap = given.findIndex((_, index) => !settled.has(index));
        const prefix = gap < 0 ? given.length : gap;
        const { position, lastId, stored, refused, invalid } = positions.settled;
        expect(position).toBe(prefix);
        expect(stored + refused + invalid).toBe(prefix);
        expect(lastId).toBe(prefix === 0 ? '' : `id${prefix - 1}`);
      }),
    );
  });

  test('a row that waits lets others pass, and is counted when its outcome is known', () => {
    const positions = new Positions(nothingSettled(), 4);
    for (const id of ['a', 'b', 'c']) positions.take(id);
    positions.settle(1, 'waiting');
    positions.settle(0, 'stored');
    positions.settle(2, 'stored');
    expect(positions.settled).toMatchObject({ position: 3, stored: 2, waiting: [1] });
    positions.settle(1, 'refused');
    expect(positions.settled).toMatchObject({ position: 3, stored: 2, refused: 1, waiting: [] });
  });
});

test('a table of ids answers as a Map does', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.nat())), fc.array(fc.string()), (entries, others) => {
      const table = new IdTable();
      for (const [id, value] of entries) table.set(id, value);
      const map = new Map(entries);
      expect(table.size).toBe(map.size);
      for (const id of [...map.keys(), ...others]) expect(table.get(id)).toBe(map.get(id));
    }),
  );
});

test('known ids are known exactly, up to a limit', () => {
  const many = new KnownIds(5000);
  for (let i = 0; i < 6000; i++) many.add(`cus_${i}`);
  expect(many.overflowed).toBe(true);
  expect([many.has('cus_0'), many.has('cus_4999'), many.has('cus_5000')]).toEqual([true, true, false]);
});

test('recent ids remember at least as many as asked for, and not for ever', () => {
  const recent = new RecentIds(10);
  for (let i = 0; i < 25; i++) recent.add(`id${i}`, { position: i, lane: i % 8 });
  for (let i = 15; i < 25; i++) expect(recent.find(`id${i}`)).toEqual({ position: i, lane: i % 8 });
  expect(recent.find('id9')).toBeUndefined();
});

test('invoices are put in order of their moments, and rows of one moment and one id keep theirs', () => {
  const date = fc.constantFrom(
    '2024-01-01',
    '2024-01-01T00:00:00Z',
    '2024-01-02T01:00+02:00',
    '2024-03-01',
    'nonsense',
  );
  fc.assert(
    fc.property(fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), date })), (rows) => {
      const order = [...(byDate(rows) ?? rows.keys())];
      expect([...order].sort((a, b) => a - b)).toEqual([...rows.keys()]);
      for (const id of ['a', 'b', 'c', 'd']) {
        const places = order.filter((index) => rows[index]!.id === id);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }
    }),
  );
  const moments = ['2024-03-01', new Date('2024-02-01'), '2024-01-31T23:00:00-05:00', '2024-01-01'];
  expect([...byDate(moments.map((date, index) => ({ id: String(index), date })))!]).toEqual([3, 1, 2, 0]);
  expect(byDate([{ date: '2024-01-01' }, { invoice_date: '2024-01-01' }])).toBeUndefined();
});

test('a date is one exactly when the calendar has it', () => {
  const part = (most: number) =>
    fc.integer({ min: 0, max: most }).map((value) => String(value).padStart(2, '0'));
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9999 }), part(14), part(33), (year, month, day) => {
      const text = `${year}-${month}-${day}`;
      const parsed = new Date(`${text}T00:00:00Z`);
      const exists = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
      expect(isIsoDate(text)).toBe(exists);
    }),
  );
});

test('a limiter lets the allowed number through in any window, in whatever pattern they come', async () => {
  const clock = quickClock();
  const limiter = new Limiter(3, 60, clock);
  const { signal } = new AbortController();
  const times: number[] = [];
  for (const pause of [0, 0, 10_000, 0, 0, 59_000, 0, 0, 0, 120_000, 0]) {
    await clock.sleep(pause, signal);
    await limiter.take(signal);
    times.push(clock.now());
  }
  for (let i = 3; i < times.length; i++) expect(times[i]! - times[i - 3]!).toBeGreaterThanOrEqual(60_000);
  expect(times[2]! - times[0]!).toBe(10_000);
});

test.each([
  ['http://localhost:8787', true],
  ['http://127.0.0.1:40123/gp', true],
  ['http://[::1]:3000', true],
  ['https://sandbox.localhost', true],
  ['https://api.growpanel.io', false],
  ['https://localhost.example.com', false],
  ['https://127.example.com', false],
])('%s is on this machine: %s', (address, local) => {
  expect(isLocal(address)).toBe(local);
});

test.each([
  ["customer_id: no customer 'x' in this data source; push customers before their invoices", true],
  ["plan_id: no plan 'x' in this data source", true],
  ['Customer not found', true],
  ['The plan pro does not exist', true],
  ['unknown customer cus_1', true],
  ["amount: must be a whole number, got '1.5'", false],
  ["currency: the account is in usd, got 'eur'", false],
])('a refusal may pass when something is missing: %s', (words, may) => {
  expect(isUnknownReference(words)).toBe(may);
});

test('nothing but the file entry needs Node', () => {
  const folder = new URL('../../src/ingest/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'file.ts');
  for (const name of files) {
    const text = readFileSync(new URL(name, folder), 'utf8');
    expect(`${name} ${/from '(node:[^']*|\.\/file\.js)'/.exec(text)?.[1]}`).toBe(`${name} undefined`);
  }
});
