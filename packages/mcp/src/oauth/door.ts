// What every request passes, whoever serves it: limits by address, one line in the log, a health check, and an answer
// also when something breaks.
import { AuthorizationError } from '@cloudflare/workers-oauth-provider';
import { version } from '../version.js';
import { IdentityError } from './identity/identity.js';
import type { Log } from './log.js';
import { messagePage } from './pages/layout.js';
import type { RateLimit } from './rate-limit.js';

/** What the runtime knows of a request. */
export interface Arrival {
  /** Where it comes from, as far as that can be trusted. */
  address: string;
  /** Lets work go on after the answer. */
  waitUntil(work: Promise<unknown>): void;
}

export interface DoorSettings {
  limits: {
    /** Calls of one connection or API key. */
    perKey: RateLimit;
    /** Requests from one address. */
    perAddress: RateLimit;
    /** Clients that one address registers: each is kept for months, and anybody may. */
    registrations: RateLimit;
  };
  log: Log;
}

export const tooMany = (seconds: number): Response =>
  Response.json(
    { error: 'rate_limited', error_description: `Too many requests. Try again in ${seconds} s.` },
    { status: 429, headers: { 'retry-after': String(seconds), 'access-control-allow-origin': '*' } },
  );

/** People get a page, programs get JSON. Neither learns what broke; that is in the log. */
function failure(error: unknown): Response {
  if (error instanceof AuthorizationError)
    return messagePage('Start again', `${error.description}.`, {
      link: { href: '/connections', text: 'Your connections' },
    });
  if (error instanceof IdentityError)
    return messagePage('Signing in is not possible now', 'Try again in a few minutes.', { status: 503 });
  return Response.json(
    { error: 'server_error', error_description: 'The server failed; try again later.' },
    { status: 500, headers: { 'access-control-allow-origin': '*' } },
  );
}

/** @param isWell whether what the server stands on answers. */
async function health(isWell: () => Promise<unknown>, log: Log): Promise<Response> {
  const well = await isWell().then(
    () => true,
    (error: unknown) => {
      log.error('health_failed', error);
      return false;
    },
  );
  return Response.json(
    { status: well ? 'ok' : 'failing', version },
    { status: well ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  );
}

export function behindDoor(
  { limits, log }: DoorSettings,
  isWell: () => Promise<unknown>,
  serve: (request: Request, path: string, arrival: Arrival) => Promise<Response>,
): (request: Request, arrival: Arrival) => Promise<Response> {
  async function answer(request: Request, path: string, arrival: Arrival): Promise<Response> {
    const wait = await limits.perAddress.take(arrival.address);
    if (wait > 0) return tooMany(wait);
    try {
      return await serve(request, path, arrival);
    } catch (error) {
      log.error('request_failed', error, { method: request.method, path });
      return failure(error);
    }
  }
  return async (request, arrival) => {
    const began = Date.now();
    const { pathname } = new URL(request.url);
    if (pathname === '/health') return health(isWell, log);
    const path = pathname.slice(0, 200);
    const response = await answer(request, pathname, arrival);
    const { method } = request;
    log.info('request', {
      method,
      path,
      status: response.status,
      ms: Date.now() - began,
      address: arrival.address,
    });
    return response;
  };
}
