// An API that knows every key, and else answers what a test wants.
import type { Api } from './connect.js';

/** A valid key, then whatever the test wants. */
export const accepting =
  (answer: Api): Api =>
  async (path, init) =>
    path === '/integrations/verify' ? Response.json({ ok: true }) : answer(path, init);
