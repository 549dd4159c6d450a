// Starts the PostgreSQL that the tests run on, once for all of them.
import type { TestProject } from 'vitest/node';
import { findPostgres, startPostgres } from '../../../../scripts/setup/postgres.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the server. */
    postgres: string;
    /** Folder with its socket. */
    postgresSocket: string;
  }
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres(findPostgres() ?? '');
  project.provide('postgres', server.url);
  project.provide('postgresSocket', server.socketFolder);
  return () => server.stop();
}
