// The contract as routes: authenticate, validate, run the handler in one transaction, answer.
import { randomUUID } from 'node:crypto';
import { MissingRateError, type Settings } from '@growpanel/metrics';
import { type Context, Hono } from 'hono';
import { inAccount } from './account-scope.js';
import { authenticate } from './authenticate.js';
import { controlRoutes } from './control/routes.js';
import { answerJson, createTraffic } from './control/traffic.js';
import { CsvFile } from './csv-file.js';
import { ApiError, notBuilt } from './errors.js';
import { routes } from './generated/contract.gen.js';
import { guard } from './guard.js';
import { existingSource } from './operations/data-sources.js';
import { handlers } from './operations/index.js';
import { pathOf } from './path.js';
import type { RateLimiter } from './rate-limits.js';
import { checkedBody, checkedQuery } from './request.js';
import type { OperationId, Route } from './routes.js';
import type { Database } from './store/database.js';
import { isConnectionLost } from './store/dialects/postgres-errors.js';
import { isUnwritable, unwritable } from './store/dialects/unwritable.js';
import * as keys from './store/keys.js';
import type { Scope } from './store/scope.js';
import { refuseUndeclaredQuery } from './strict.js';
import { webhookRoutes } from './webhooks/routes.js';
import type { Worker } from './webhooks/worker.js';

/** What the app stands on. */
export interface Environment {
  db: Database;
  seed: string;
  /** The settings that accounts begin with. */
  settings: Partial<Settings>;
  /** The account that the sandbox began with. */
  accountId: string;
  /** The key that was made with it. */
  apiKey: string;
  /** Bound to a loopback address: other host names are refused. */
  loopbackOnly: boolean;
  maxBodyBytes: number;
  /** What the contract does not declare is refused. */
  strict: boolean;
  /** Undefined when requests are not limited. */
  limitRate: RateLimiter | undefined;
  /** Sends events to their subscribers. */
  deliveries: Worker;
  /** Origins, beside loopback addresses, that people may be sent to after they signed in. */
  signInOrigins: readonly string[];
  createAccount(): Promise<{ account_id: string; api_key: string; readonly_api_key: string }>;
}

/** A handler as the app calls it; which types belong to which operation has been checked where it is written. */
interface AnyHandler {
  query?: readonly string[];
  handle(scope: Scope, request: object): Promise<object>;
}

const handlerOf = (id: OperationId) =>
  (handlers as Partial<Record<OperationId, unknown>>)[id] as AnyHandler | undefined;

type Methods = ReadonlyMap<string, Route>;

/** The path that was meant when the id at its end is empty: `/data/plans/` for `/data/plans/{id}`. */
function withoutId(url: string, method: string, methods: Methods): string | undefined {
  if (!new URL(url).pathname.endsWith('/')) return undefined;
  const collection = [...methods.values()][0]?.path;
  const meant = routes.find(
    (route) => route.method === method && route.path.replace(/\/\{\w+\}$/, '/') === `${collection}/`,
  );
  return meant?.path;
}

async function serve(
  c: Context,
  env: Environment,
  methods: Methods,
  sourceInPath: boolean,
): Promise<Response> {
  const method = c.req.method === 'HEAD' ? 'GET' : c.req.method;
  const route = methods.get(method);
  if (!route) {
    const emptyId = withoutId(c.req.url, method, methods);
    if (emptyId) throw new ApiError(404, `The id in ${method} ${emptyId} is empty.`);
    const allow = [...methods.keys()].join(', ');
    throw new ApiError(405, `${method} is not allowed here; allowed: ${allow}.`, { headers: { allow } });
  }
  const holder = await authenticate(env.db, c.req.header('authorization'));
  const { account, role, keyId } = holder;
  env.limitRate?.(account.account_id, method, c.req.url);
  if (role === 'readonly' && method !== 'GET')
    throw new ApiError(403, 'This API key is read-only. Use a key with the role admin to write.');
  const handler = handlerOf(route.id);
  if (!handler) throw notBuilt(`${route.method} ${route.path} (${route.id})`);

  const path = c.req.param();
  const fromPath = sourceInPath && path.id !== undefined ? { source: path.id } : {};
  if (env.strict) refuseUndeclaredQuery(c.req.url, route);
  const query = checkedQuery(c.req.url, route, handler.query ?? [], fromPath as Record<string, string>);
  const body = await checkedBody(c.req.raw, route, env);
  const access = method === 'GET' ? 'read' : 'write';
  const { scope, answer } = await inAccount(env.db, account.account_id, access, async (scope) => {
    if (sourceInPath) await existingSource(scope, path.id ?? '');
    const caller = { keyId, role };
    return {
      scope,
      answer: await handler.handle(scope, { path, query, body, source: query.source, caller }),
    };
  });
  await keys.noteUse(env.db, holder, scope.now).catch((error: Error) => {
    // What was asked for is done; that the note cannot be written must not say otherwise.
    if (!isConnectionLost(error) && !isUnwritable(error)) throw error;
  });
  if (answer instanceof CsvFile) return csv(c, answer, { ...scope, db: env.db });
  return answerJson(c, answer, route.status);
}

