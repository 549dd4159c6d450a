// When each connection was last used, right to the minute: a call should not mean a write.
import { day, type GrantRef, type HostedSettings } from './settings.js';

export const lastUseOf = ({ userId, grantId }: GrantRef): string => `used:${userId}:${grantId}`;

export interface LastUse {
  note(ref: GrantRef): Promise<void>;
  /** Milliseconds since 1970; undefined when it was never used. */
  of(ref: GrantRef): Promise<number | undefined>;
}

export function lastUse({ store, accessTokenSeconds = 30 * day }: HostedSettings): LastUse {
  const noted = new Map<string, number>();
  return {
    async note(ref) {
      const name = lastUseOf(ref);
      const now = Date.now();
      if (now - (noted.get(name) ?? 0) < 60_000) return;
      if (noted.size >= 10_000) noted.clear();
      noted.set(name, now);
      // Kept as long as the connection could go on without being used, and a little longer than it is shown.
      await store.put(name, String(now), { expirationTtl: Math.max(accessTokenSeconds, 400 * day) });
    },
    async of(ref) {
      const text = await store.get(lastUseOf(ref));
      return text === null ? undefined : Number(text);
    },
  };
}
