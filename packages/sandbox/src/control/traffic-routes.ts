// Faults, the request log and what is expected of it, over HTTP.
import type { Context, Hono } from 'hono';
import type { Environment } from '../app.js';
import { ApiError, badField, notFound } from '../errors.js';
import { bodyWith, callerOf, wholeIn } from './access.js';
import { matchIn } from './matching.js';
import { har, type LoggedRequest } from './request-log.js';
import type { Traffic } from './traffic.js';

const brief = ({ id, started_at, method, path, status }: LoggedRequest) => ({
  ...{ id, started_at, method, path, status },
});

/** Holds the log against what a test expects: so many requests, or at least one. */
function expectation(body: object, { log }: Traffic, accountId: string): { status: 200 | 417; body: object } {
  const { count, status } = body as { count?: unknown; status?: unknown };
  const wanted = wholeIn(count, 'count', { min: 0, max: 1000 });
  const wantedStatus = wholeIn(status, 'status', { min: 0, max: 599 });
  const match = matchIn(body, '');
  const found = log.list(accountId, match.path === undefined ? { ...match } : match);
  const hits = found.filter((entry) => wantedStatus === undefined || entry.status === wantedStatus);
  if (wanted === undefined ? hits.length > 0 : hits.length === wanted)
    return { status: 200, body: { ok: true, count: hits.length } };
  const what = [match.method ?? 'any method', match.path ?? 'any path'].join(' ');
  const message = `Expected ${wanted ?? 'at least 1'} of ${what}${
    wantedStatus === undefined ? '' : ` answered with ${wantedStatus}`
  }, got ${hits.length}.`;
  // Without a match, what did come in says more than an empty list.
  const near = found.length > 0 ? found : log.list(accountId);
  return {
    status: 417,
    body: {
      ...new ApiError(417, message, { field: 'count' }).body(),
      expected: {
        ...match,
        ...(wantedStatus === undefined ? {} : { status: wantedStatus }),
        count: wanted ?? null,
      },
      actual: hits.length,
      requests: near.slice(-20).map(brief),
    },
  };
}

export function trafficRoutes(app: Hono, env: Environment, traffic: Traffic): void {
  const { faults, log } = traffic;
  const idOf = async (c: Context) => (await callerOf(c, env)).account.account_id;

  app.get('/_sandbox/faults', async (c) => c.json({ result: faults.list(await idOf(c)) }));
  app.post('/_sandbox/faults', async (c) => {
    const id = await idOf(c);
    const body = await bodyWith(c, env, ['match', 'nth', 'times', 'probability', 'seed', 'fault']);
    return c.json(faults.add(id, body), 201);
  });
  app.delete('/_sandbox/faults', async (c) =>
    c.json({ success: true, removed: faults.remove(await idOf(c)) }),
  );
  app.delete('/_sandbox/faults/:id', async (c) => {
    const id = c.req.param('id');
    if (faults.remove(await idOf(c), id) === 0) throw notFound('fault', id);
    return c.json({ success: true, id });
  });

  app.get('/_sandbox/requests', async (c) => {
    const id = await idOf(c);
    const { limit = '100', ...match } = c.req.query();
    if (!/^\d{1,4}$/.test(limit) || Number(limit) < 1 || Number(limit) > 1000)
      throw badField('limit', `must be a whole number from 1 to 1000, got '${limit}'`);
    const found = log.list(id, matchIn(match, ''));
    return c.json({ count: found.length, result: found.slice(-Number(limit)).reverse() });
  });
  app.delete('/_sandbox/requests', async (c) => {
    log.clear(await idOf(c));
    return c.json({ success: true });
  });
  app.get('/_sandbox/requests.har', async (c) => {
    const archive = har(log.list(await idOf(c)));
    return c.json(archive, 200, { 'content-disposition': 'attachment; filename="requests.har"' });
  });
  app.post('/_sandbox/expect', async (c) => {
    const id = await idOf(c);
    const { status, body } = expectation(
      await bodyWith(c, env, ['method', 'path', 'count', 'status']),
      traffic,
      id,
    );
    return c.json(body, status);
  });
}
