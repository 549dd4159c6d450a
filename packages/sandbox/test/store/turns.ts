// Transactions that meet: who waits for whom, and what they see of each other.
import { expect, test } from 'vitest';
import { scopeFor } from '../../src/account-scope.js';
import * as accounts from '../../src/store/accounts.js';
import * as dataSources from '../../src/store/data-sources.js';
import type { Database } from '../../src/store/database.js';
import * as state from '../../src/store/state.js';
import { reading, writing } from '../../src/store/transactions.js';
import type { Opened } from './conformance.js';
import { contentOf, seeded } from './content.js';

export function turnTests(at: Opened): void {
  test('leaves nothing of a transaction that failed', async () => {
    const id = await seeded(at.db, 'golden');
    const before = await contentOf(at.db, id);
    const failing = writing(at.db, async (trx) => {
      const scope = await scopeFor(trx, id);
      await dataSources.empty(scope, 'ds_1');
      await accounts.nextId(scope, 'ds');
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(await contentOf(at.db, id)).toEqual(before);
  });

  test('lets those who write to one account take turns', async () => {
    const id = await seeded(at.db, 'empty');
    const taken = await Promise.all(
      Array.from({ length: 40 }, () =>
        writing(at.db, async (trx) => {
          const scope = await scopeFor(trx, id);
          const first = await accounts.takeSequence(scope, 3);
          return [first, await accounts.nextId(scope, 'seg')] as const;
        }),
      ),
    );
    const firsts = taken.map(([first]) => first).sort((a, b) => a - b);
    expect(firsts).toEqual(Array.from({ length: 40 }, (_, index) => 1 + 3 * index));
    expect(new Set(taken.map(([, segment]) => segment)).size).toBe(40);
  });

  test.runIf(at.connections > 1)('lets a reader see one moment, and writers go on meanwhile', async () => {
    const id = await seeded(at.db, 'golden');
    const names = (at: Database) =>
      at.selectFrom('customers').select('name').where('account_id', '=', id).execute();
    const seen = await reading(at.db, async (trx) => {
      const before = await names(trx);
      await writing(at.db, async (other) => dataSources.empty(await scopeFor(other, id), 'ds_1'));
      return [before, await names(trx)];
    });
    expect(seen[1]).toEqual(seen[0]);
    expect(await names(at.db)).toEqual([]);
  });

  test.runIf(at.connections > 1)(
    'lets those who write to different accounts not wait for each other',
    async () => {
      const [one, other] = [await seeded(at.db, 'empty'), await seeded(at.db, 'empty')];
      const order: string[] = [];
      await writing(at.db, async (trx) => {
        await scopeFor(trx, one);
        await writing(at.db, async (second) => {
          await scopeFor(second, other);
          order.push('other');
        });
        order.push('one');
      });
      expect(order).toEqual(['other', 'one']);
    },
  );

  test('remembers, and lets those who change what it remembers take turns', async () => {
    const values = await Promise.all(
      Array.from({ length: 20 }, () =>
        writing(at.db, async (trx) => {
          const value = Number((await state.lock(trx, 'seed')) || 0) + 1;
          await state.write(trx, 'seed', String(value));
          return value;
        }),
      ),
    );
    expect(values.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });
}
