// Types of postgres.mjs, which is plain JavaScript so that it runs before anything is installed.
export function findPostgres(): string | undefined;
export interface PostgresServer {
  /** Of the database that every server has. */
  url: string;
  /** Folder with its socket. */
  socketFolder: string;
  /** Ends it, and every connection; the data stays. */
  halt(): Promise<void>;
  /** Starts it again at the same address. */
  resume(): Promise<void>;
  /** Ends it, and removes everything. */
  stop(): Promise<void>;
}
export function startPostgres(bin: string): Promise<PostgresServer>;
