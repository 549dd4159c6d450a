// Events on their way: each goes to one of those who send.
import { describe, expect, test } from 'vitest';
import * as deliveries from '../../src/store/deliveries.js';
import type { Opened } from './conformance.js';

export function deliveryTests(at: Opened): void {
  describe('deliveries', () => {
    const count = 150;
    const due = () => {
      const now = Date.now();
      return { now, until: now + 60_000, limit: 16 };
    };

    const prepare = () =>
      at.inNew(async (scope) => {
        await scope.db.deleteFrom('deliveries').execute();
        const delivery = { webhook_id: 'wh_1', url: 'http://localhost', event_type: 'x', body: '{}' };
        await deliveries.add(
          scope,
          Array.from({ length: count }, () => delivery),
        );
        return scope.account.account_id;
      });

    async function claimAll(): Promise<string[]> {
      const claimed: string[] = [];
      for (;;) {
        const rows = await deliveries.claim(at.db, due());
        if (rows.length === 0) return claimed;
        claimed.push(...rows.map(({ id }) => id));
      }
    }

    test('go to one of those who ask, oldest first', async () => {
      await prepare();
      const first = await deliveries.claim(at.db, due());
      expect(first.map(({ id, secret }) => [id, secret])).toEqual(
        Array.from({ length: 16 }, (_, index) => [`del_${index + 1}`, null]),
      );
      const rest = (await Promise.all(Array.from({ length: 6 }, claimAll))).flat();
      expect([rest.length, new Set(rest).size]).toEqual([count - 16, count - 16]);
      expect(await deliveries.nextDue(at.db, Date.now())).toBeUndefined();
    });

    test('come back when a claim has run out, or is given up', async () => {
      await prepare();
      const now = Date.now();
      const [taken] = await deliveries.claim(at.db, { now, until: now + 1000, limit: 1 });
      const claimAt = (when: number) => deliveries.claim(at.db, { now: when, until: when, limit: count });
      expect((await claimAt(now)).map(({ id }) => id)).not.toContain(taken?.id);
      expect((await claimAt(now + 1000)).map(({ id }) => id)).toContain(taken?.id);
      await deliveries.claim(at.db, due());
      await deliveries.dropClaims(at.db);
      expect(await claimAt(now)).toHaveLength(count);
    });
  });
}
