// How many requests one name may make: a bucket that fills evenly, so that nobody gains by waiting for a full minute.

export interface RateLimit {
  /** Takes one. Answers the seconds after which to try again; 0 when it may go on now. */
  take(name: string): Promise<number>;
}

/** Within this process. Buckets that are full again are forgotten. */
export function localRateLimit(perMinute: number, clock: () => number = Date.now): RateLimit {
  const interval = 60_000 / perMinute;
  /** Name → when its bucket is full again. */
  const fullAt = new Map<string, number>();
  let nextSweep = 0;
  return {
    async take(name) {
      const now = clock();
      if (now >= nextSweep) {
        for (const [other, time] of fullAt) if (time <= now) fullAt.delete(other);
        nextSweep = now + 60_000;
      }
      const full = Math.max(fullAt.get(name) ?? 0, now) + interval;
      if (full - now > 60_000) return Math.ceil((full - now - 60_000) / 1000);
      fullAt.set(name, full);
      return 0;
    },
  };
}

export const unlimited: RateLimit = { take: async () => 0 };
