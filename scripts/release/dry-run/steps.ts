// Steps of a rehearsal: each says that it runs and how long it took, and a failure names its step.
import type { Step } from '../pack.ts';

export interface Timed {
  title: string;
  seconds: number;
}

/** @param times Gets a line for each step that is done. */
export const timedStep =
  (times: Timed[]): Step =>
  async (title, work) => {
    process.stderr.write(`${title} … `);
    const since = performance.now();
    const seconds = () => (performance.now() - since) / 1000;
    try {
      const result = await work();
      times.push({ title, seconds: seconds() });
      console.error(`${seconds().toFixed(1)} s`);
      return result;
    } catch (error) {
      console.error('FAILED');
      throw new Error(`${title}: ${error instanceof Error ? error.message : error}`, { cause: error });
    }
  };
