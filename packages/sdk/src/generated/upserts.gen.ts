// Generated from openapi.json by `pnpm generate`. Do not edit.

/** POST paths that create or update by id: sending the same once more changes nothing. */
export const upserts: ReadonlySet<string> = new Set(['/data/customers', '/data/plans', '/data/invoices']);
