// Numbers by id, without keeping the ids: two hashes of each, in arrays of numbers that cost the garbage collector
// nothing.

const seeds = [0x811c9dc5, 0x01234567] as const;

export function hashOf(text: string, seed: number = seeds[0]): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  // The last characters of ids differ most and have reached only the low bits so far.
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** A map from ids to numbers. Two ids are mistaken for each other once in 2^63 pairs. */
export class IdTable {
  #hashes = new Uint32Array(2 * 1024);
  #values = new Float64Array(1024);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  get(id: string): number | undefined {
    const slot = this.#find(hashOf(id, seeds[0]), hashOf(id, seeds[1]) || 1);
    return this.#hashes[2 * slot + 1] === 0 ? undefined : this.#values[slot];
  }

  set(id: string, value: number): void {
    const first = hashOf(id, seeds[0]);
    // 0 marks an empty slot.
    const second = hashOf(id, seeds[1]) || 1;
    let slot = this.#find(first, second);
    if (this.#hashes[2 * slot + 1] === 0) {
      if (2 * ++this.#size > this.#values.length) {
        this.#grow();
        slot = this.#find(first, second);
      }
      this.#hashes[2 * slot] = first;
      this.#hashes[2 * slot + 1] = second;
    }
    this.#values[slot] = value;
  }

  clear(): void {
    this.#hashes.fill(0);
    this.#size = 0;
  }

  /** The id's slot, or the empty one where it belongs. */
  #find(first: number, second: number): number {
    const mask = this.#values.length - 1;
    for (let slot = first & mask; ; slot = (slot + 1) & mask) {
      const mark = this.#hashes[2 * slot + 1];
      if (mark === 0 || (mark === second && this.#hashes[2 * slot] === first)) return slot;
    }
  }

  #grow(): void {
    const [hashes, values] = [this.#hashes, this.#values];
    this.#hashes = new Uint32Array(hashes.length * 2);
    this.#values = new Float64Array(values.length * 2);
    for (let i = 0; i < values.length; i++) {
      const [first, second] = [hashes[2 * i]!, hashes[2 * i + 1]!];
      if (second === 0) continue;
      const slot = this.#find(first, second);
      this.#hashes[2 * slot] = first;
      this.#hashes[2 * slot + 1] = second;
      this.#values[slot] = values[i]!;
    }
  }
}
