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
  429: RateLimitError,
};

/** Longest part of a server's words that a message repeats. */
const longestMessage = 1024;

/** A page, and its title. */
const page = /^\s*<(?:[\s\S]*?<title[^>]*>([^<]*))?[\s\S]*/i;

/** The server's own words, when the body holds any that are meant for people. */
function wordsOf(body: unknown): string | undefined {
  // Of a page, its title; of other text, all.
  if (typeof body === 'string') return body.replace(page, '$1').trim();
  const { error, message } = Object(body);
  // Some proxies wrap it once more: { error: { message } }.
  return [error, error?.message, message].find((words) => words && typeof words === 'string');
}

export function errorFromResponse(call: FailedCall & { status: number }): GrowPanelError {
  const { status, statusText, body } = call;
  const words = wordsOf(body) || `HTTP ${status} ${statusText}`.trim();
  const Class = classes[status] ?? (status >= 500 ? ServerError : GrowPanelError);
  return new Class(words.length > longestMessage ? `${words.slice(0, longestMessage)}…` : words, call);
}
