// Generated from openapi.json by `pnpm generate`. Do not edit.

/** POST paths that create or update by id: sending the same once more changes nothing. */
export const upserts: ReadonlySet<string> = new Set(['/data/customers', '/data/plans', '/data/invoices']);

/** Requests per window (seconds); the first limit that fits a request counts. */
export const rateLimits: {
  readonly window: number;
  readonly limits: readonly { readonly method: string; readonly path?: string; readonly requests: number }[];
} = {"window":60,"limits":[{"method":"GET","path":"/reports/","requests":30},{"method":"GET","requests":300},{"method":"POST","requests":100},{"method":"PUT","requests":100},{"method":"DELETE","requests":50}]};
