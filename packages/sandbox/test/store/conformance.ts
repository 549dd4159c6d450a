// What every database must do for the sandbox, whichever it is. Each database runs all of it.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scopeFor } from '../../src/account-scope.js';
import * as accounts from '../../src/store/accounts.js';
import type { Database } from '../../src/store/database.js';
import { migrate } from '../../src/store/migrations.js';
import type { Scope } from '../../src/store/scope.js';
import { writing } from '../../src/store/transactions.js';
import { contentOf, seeded } from './content.js';
import { deliveryTests } from './deliveries.js';
import { recordTests } from './records.js';
import { turnTests } from './turns.js';
import { accountTests } from './whole-accounts.js';

export interface Subject {
  /** The database, with its tables. */
  open(): Promise<Database>;
  /** How many transactions can run at once. */
  connections: number;
}

/** The database of a test run. */
export interface Opened {
  /** Once the tests run. */
  readonly db: Database;
  readonly connections: number;
  /** Does something with a new account, in one transaction. */
  inNew<Result>(work: (scope: Scope) => Promise<Result>): Promise<Result>;
}

export function storeTests(name: string, { open, connections }: Subject): void {
  describe(`the store on ${name}`, () => {
    let db: Database;
    beforeAll(async () => {
      db = await open();
    });
    afterAll(() => db.destroy());

    const opened: Opened = {
      connections,
      get db() {
        return db;
      },
      async inNew(work) {
        const id = await seeded(db, 'empty');
        return writing(db, async (trx) => work(await scopeFor(trx, id)));
      },
    };
    recordTests(opened);
    turnTests(opened);
    deliveryTests(opened);
    accountTests(opened);

    test('has its tables once, however often it is brought up to date', async () => {
      const account = await seeded(db, 'golden');
      const before = await contentOf(db, account);
      await Promise.all([migrate(db), migrate(db)]);
      expect(await contentOf(db, account)).toEqual(before);
    });

    test('refuses to touch data of a newer sandbox', async () => {
      const { version } = (await db
        .selectFrom('schema_version' as never)
        .selectAll()
        .executeTakeFirstOrThrow()) as {
        version: number;
      };
      const setVersion = (to: number) =>
        db
          .updateTable('schema_version' as never)
          .set({ version: to } as never)
          .execute();
      await setVersion(version + 1);
      await expect(migrate(db)).rejects.toThrow(/written by a newer sandbox/);
      await setVersion(version);
      await migrate(db);
    });

    test('has no account that nobody made', async () => {
      expect(await accounts.get(db, randomUUID())).toBeUndefined();
      expect(await writing(db, (trx) => accounts.lock(trx, randomUUID()))).toBeUndefined();
    });
  });
}
