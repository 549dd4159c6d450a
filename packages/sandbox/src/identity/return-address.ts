// Where a browser may be sent after signing in: programs on this machine, and origins that were named at the start.
import { ApiError } from '../errors.js';
import { isLoopback } from '../guard.js';

/** The address, if it is one that people may be sent back to; else 400, and nobody is redirected. */
export function checkedReturnAddress(value: string | undefined, origins: readonly string[]): URL {
  if (!value || !URL.canParse(value))
    throw new ApiError(400, 'return_to is missing or not an address.', { field: 'return_to' });
  const url = new URL(value);
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  const isKnown = isLoopback(url.hostname) || origins.includes(url.origin);
  if (!isWeb || !isKnown || url.username || url.password)
    throw new ApiError(
      400,
      `return_to leads to '${url.origin}', which this sandbox does not send people to. Start it with --sign-in-origin ${url.origin} if it should.`,
      { field: 'return_to' },
    );
  return url;
}
