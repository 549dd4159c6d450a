// Stripe's times to ISO 8601.

/** Unix seconds to ISO 8601 in UTC; undefined stays undefined. */
export function fromUnix(seconds: number | null | undefined): string | undefined {
  if (seconds === null || seconds === undefined) return undefined;
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}
