// Accounts as a whole: set aside, rebuilt, and kept in memory for reports.
import { describe, expect, test } from 'vitest';
import { inAccount, scopeFor } from '../../src/account-scope.js';
import * as accounts from '../../src/store/accounts.js';
import { copy, stateOf } from '../../src/store/copies.js';
import * as dataSources from '../../src/store/data-sources.js';
import * as invoices from '../../src/store/invoices.js';
import { rebuild, rebuildAll } from '../../src/store/ledgers.js';
import { reportAccount } from '../../src/store/report-account.js';
import * as snapshots from '../../src/store/snapshots.js';
import { writing } from '../../src/store/transactions.js';
import type { Opened } from './conformance.js';
import { contentOf, seeded } from './content.js';

export function accountTests(at: Opened): void {
  test('sets an account aside and brings it back, row for row', async () => {
    const id = await seeded(at.db, 'demo');
    const before = await contentOf(at.db, id);
    expect(before.movements?.length).toBeGreaterThan(500);
    const snapshot = await writing(at.db, async (trx) => {
      const { account } = await scopeFor(trx, id);
      return snapshots.save(trx, account, { name: 'before', now: '2026-06-30' });
    });
    await writing(at.db, async (trx) => dataSources.empty(await scopeFor(trx, id), 'ds_1'));
    expect((await contentOf(at.db, id)).movements).toEqual([]);
    await writing(at.db, async (trx) => {
      await accounts.lock(trx, id);
      await snapshots.restore(trx, id, snapshot);
    });
    expect(await contentOf(at.db, id)).toEqual(before);
    const counts = await copy(at.db, id, `${id}/again`);
    expect(counts.movements).toBe(before.movements?.length);
    await writing(at.db, (trx) => accounts.remove(trx, id));
    expect((await contentOf(at.db, `${id}/again`)).movements).toEqual([]);
  });

  test('takes a snapshot from elsewhere, however many rows it has', async () => {
    const [id, other] = [await seeded(at.db, 'demo'), await seeded(at.db, 'golden')];
    const { account } = await inAccount(at.db, id, 'read', async (scope) => scope);
    const content = await contentOf(at.db, id);
    const rows = new Map(Object.entries(content).filter(([, own]) => own.length > 0));
    const kept = await writing(at.db, async (trx) => {
      await accounts.lock(trx, other);
      const what = { clock: '2026-06-30', account: stateOf(account), rows };
      return snapshots.put(trx, other, { name: 'theirs', now: '2026-06-30' }, what);
    });
    expect(JSON.parse(kept.counts)).toMatchObject({ movements: content.movements?.length });
    await writing(at.db, async (trx) => {
      await accounts.lock(trx, other);
      await snapshots.restore(trx, other, kept);
    });
    expect(await contentOf(at.db, other)).toEqual(content);
    // Its own clock stood two years earlier.
    expect((await accounts.get(at.db, other))?.clock).toBe('2026-06-30');
  });

  test('rebuilds every ledger to what is there', async () => {
    const id = await seeded(at.db, 'demo');
    const before = await contentOf(at.db, id);
    await writing(at.db, async (trx) => rebuildAll(await scopeFor(trx, id)));
    expect(await contentOf(at.db, id)).toEqual(before);
  });

  describe('what reports read', () => {
    const read = (id: string) => inAccount(at.db, id, 'read', reportAccount);

    test('stays until something is written to this account', async () => {
      const id = await seeded(at.db, 'golden');
      const other = await seeded(at.db, 'golden');
      const first = await read(id);
      await writing(at.db, async (trx) => dataSources.empty(await scopeFor(trx, other), 'ds_1'));
      expect(await read(id)).toBe(first);
      await writing(at.db, async (trx) => {
        const scope = await scopeFor(trx, id);
        await invoices.remove(scope, 'ds_1', 'inv_005');
        await rebuild(scope, 'ds_1', ['cust_123']);
      });
      const second = await read(id);
      expect([first, second].map(({ invoices: all = [] }) => [...all].length)).toEqual([5, 4]);
    });

    test('is read once for those who come at the same time', async () => {
      const id = await seeded(at.db, 'golden');
      const [first, ...others] = await Promise.all(Array.from({ length: 5 }, () => read(id)));
      for (const other of others) expect(other).toBe(first);
    });

    test('is never what was taken back', async () => {
      const id = await seeded(at.db, 'golden');
      const failing = writing(at.db, async (trx) => {
        const scope = await scopeFor(trx, id);
        await dataSources.empty(scope, 'ds_1');
        expect((await reportAccount(scope)).invoices).toEqual([]);
        throw new Error('on purpose');
      });
      await expect(failing).rejects.toThrow('on purpose');
      expect((await read(id)).invoices).toHaveLength(5);
    });
  });
}
