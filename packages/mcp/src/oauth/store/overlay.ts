// The store of one connection on Workers. KV tells other places of a write up to a minute later; a Durable Object
// knows at once. What belongs to the connection is written to both, and read here from the object first.
import type { ListOptions, PutOptions, Store } from './store.js';

interface Entry {
  /** Null for what was deleted: KV may still have it. */
  value: string | null;
  metadata?: unknown;
  /** Seconds since 1970; null when it does not end. */
  expires: number | null;
}

/** Only these are about one connection. */
const own = /^(?:grant|token|spent|exchanged|refreshed):/;

const now = () => Math.floor(Date.now() / 1000);

/** @param lifetime milliseconds after the last write when nothing here can matter any more. */
export function overlayStore(storage: DurableObjectStorage, kv: Store, lifetime: number): Store {
  async function write(key: string, entry: Entry): Promise<void> {
    await storage.put(key, entry);
    await storage.setAlarm(Date.now() + lifetime);
  }

  const isOver = ({ value, expires }: Entry) => value === null || (expires !== null && expires <= now());

  async function get(key: string, options?: { type: 'json' }): Promise<unknown> {
    const entry = own.test(key) ? await storage.get<Entry>(key) : undefined;
    const text = entry === undefined ? await kv.get(key) : isOver(entry) ? null : entry.value;
    return text !== null && options ? JSON.parse(text) : text;
  }

  return {
    get: get as Store['get'],
    async put(key, value, options: PutOptions = {}) {
      const { expirationTtl, expiration = null, metadata } = options;
      const expires = expirationTtl === undefined ? expiration : now() + expirationTtl;
      if (own.test(key)) await write(key, { value, metadata, expires });
      await kv.put(key, value, options);
    },
    async delete(key) {
      if (own.test(key)) await write(key, { value: null, expires: null });
      await kv.delete(key);
    },
    /** All at once: what one connection has is little, and what KV has not heard of belongs between the rest. */
    async list(options: ListOptions) {
      if (!own.test(options.prefix)) return kv.list(options);
      const found = new Map<string, unknown>();
      let cursor: string | undefined;
      do {
        const page = await kv.list({ prefix: options.prefix, cursor });
        for (const { name, metadata } of page.keys) found.set(name, metadata);
        cursor = page.list_complete ? undefined : page.cursor;
      } while (cursor !== undefined);
      for (const [name, entry] of await storage.list<Entry>({ prefix: options.prefix })) {
        if (isOver(entry)) found.delete(name);
        else found.set(name, entry.metadata);
      }
      const keys = [...found].map(([name, metadata]) =>
        metadata === undefined ? { name } : { name, metadata },
      );
      return { keys: keys.sort((a, b) => (a.name < b.name ? -1 : 1)), list_complete: true };
    },
  };
}
