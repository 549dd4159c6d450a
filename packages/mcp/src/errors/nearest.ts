// The name that somebody probably meant.

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}

/** The nearest of the names, when one is near: a few letters off, or else a part of the other. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const wanted = plain(name).slice(0, 60);
  const near = wanted.length < 4 ? 1 : Math.max(2, wanted.length / 3);
  let best: { name: string; far: number } | undefined;
  for (const candidate of names) {
    const other = plain(candidate);
    const part =
      Math.min(wanted.length, other.length) > 2 && (other.includes(wanted) || wanted.includes(other));
    const edits = distance(wanted, other);
    const far = edits <= near ? edits : part ? near + edits : undefined;
    if (far !== undefined && (!best || far < best.far)) best = { name: candidate, far };
  }
  return best?.name;
}

/** ` Did you mean 'mrr'?`, or nothing. */
export function suggestion(name: string, names: Iterable<string>): string {
  const found = nearest(name, names);
  return found === undefined ? '' : ` Did you mean '${found}'?`;
}
