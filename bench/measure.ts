// What every benchmark needs: a figure with its limit or peer, and timing that looks past noise.

/** One measured figure. */
export interface Figure {
  what: string;
  value: string;
  /** What it is held against, in the same run: a peer, a limit. */
  against: string;
}

/** Wall time of an action in milliseconds. */
export async function timed(action: () => unknown): Promise<number> {
  const start = performance.now();
  await action();
  return performance.now() - start;
}

/** Median of several runs of each action, taken in turns so that a slow moment hits all alike. */
export async function medians(runs: number, actions: readonly (() => unknown)[]): Promise<number[]> {
  const times: number[][] = actions.map(() => []);
  for (let run = 0; run < runs; run++) {
    for (const [i, action] of actions.entries()) times[i]!.push(await timed(action));
  }
  return times.map((t) => t.sort((a, b) => a - b)[Math.floor(t.length / 2)]!);
}

export const ms = (value: number) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
export const us = (value: number) => `${value.toFixed(1)} µs`;
export const times = (value: number) => `${value.toFixed(2)} ×`;
