// What every database must do for the sandbox, whichever it is. Each database runs all of it.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scopeFor } from '../../src/account-scope.js';
import * as accounts from '../../src/store/accounts.js';
import type { Database } from '../../src/store/database.js';
import { migrate } from '../../src/store/migrations.js';
import type { Scope } from '../../src/store/scope.js';
import * as snapshots from '../../src/store/snapshots.js';
import * as state from '../../src/store/state.js';
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

/** The version of the tables in which one clock stood for all accounts. */
const beforeClocks = 6;

const setVersion = (db: Database, to: number) => sql`update schema_version set version = ${to}`.execute(db);

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
      const { rows } = await sql<{ version: number }>`select version from schema_version`.execute(db);
      const version = Number(rows[0]?.version);
      await setVersion(db, version + 1);
      await expect(migrate(db)).rejects.toThrow(/written by a newer sandbox/);
      await setVersion(db, version);
      await migrate(db);
    });

    test.each(['2024-09-01', ''])(
      'gives every account the clock that once stood for all: "%s"',
      async (day) => {
        const old = await open();
        const ids = [await seeded(old, 'golden'), await seeded(old, 'empty')];
        await snapshots.noteSeed(old, ids[0] as string, 'golden', '2024-08-15');
        await snapshots.noteSeed(old, ids[1] as string, 'empty', null);
        await state.write(old, 'now', day);
        await sql`alter table accounts drop column clock`.execute(old);
        await sql`alter table ledgers drop column revision`.execute(old);
        await setVersion(old, beforeClocks);
        await migrate(old);
        const clocks = await Promise.all(ids.map(async (id) => (await accounts.get(old, id))?.clock));
        expect(clocks).toEqual([day || null, day || null]);
        // What a reset goes back to: an empty account stayed on the day on which all were.
        const began = await Promise.all(ids.map(async (id) => (await snapshots.seedOf(old, id))?.clock));
        expect(began).toEqual(['2024-08-15', day || null]);
        await old.destroy();
      },
    );

    test('has no account that nobody made', async () => {
      expect(await accounts.get(db, randomUUID())).toBeUndefined();
      expect(await writing(db, (trx) => accounts.lock(trx, randomUUID()))).toBeUndefined();
    });
  });
}
