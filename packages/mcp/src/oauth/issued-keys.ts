// The API keys that connections own. Each is written down before its connection exists and until it is deleted, so
// that no key is forgotten: not when the API is down, not when a connection ends by itself.
import type { HostedSettings } from './settings.js';
import { namesUnder } from './store/store.js';

export interface IssuedKey {
  keyId: string;
  userId: string;
  accountId: string;
  /** Milliseconds since 1970. */
  at: number;
}

export interface IssuedKeys {
  note(key: IssuedKey): Promise<void>;
  /** Says which connection a key is for. An entry of its own: KV takes one write a second for each. */
  bind(keyId: string, grantId: string): Promise<void>;
  /** Deletes a key for good. When the API cannot, `sweep` does it later. */
  drop(keyId: string): Promise<void>;
  /** Deletes the keys whose connection is gone. */
  sweep(): Promise<void>;
}

/** A connection is made and its code exchanged within this time, or never. Milliseconds. */
const settled = 15 * 60_000;

export function issuedKeys({ store, identity, locks, log }: HostedSettings): IssuedKeys {
  const nameOf = (keyId: string) => `issued-key:${keyId}`;
  const boundTo = (keyId: string) => `issued-key-for:${keyId}`;

  async function drop(keyId: string): Promise<void> {
    const key = await store.get<IssuedKey>(nameOf(keyId), { type: 'json' });
    if (!key) return;
    try {
      await identity.deleteApiKey(key, keyId);
      await store.delete(boundTo(keyId));
      await store.delete(nameOf(keyId));
    } catch (error) {
      log.error('api_key_not_deleted', error, { key: keyId, account: key.accountId });
    }
  }

  return {
    drop,
    note: (key) => store.put(nameOf(key.keyId), JSON.stringify(key)),
    bind: (keyId, grantId) => store.put(boundTo(keyId), grantId),
    sweep: () =>
      locks.hold('growpanel-mcp:sweep', async () => {
        for await (const name of namesUnder(store, nameOf(''))) {
          const key = await store.get<IssuedKey>(name, { type: 'json' });
          if (!key || Date.now() - key.at < settled) continue;
          const grantId = await store.get(boundTo(key.keyId));
          const grant = grantId && (await store.get(`grant:${key.userId}:${grantId}`));
          if (!grant) await drop(key.keyId);
        }
      }),
  };
}
