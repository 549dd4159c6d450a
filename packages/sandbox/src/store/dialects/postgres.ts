// The Kysely dialect for PostgreSQL, and for what speaks as it does. The driver `pg` is loaded when it is wanted.
import { PostgresAdapter, PostgresDialect, type PostgresPool } from 'kysely';
import { type Differences, postgresDifferences, type WithDifferences } from './differences.js';
import { DatabaseError, explained, placeOf } from './postgres-errors.js';

class Adapter extends PostgresAdapter implements WithDifferences {
  readonly differences: Differences;

  constructor(differences: Differences) {
    super();
    this.differences = differences;
  }
}

class Dialect extends PostgresDialect {
  readonly #differences: Differences;

  constructor(pool: PostgresPool, differences: Differences) {
    super({ pool });
    this.#differences = differences;
  }

  override createAdapter(): PostgresAdapter {
    return new Adapter(this.#differences);
  }
}

/** @param pool connections of `pg`, or what behaves like them. */
export const postgresDialect = (pool: PostgresPool, differences = postgresDifferences): PostgresDialect =>
  new Dialect(pool, differences);

/** Types that hold whole numbers: `bigint`, and `numeric`, which is what a sum of those is. */
const wholeNumbers: readonly number[] = [20, 1700];

const connectTimeoutMs = 10_000;
/** A process that stops in the middle of a request must not keep the others from the account for ever. */
const idleTransactionMs = 60_000;

async function driver(): Promise<typeof import('pg')> {
  try {
    return await import('pg');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new DatabaseError(
      'PostgreSQL needs the package pg, which is not installed; install it beside the sandbox: npm install pg',
    );
  }
}

/**
 * Connections to the server at `url`. One is made at once, so that a wrong address shows at the start.
 *
 * @throws {DatabaseError} when it cannot be reached or does not let us in.
 */
export async function connectPostgres(url: string): Promise<PostgresPool> {
  const place = placeOf(url);
  const pg = await driver();
  // The pool's own time limit would also hit requests that wait for a free connection.
  class Client extends pg.Client {
    constructor(config: object) {
      super({ ...config, connectionTimeoutMillis: connectTimeoutMs });
      // Without a listener a lost connection would end the process; its queries fail anyhow.
      this.on('error', () => {});
    }
  }
  const pool = new pg.Pool({
    ...{ connectionString: url, application_name: 'growpanel-sandbox', max: 10, Client: Client as never },
    idle_in_transaction_session_timeout: idleTransactionMs,
    types: {
      getTypeParser: ((oid: number, format: 'text') =>
        wholeNumbers.includes(oid) ? Number : pg.types.getTypeParser(oid, format)) as never,
    },
  });
  pool.on('error', () => {});
  try {
    (await pool.connect()).release();
  } catch (error) {
    await pool.end();
    throw explained(error as Error, place);
  }
  return pool;
}
