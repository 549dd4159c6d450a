// Invoices in an array are pushed by date. What comes as a stream keeps its order, since sorting it would mean to
// hold it all.

/** Milliseconds, good enough to put invoices in order; NaN for what is no date. */
function instantOf(date: unknown): number {
  if (date instanceof Date) return date.getTime();
  if (typeof date !== 'string') return Number.NaN;
  // Without an offset the account's own zone is meant, which is not known here. UTC at least keeps the order.
  return Date.parse(/\d\dT.*(Z|[+-]\d\d:?\d\d)$/i.test(date) || date.length === 10 ? date : `${date}Z`);
}

const dateOf = (row: unknown): unknown => {
  const { date, invoice_date } = (row ?? {}) as { date?: unknown; invoice_date?: unknown };
  return date ?? invoice_date;
};

function isOrdered(rows: readonly unknown[]): boolean {
  let before = '';
  for (const row of rows) {
    const date = dateOf(row);
    if (typeof date !== 'string' || date < before) return false;
    before = date;
  }
  return true;
}

/**
 * The places of the rows in the order of their dates; undefined when they are in order already. Rows of one day
 * keep their order, and so do rows with the same id: of those the last one counts, whatever its date.
 */
export function byDate(rows: readonly unknown[]): Uint32Array | undefined {
  if (isOrdered(rows)) return undefined;
  const instants = new Float64Array(rows.length);
  const latestOf = new Map<unknown, number>();
  let before = Number.NEGATIVE_INFINITY;
  rows.forEach((row, index) => {
    const instant = instantOf(dateOf(row));
    const id = (row as { id?: unknown } | null)?.id;
    // What has no date is reported anyway, and stays where it is.
    before = Number.isNaN(instant) ? before : instant;
    instants[index] = Math.max(before, latestOf.get(id) ?? before);
    latestOf.set(id, instants[index]!);
  });
  return Uint32Array.from(rows.keys()).sort((a, b) => instants[a]! - instants[b]! || a - b);
}
