// Keeps web pages out: a browser that has the sandbox's address must not become a way into it.
import { ApiError } from './errors.js';

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

export const isLoopback = (host: string): boolean => loopback.test(host) || host === '::1';

/**
 * Refuses requests that another site's page makes, and, on a loopback address, those under a foreign host name:
 * that is how a page would get around the first check (DNS rebinding).
 */
export function guard(request: Request, loopbackOnly: boolean): void {
  const { hostname, host } = new URL(request.url);
  if (loopbackOnly && !isLoopback(hostname))
    throw new ApiError(403, `This sandbox answers on loopback addresses only, not as '${hostname}'.`);
  const origin = request.headers.get('origin');
  if (origin === null) return;
  if (!URL.canParse(origin) || new URL(origin).host !== host)
    throw new ApiError(403, `Requests of web pages from other origins ('${origin}') are refused.`);
}
