// Remembers for a minute which API keys the API has accepted, so that a wrong one is told at the door.
import { type GrowPanel, isGrowPanelError } from '@growpanel/sdk';

/** Milliseconds after which the API is asked again; also how long a revoked key can still list tools. */
const remembered = 60_000;
/** Keys that are remembered at most: the oldest go first. */
const most = 10_000;

export interface KnownKeys {
  /** False when the API says that it does not know the key. When the API is down nobody is turned away. */
  accepted(apiKey: string, client: GrowPanel): Promise<boolean>;
}

/** Keys are kept as digests: what lies in memory is of no use to anybody. */
async function digest(apiKey: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(apiKey));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function knownKeys(now: () => number = Date.now): KnownKeys {
  const until = new Map<string, number>();
  return {
    async accepted(apiKey, client) {
      const name = await digest(apiKey);
      if ((until.get(name) ?? 0) > now()) return true;
      until.delete(name);
      try {
        await client.webhooks.verify({ timeout: 5_000, maxRetries: 0 });
      } catch (error) {
        if (isGrowPanelError(error) && error.status === 401) return false;
        return true;
      }
      if (until.size >= most) until.delete(until.keys().next().value!);
      until.set(name, now() + remembered);
      return true;
    },
  };
}
