// PGlite, which has one connection, behind what the store asks of the connections of `pg`.
import type { PGlite } from '@electric-sql/pglite';
import type { PostgresPool } from 'kysely';

const wholeNumbers = { 20: Number, 1700: Number };

export function poolOf(pglite: PGlite): PostgresPool {
  /** Resolves when the connection is free for the next in line. */
  let free = Promise.resolve();
  return {
    async connect() {
      const turn = free;
      let release = () => {};
      free = new Promise((resolve) => {
        release = resolve;
      });
      await turn;
      return {
        release: () => release(),
        async query(sql: unknown, parameters: unknown) {
          const found = await pglite.query(sql as string, parameters as unknown[], { parsers: wholeNumbers });
          const command = /^\s*(\w+)/.exec(sql as string)?.[1]?.toUpperCase() as 'SELECT';
          return { command, rowCount: found.affectedRows ?? found.rows.length, rows: found.rows as never[] };
        },
      } as never;
    },
    end: () => pglite.close(),
  };
}
