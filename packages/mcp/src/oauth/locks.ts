// One at a time for each name: what reads a grant and writes it back must not meet itself.

export interface Locks {
  /** Does the work when nobody else holds the name. Must not be called for a name from within its own work. */
  hold<Result>(name: string, work: () => Promise<Result>): Promise<Result>;
}

/** Locks within this process. */
export function localLocks(): Locks {
  const last = new Map<string, Promise<unknown>>();
  return {
    async hold(name, work) {
      const before = last.get(name) ?? Promise.resolve();
      const result = before.then(work, work);
      const settled = result.then(
        () => {},
        () => {},
      );
      last.set(name, settled);
      try {
        return await result;
      } finally {
        if (last.get(name) === settled) last.delete(name);
      }
    },
  };
}
