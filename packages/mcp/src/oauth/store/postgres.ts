// The store that several processes share, and the locks that keep them from changing one grant at once.
import type { Pool } from 'pg';
import { type Locks, localLocks } from '../locks.js';
import { type Row, sqlStore } from './sql-store.js';
import { StoreError } from './sqlite.js';
import type { OpenStore } from './store.js';

async function poolOf(url: string, max: number, onError: (error: Error) => void): Promise<Pool> {
  const { default: pg } = await import('pg').catch(() => {
    throw new StoreError('PostgreSQL needs its driver beside the server: npm install pg');
  });
  const pool = new pg.Pool({ connectionString: url, max, connectionTimeoutMillis: 10_000 });
  // A connection that is lost while nobody uses it; the next query makes a new one.
  pool.on('error', onError);
  return pool;
}

/** Holds a lock in this process first, so that one process never waits for itself on several connections. */
function advisoryLocks(pool: Pool, onError: (error: Error) => void): Locks {
  const local = localLocks();
  return {
    hold: (name, work) =>
      local.hold(name, async () => {
        const client = await pool.connect();
        // The pool listens to connections that nobody uses; an error that nobody listens to would end the process.
        client.on('error', onError);
        try {
          await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [name]);
          return await work();
        } finally {
          // A connection that cannot say that it let go is closed, which lets go.
          const isLost = await client.query('select pg_advisory_unlock_all()').then(
            () => false,
            () => true,
          );
          client.off('error', onError);
          client.release(isLost);
        }
      }),
  };
}

/**
 * @param url `postgres://user@host/database`. The password comes from the address or, better, from PGPASSWORD.
 * @throws {StoreError} when the database cannot be reached.
 */
export async function openPostgres(
  url: string,
  onError: (error: Error) => void,
): Promise<OpenStore & { locks: Locks }> {
  // Two pools: whoever holds a lock needs a connection to work with, and all of them could hold locks.
  const [pool, lockPool] = await Promise.all([poolOf(url, 10, onError), poolOf(url, 10, onError)]);
  const close = async () => {
    await Promise.all([pool.end(), lockPool.end()]);
  };
  try {
    const query = async (sql: string, values: readonly (string | number | null)[] = []) =>
      (await pool.query<Row>(sql, [...values])).rows;
    const locks = advisoryLocks(lockPool, onError);
    // Of processes that start at once, one makes the table.
    const opened = await locks.hold('growpanel-mcp:table', () => sqlStore(query, 'text collate "C"'));
    return { ...opened, locks, close };
  } catch (error) {
    await close();
    if (error instanceof StoreError) throw error;
    throw new StoreError(`PostgreSQL cannot be used: ${(error as Error).message}`);
  }
}
