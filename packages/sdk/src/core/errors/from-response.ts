// From an answer that is not a success to the error that says so.
import { AuthenticationError } from './authentication-error.js';
import { BadRequestError } from './bad-request-error.js';
import { ConflictError } from './conflict-error.js';
import { type FailedCall, GrowPanelError } from './growpanel-error.js';
import { NotFoundError } from './not-found-error.js';
import { PermissionDeniedError } from './permission-denied-error.js';
import { RateLimitError } from './rate-limit-error.js';
import { ServerError } from './server-error.js';
import { ValidationError } from './validation-error.js';

const classes: Record<number, typeof GrowPanelError> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  422: ValidationError,
};

/** Longest part of a server's words that a message repeats. */
const longestMessage = 1024;

/** The server's own words, when the body holds any that are meant for people. */
function wordsOf(body: unknown): string | undefined {
  if (typeof body === 'string') {
    const page = /<title[^>]*>([^<]*)<\/title>/i.exec(body)?.[1];
    const words = (page ?? (/^\s*</.test(body) ? '' : body)).trim();
    return words || undefined;
  }
  if (typeof body !== 'object' || body === null) return undefined;
  for (const key of ['error', 'message'] as const) {
    const words = (body as Record<string, unknown>)[key];
    if (typeof words === 'string' && words) return words;
    // Some proxies wrap it once more: { error: { message } }.
    const inner = (words as { message?: unknown } | null | undefined)?.message;
    if (typeof inner === 'string' && inner) return inner;
  }
  return undefined;
}

export function errorFromResponse(
  call: FailedCall & { status: number; retryAfter?: number | undefined },
): GrowPanelError {
  const fallback = `HTTP ${call.status}${call.statusText ? ` ${call.statusText}` : ''}`;
  const words = wordsOf(call.body) ?? fallback;
  const message = words.length > longestMessage ? `${words.slice(0, longestMessage)}…` : words;
  if (call.status === 429) return new RateLimitError(message, call);
  const Class = classes[call.status] ?? (call.status >= 500 ? ServerError : GrowPanelError);
  return new Class(message, call);
}
