// Values as they were given, in the order that is asked for.
import { expect, test } from 'vitest';
import * as customers from '../../src/store/customers.js';
import * as pages from '../../src/store/pages.js';
import { upsert } from '../../src/store/upsert.js';
import type { Opened } from './conformance.js';
import { customerRow, largest, ledgerRow } from './content.js';

export function recordTests(at: Opened): void {
  test('gives whole numbers back as they were, to the last digit', async () => {
    const values = [0, -1, 2 ** 31, -(2 ** 31) - 1, largest, -largest];
    const found = await at.inNew(async (scope) => {
      const { account_id } = scope.account;
      for (const value of values)
        await customers.save(scope, [
          customerRow(account_id, `c${value}`, { sequence: value, created_day: value }),
        ]);
      return scope.db
        .selectFrom('customers')
        .select(['id', 'sequence', 'created_day'])
        .where('account_id', '=', account_id)
        .execute();
    });
    const wanted = values.map((value) => ({ id: `c${value}`, sequence: value, created_day: value }));
    expect(new Set(found.map((row) => JSON.stringify(row)))).toEqual(
      new Set(wanted.map((row) => JSON.stringify(row))),
    );
  });

  test.each([
    ["'; drop table customers; --", "'"],
    ['100 % of _ \\ signs', '% of _ \\'],
    ['naïve Ünïcode 漢字 🎉 \u0001\u007f\ufeff', '漢字 🎉'],
    ['$1 ?1 :name @p {a}', '$1 ?1'],
    ['line\r\nbreak\ttab "quote"', 'break\ttab'],
  ])('gives %j back as it was, and finds it by a part of it', async (text, part) => {
    await at.inNew(async (scope) => {
      const { account_id } = scope.account;
      await customers.save(scope, [
        customerRow(account_id, 'other'),
        customerRow(account_id, text, { search_text: text.toLowerCase() }),
      ]);
      await upsert(scope.db, 'ledgers', [ledgerRow(account_id, text), ledgerRow(account_id, 'other')], {
        key: ['account_id', 'data_source', 'customer_id'],
      });
      const { count, customers: found } = await customers.list(scope, { search: part, limit: 10 });
      expect([count, found.map(({ id, mrr }) => [id, mrr])]).toEqual([1, [[text, largest]]]);
    });
  });

  test('pages through ids in the order of their bytes, each once', async () => {
    const ids = [
      'B',
      'a',
      'á',
      'A',
      'b',
      '_',
      '-',
      ' ',
      'Z',
      'z',
      '0',
      '~',
      'ä',
      'é',
      '漢',
      'ab',
      'a b',
      'aB',
    ];
    const all = [...ids, ...Array.from({ length: 1200 }, (_, index) => `id ${index}`)];
    const found = await at.inNew(async (scope) => {
      const { account_id } = scope.account;
      await customers.save(
        scope,
        all.map((id) => customerRow(account_id, id)),
      );
      await upsert(
        scope.db,
        'ledgers',
        all.map((id) => ledgerRow(account_id, id)),
        { key: ['account_id', 'data_source', 'customer_id'] },
      );
      const seen: string[] = [];
      for (let place: pages.CustomerPlace | undefined = ['', '']; place; ) {
        const page: Awaited<ReturnType<typeof pages.customers>> = await pages.customers(
          scope,
          undefined,
          place,
        );
        seen.push(...page.rows.map(({ id }) => id));
        place = page.next;
      }
      return seen;
    });
    expect(found).toEqual(all.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
  });

  test('updates what is there, inserts what is not, and keeps the place in the order of arrival', async () => {
    const rows = await at.inNew(async (scope) => {
      const { account_id } = scope.account;
      const batch = (from: number, to: number, name: string, sequence: number) =>
        Array.from({ length: to - from }, (_, index) =>
          customerRow(account_id, `c${from + index}`, { name, sequence }),
        );
      await customers.save(scope, batch(0, 600, 'first', 1));
      await customers.save(scope, batch(300, 900, 'second', 2));
      const query = scope.db.selectFrom('customers').where('account_id', '=', account_id);
      return query
        .select(['name', 'sequence'])
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .groupBy(['name', 'sequence'])
        .orderBy('name')
        .orderBy('sequence')
        .execute();
    });
    expect(rows).toEqual([
      { name: 'first', sequence: 1, count: 300 },
      { name: 'second', sequence: 1, count: 300 },
      { name: 'second', sequence: 2, count: 300 },
    ]);
  });
}
