// Generated from openapi.json by `pnpm generate`. Do not edit.

/** POST paths that create or update by id: sending the same once more changes nothing. */
export const upserts: ReadonlySet<string> = new Set(['/data/customers', '/data/plans', '/data/invoices']);

/** Paths whose answer is text rather than JSON. */
export const textPaths: ReadonlySet<string> = new Set(['/exports/customers.csv', '/exports/mrr-movements.csv', '/exports/mrr-growth.csv', '/chat/v2']);

/** Requests per window (seconds); the first limit that fits a request counts. */
export const rateLimits: {
  readonly window: number;
  readonly limits: readonly { readonly method: string; readonly path?: string; readonly requests: number }[];
} = {"window":60,"limits":[{"method":"GET","path":"/reports/","requests":30},{"method":"GET","requests":300},{"method":"POST","requests":100},{"method":"PUT","requests":100},{"method":"DELETE","requests":50}]};
