// What is kept, in the shape of Workers KV: text under keys, some of which end by themselves.

/** How long an entry is kept, and what `list` says of it. One of the two times at most. */
export interface PutOptions {
  /** Seconds from now; at least 60. */
  expirationTtl?: number | undefined;
  /** Seconds since 1970. */
  expiration?: number | undefined;
  metadata?: unknown;
}

export interface ListOptions {
  prefix: string;
  limit?: number | undefined;
  cursor?: string | undefined;
}

export interface ListPage {
  /** By name. */
  keys: { name: string; metadata?: unknown }[];
  list_complete: boolean;
  cursor?: string;
}

/** The part of Workers KV that the engine and we use. */
export interface Store {
  get(key: string): Promise<string | null>;
  get<Value>(key: string, options: { type: 'json' }): Promise<Value | null>;
  put(key: string, value: string, options?: PutOptions): Promise<void>;
  delete(key: string): Promise<void>;
  list(options: ListOptions): Promise<ListPage>;
}

/** The names of all entries under a prefix. */
export async function* namesUnder(store: Store, prefix: string): AsyncGenerator<string> {
  let cursor: string | undefined;
  do {
    const page = await store.list({ prefix, cursor });
    for (const { name } of page.keys) yield name;
    cursor = page.list_complete ? undefined : page.cursor;
  } while (cursor !== undefined);
}

/** A store that a process opens and closes. */
export interface OpenStore {
  store: Store;
  /** Drops what has ended; entries that have are never read either way. */
  purge(): Promise<void>;
  close(): Promise<void>;
}
