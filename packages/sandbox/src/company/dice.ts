// Chance, the same on every machine. Each customer draws from a stream of their own.
import { randomFrom } from '../random.js';

/** Of the first forty seeds, the one whose months from mid-2024 on most often show all five kinds of movement. */
export const SEED = 30;

export class Dice {
  readonly #next: () => number;

  /** Streams with different numbers are independent of each other, as are companies with different seeds. */
  constructor(seed: number, stream: number) {
    this.#next = randomFrom(seed ^ Math.imul(stream + 1, 0x9e3779b1));
  }

  /** Whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.#next() * (high - low + 1));
  }

  /** True in `permille` of 1000 cases. */
  chance(permille: number): boolean {
    return this.#next() * 1000 < permille;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.between(0, list.length - 1)] as T;
  }

  /** A key of `weights`, as often as its weight says. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K {
    const entries = Object.entries(weights) as [K, number][];
    let rest = this.#next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of entries) {
      rest -= weight;
      if (rest < 0) return key;
    }
    return entries[entries.length - 1]![0];
  }

  id(prefix: string): string {
    const letters = '0123456789abcdefghijkmnpqrstuvwxyz';
    let id = prefix;
    for (let i = 0; i < 10; i++) id += letters[this.between(0, letters.length - 1)];
    return id;
  }
}
