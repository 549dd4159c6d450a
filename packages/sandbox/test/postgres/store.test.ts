// The store on PostgreSQL, as one server and in parts, and on the one that runs inside a process.
import { PGlite } from '@electric-sql/pglite';
import { openOn, openServer } from '../../src/store/database.js';
import { postgresDifferences } from '../../src/store/dialects/differences.js';
import { connectPostgres, postgresDialect } from '../../src/store/dialects/postgres.js';
import { accountTables } from '../../src/store/schema.js';
import { storeTests } from '../store/conformance.js';
import { emptyPlace } from './databases.js';
import { poolOf } from './pglite.js';

storeTests('PostgreSQL', { open: async () => openServer(await emptyPlace()), connections: 10 });

storeTests('PGlite', {
  open: async () => openOn(postgresDialect(poolOf(await PGlite.create()))),
  connections: 1,
});

/** Tables in four parts, by the column named: what a distributed database asks of keys and statements. */
async function openInParts(columns: Record<string, string>) {
  const definition = (statement: string) => {
    const whole = postgresDifferences.definition(statement);
    const table = /^create table (\w+)/.exec(statement)?.[1] ?? '';
    const column = columns[table];
    if (column === undefined) return whole;
    const parts = [0, 1, 2, 3].map(
      (part) =>
        `create table ${table}_${part} partition of ${table} for values with (modulus 4, remainder ${part})`,
    );
    return [`${whole} partition by hash (${column})`, ...parts].join(';\n');
  };
  const pool = await connectPostgres(await emptyPlace());
  return openOn(postgresDialect(pool, { ...postgresDifferences, definition }));
}

// Whose key it is must be found before the account is known: the keys stay whole.
const byAccount = accountTables.filter((table) => table !== 'api_keys').map((table) => [table, 'account_id']);

storeTests('PostgreSQL, distributed by account', {
  open: () => openInParts(Object.fromEntries(byAccount)),
  connections: 10,
});

storeTests('PostgreSQL, distributed by customer', {
  open: () => openInParts({ customers: 'id', ledgers: 'customer_id', movements: 'customer_id' }),
  connections: 10,
});
