// The error for a filter or breakdown that cannot be read.

/**
 * A filter has a value that does not exist, or a breakdown names no dimension.
 *
 * @example
 * try {
 *   parseFilters({ age: 'old' });
 * } catch (error) {
 *   if (error instanceof InvalidFilterError) console.log(error.parameter, error.reason); // age …
 * }
 */
export class InvalidFilterError extends Error {
  override readonly name = 'InvalidFilterError';
  /** The query parameter, such as `age`. */
  readonly parameter: string;
  /** What is wrong with it, without the parameter's name. */
  readonly reason: string;

  constructor(parameter: string, reason: string) {
    super(`${parameter} ${reason}`);
    this.parameter = parameter;
    this.reason = reason;
  }
}
