// Every request of the API passes here: faults hit it, and the log notes it. The control plane is left alone.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context, MiddlewareHandler } from 'hono';
import { bodies } from '../body.js';
import { ApiError } from '../errors.js';
import { JsonText } from '../json-text.js';
import * as accounts from '../store/accounts.js';
import type { Database } from '../store/database.js';
import { type Effect, type Fault, Faults } from './faults.js';
import { type LoggedBody, loggedBody, loggedHeaders, masked, RequestLog } from './request-log.js';

/** What comes with a request that came over a socket, or by the in-process `fetch`. */
export type Channel =
  | { incoming: IncomingMessage; outgoing: ServerResponse }
  | { inProcess: { dropped: boolean } };

/** The faults and the log of a sandbox. */
export interface Traffic {
  faults: Faults;
  log: RequestLog;
  watch: MiddlewareHandler;
}

/** Answers with JSON; what is said is noted for the log. */
export function answerJson(c: Context, value: object, status: number): Response {
  const said = value instanceof JsonText ? value.bytes : JSON.stringify(value);
  c.set('said', loggedBody(said, 'application/json'));
  return c.body(said, status as 200, { 'content-type': 'application/json' });
}

const isControl = (path: string) => /^\/(?:_sandbox(?:\/|$)|docs(?:\/|$)|openapi\.json$|$)/.test(path);

/** Ends the connection without an answer. */
function drop(c: Context): Response {
  const channel = c.env as Channel;
  if ('inProcess' in channel) channel.inProcess.dropped = true;
  else channel.incoming.socket.destroy();
  return RESPONSE_ALREADY_SENT.clone();
}

/** Announces the whole answer, sends half of it and ends the connection. */
async function truncate(c: Context, response: Response): Promise<Response> {
  const channel = c.env as Channel;
  const bytes = new Uint8Array(await response.arrayBuffer());
  const half = bytes.subarray(0, Math.floor(bytes.length / 2));
  const headers = { ...Object.fromEntries(response.headers), 'content-length': String(bytes.length) };
  if ('inProcess' in channel) {
    let sent = false;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (sent) controller.error(new TypeError('terminated'));
        else controller.enqueue(half);
        sent = true;
      },
    });
    return new Response(body, { status: response.status, headers });
  }
  const { incoming, outgoing } = channel;
  outgoing.writeHead(response.status, headers);
  outgoing.write(half, () => incoming.socket.destroySoon());
  return RESPONSE_ALREADY_SENT.clone();
}

/** The answer that stands in for the real one. */
function standIn(c: Context, { status = 500, body, retry_after: retry }: Effect, id: string): Response {
  if (retry !== undefined) c.header('retry-after', String(retry));
  if (status === 204 || status === 205 || status === 304) return c.body(null, status as 204);
  if (typeof body === 'string') {
    c.set('said', loggedBody(body, 'text/plain'));
    return c.text(body, status as 500);
  }
  const failed = new ApiError(status, `The sandbox answers ${status} because of the fault '${id}'.`).body();
  return answerJson(c, (body as object | undefined) ?? failed, status);
}

async function suffer(c: Context, { id, fault }: Fault, next: () => Promise<void>): Promise<boolean> {
  if (fault.delay_ms) await wait(fault.delay_ms, undefined, { ref: false });
  if (fault.drop === true) {
    c.res = drop(c);
    return true;
  }
  if (fault.status !== undefined) c.res = standIn(c, fault, id);
  else await next();
  if (fault.drop === 'after') {
    replace(c, drop(c));
    return true;
  }
  if (fault.truncate) replace(c, await truncate(c, c.res));
  return false;
}

function replace(c: Context, response: Response): void {
  c.res = undefined;
  c.res = response;
}

/** @param pathOf the path of a URL as the contract spells it. */
export function createTraffic(db: Database, pathOf: (url: string) => string): Traffic {
  const faults = new Faults();
  const log = new RequestLog();
  /** A key never changes its account. */
  const accountOf = new Map<string, string>();

  async function accountIn(header: string | undefined): Promise<string | undefined> {
    const key = /^Bearer +(\S+)$/i.exec(header?.trim() ?? '')?.[1];
    if (key === undefined) return undefined;
    const known = accountOf.get(key) ?? (await accounts.findKey(db, key))?.account.account_id;
    if (known !== undefined) accountOf.set(key, known);
    return known;
  }

  const watch: MiddlewareHandler = async (c, next) => {
    const path = pathOf(c.req.url);
    const account = isControl(path) ? undefined : await accountIn(c.req.header('authorization'));
    if (account === undefined) return next();
    const { method } = c.req;
    const startedAt = new Date().toISOString();
    const began = performance.now();
    const fault = faults.hit(account, method, path);
    let dropped = false;
    if (fault) dropped = await suffer(c, fault, next);
    else await next();
    const sent = bodies.get(c.req.raw);
    // Not from the answer, which a fault may have taken away.
    const id = c.get('id') as string;
    log.add(account, {
      ...{ id, started_at: startedAt, duration_ms: Math.round((performance.now() - began) * 1000) / 1000 },
      ...{ method, url: masked(c.req.url), path, status: dropped ? 0 : c.res.status },
      request_headers: loggedHeaders(c.req.raw.headers),
      request_body: sent?.length ? loggedBody(sent, c.req.header('content-type') ?? '') : null,
      response_headers: dropped ? {} : loggedHeaders(c.res.headers),
      response_body: dropped ? null : ((c.get('said') as LoggedBody | undefined) ?? null),
      fault: fault?.id ?? null,
    });
  };
  return { faults, log, watch };
}