function csv(c: Context, file: CsvFile, scope: Scope): Response {
  c.header('content-type', 'text/csv; charset=utf-8');
  c.header('content-disposition', `attachment; filename="${file.name}"`);
  return c.body(file.stream(scope));
}

function answerError(error: Error, c: Context): Response {
  if (error instanceof ApiError) {
    for (const [name, value] of Object.entries(error.headers)) c.header(name, value);
    return answerJson(c, error.body(), error.status);
  }
  if (error instanceof MissingRateError) {
    const { currency, base, day } = error;
    const missing = `No exchange rate from '${currency}' to '${base}' on ${day}. Load rates with PUT /_sandbox/fx, or ask for another currency.`;
    return answerJson(c, new ApiError(400, missing).body(), 400);
  }
  if (isConnectionLost(error)) {
    process.stderr.write(`the database is not available: ${error.message}\n`);
    const lost = new ApiError(
      503,
      'The database of the sandbox is not available. Try again when it is back.',
    );
    return answerJson(c, lost.body(), 503);
  }
  if (isUnwritable(error)) {
    process.stderr.write(`${unwritable(error)}\n`);
    return answerJson(c, new ApiError(507, unwritable(error)).body(), 507);
  }
  process.stderr.write(`${error.stack ?? error.message}\n`);
  return answerJson(
    c,
    new ApiError(500, 'The sandbox failed to answer; what it ran into is on its stderr.').body(),
    500,
  );
}

/** Path of the contract → its operations by method. */
function byPath(): Map<string, Map<string, Route>> {
  const paths = new Map<string, Map<string, Route>>();
  for (const route of routes) {
    const methods = paths.get(route.path) ?? new Map<string, Route>();
    paths.set(route.path, methods.set(route.method, route));
  }
  return paths;
}

export function createApp(env: Environment): Hono {
  const app = new Hono({ getPath: (request) => pathOf(request.url) });
  app.use(async (c: Context, next) => {
    const id = randomUUID();
    c.set('id', id);
    c.header('x-request-id', id);
    guard(c.req.raw, env.loopbackOnly);
    await next();
    if (c.req.method !== 'GET') env.deliveries.wake();
  });
  const traffic = createTraffic(env.db, pathOf);
  app.use(traffic.watch);
  app.onError(answerError);
  app.notFound((c) =>
    answerError(new ApiError(404, `There is nothing at ${c.req.method} ${c.req.path}.`), c),
  );

  // A path that is written out comes before one whose place for an id would take it in.
  const holes = (path: string) => path.split('{').length;
  for (const [path, methods] of [...byPath()].sort(([a], [b]) => holes(a) - holes(b))) {
    app.all(path.replaceAll(/\{(\w+)\}/g, ':$1'), (c) => serve(c, env, methods, false));
    // The older documentation pushes to /data-sources/{id}/invoices and names no data source in the rows.
    const post = methods.get('POST');
    if (post?.bulk) {
      const collection = path.slice(path.lastIndexOf('/'));
      app.all(`/data-sources/:id${collection}`, (c) => serve(c, env, methods, true));
    }
  }
  app.route('/', webhookRoutes(env));
  app.route('/', controlRoutes(env, traffic));
  return app;
}
