// Databases of the server that the tests run on: one for each that wants one, all of them gone with the server.
import pg from 'pg';
import { inject } from 'vitest';

let made = 0;

export const serverUrl = (): URL => new URL(inject('postgres'));

/** Runs statements on the server, or on a database of it. */
export async function execute(statements: string, url?: string): Promise<void> {
  await rows(statements, url);
}

/** Runs a statement and returns its rows. */
export async function rows(statement: string, url = String(serverUrl())): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(statement)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

/** Address of a place with no tables in it: a schema, which is made in no time. */
export async function emptyPlace(): Promise<string> {
  const name = `test_${process.pid}_${Date.now()}_${made++}`;
  await execute(`create schema ${name}`);
  const url = serverUrl();
  url.searchParams.set('options', `-c search_path=${name}`);
  return String(url);
}
