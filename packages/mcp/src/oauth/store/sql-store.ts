// A store in one SQL table. What SQLite and PostgreSQL understand alike is all that it says.
import type { ListOptions, OpenStore, PutOptions, Store } from './store.js';

/** Runs a statement with `$1`, `$2` … and returns its rows. */
export type Query = (sql: string, values?: readonly (string | number | null)[]) => Promise<Row[]>;

export interface Row {
  key: string;
  value: string;
  metadata: string | null;
}

const now = () => Math.floor(Date.now() / 1000);

/** The first text that no longer begins with the prefix, in the order of bytes. */
const endOf = (prefix: string) => `${prefix}\u{10FFFF}`;

/** @param keyType how the dialect writes text that sorts by its bytes. */
export async function sqlStore(query: Query, keyType: string): Promise<Omit<OpenStore, 'close'>> {
  await query(
    `create table if not exists growpanel_mcp (key ${keyType} primary key, value text not null, metadata text, expires bigint)`,
  );

  async function get(key: string, options?: { type: 'json' }): Promise<unknown> {
    const [row] = await query(
      'select key, value, metadata from growpanel_mcp where key = $1 and (expires is null or expires > $2)',
      [key, now()],
    );
    if (!row) return null;
    return options ? JSON.parse(row.value) : row.value;
  }

  const store: Store = {
    get: get as Store['get'],
    async put(key, value, { expirationTtl, expiration, metadata }: PutOptions = {}) {
      const expires = expirationTtl === undefined ? (expiration ?? null) : now() + expirationTtl;
      await query(
        `insert into growpanel_mcp (key, value, metadata, expires) values ($1, $2, $3, $4)
         on conflict (key) do update set value = excluded.value, metadata = excluded.metadata, expires = excluded.expires`,
        [key, value, metadata === undefined ? null : JSON.stringify(metadata), expires],
      );
    },
    async delete(key) {
      await query('delete from growpanel_mcp where key = $1', [key]);
    },
    async list({ prefix, limit = 1000, cursor = '' }: ListOptions) {
      const rows = await query(
        `select key, '' as value, metadata from growpanel_mcp
         where key >= $1 and key < $2 and key > $3 and (expires is null or expires > $4) order by key limit $5`,
        [prefix, endOf(prefix), cursor, now(), limit],
      );
      const keys = rows.map(({ key, metadata }) =>
        metadata === null ? { name: key } : { name: key, metadata: JSON.parse(metadata) as unknown },
      );
      const last = keys.at(-1);
      if (!last || keys.length < limit) return { keys, list_complete: true };
      return { keys, list_complete: false, cursor: last.name };
    },
  };
  return {
    store,
    async purge() {
      await query('delete from growpanel_mcp where expires <= $1', [now()]);
    },
  };
}
