// The error for dates that cannot be read or do not exist.

/**
 * A date that is not ISO 8601 or names a day that does not exist, such as `2024-02-30`.
 *
 * @example
 * try {
 *   parseDay('2024-02-30');
 * } catch (error) {
 *   if (error instanceof InvalidDateError) console.log(error.value); // '2024-02-30'
 * }
 */
export class InvalidDateError extends Error {
  override readonly name = 'InvalidDateError';
  /** The text as it was given. */
  readonly value: string;

  constructor(value: string) {
    super(
      `"${value}" is not a date. Write a day that exists as YYYY-MM-DD, or a date-time such as 2024-02-01T09:30:00Z.`,
    );
    this.value = value;
  }
}
