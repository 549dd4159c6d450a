// All error classes.
export { AbortError } from './abort-error.js';
export { ArgumentError } from './argument-error.js';
export { AuthenticationError } from './authentication-error.js';
export { BadRequestError } from './bad-request-error.js';
export { ConflictError } from './conflict-error.js';
export { ConnectionError } from './connection-error.js';
export { GrowPanelError, isGrowPanelError } from './growpanel-error.js';
export { InvalidResponseError } from './invalid-response-error.js';
export { NotFoundError } from './not-found-error.js';
export { PermissionDeniedError } from './permission-denied-error.js';
export { RateLimitError } from './rate-limit-error.js';
export { ServerError } from './server-error.js';
export { TimeoutError } from './timeout-error.js';
export { ValidationError } from './validation-error.js';
