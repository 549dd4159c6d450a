// Answers other methods at the control plane's paths with 405 and what is allowed.
import type { Hono } from 'hono';
import { ApiError } from '../errors.js';

/** To be called when all routes are there. */
export function refuseOtherMethods(app: Hono): void {
  const methods = new Map<string, Set<string>>();
  for (const { method, path } of app.routes) {
    if (method === 'ALL') continue;
    methods.set(path, (methods.get(path) ?? new Set()).add(method));
  }
  for (const [path, known] of methods) {
    const allow = [...known].join(', ');
    app.all(path, (c) => {
      throw new ApiError(405, `${c.req.method} is not allowed here; allowed: ${allow}.`, {
        headers: { allow },
      });
    });
  }
}
