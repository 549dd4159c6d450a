// The errors that an answer is made of.

/** What a request is answered with when it cannot be served: a status, a sentence, and the field that is wrong. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly field: string | undefined;
  /** More fields for the body, such as `existing_id`. */
  readonly extra: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    more: { field?: string; extra?: Record<string, string>; headers?: Record<string, string> } = {},
  ) {
    super(message);
    this.status = status;
    this.field = more.field;
    this.extra = more.extra ?? {};
    this.headers = more.headers ?? {};
  }

  /** `error` is the key of the published description, `message` that of the error documentation. */
  body(): Record<string, string> {
    return {
      error: this.message,
      message: this.message,
      ...(this.field === undefined ? {} : { field: this.field }),
      ...this.extra,
    };
  }
}

/** 400: `field: reason`. */
export const badField = (field: string, reason: string): ApiError =>
  new ApiError(400, `${field}: ${reason}`, { field });

/** 404 for a record named in the path. */
export const notFound = (kind: string, id: string): ApiError =>
  new ApiError(404, `No ${kind} '${id}'.`, { field: 'id' });

/** 401: whoever deletes an account takes away its keys, and someone may be using one just then. */
export const accountGone = (): ApiError => new ApiError(401, 'The account of this API key is gone.');

/** 501, with what it is that does not exist here yet. */
export const notBuilt = (what: string, field?: string): ApiError =>
  new ApiError(501, `${what} is not built in the sandbox yet.`, field === undefined ? {} : { field });
