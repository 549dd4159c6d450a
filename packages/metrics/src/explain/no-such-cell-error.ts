// The error for a cell that is not there, or that no customers are behind.

/**
 * Thrown when a cell cannot be explained: there is no such row, field or value, or the field is no sum (a rate, a mean).
 *
 * @example
 * try {
 *   explainCell(account, query, { report: 'mrr', date: '2024-03-01', field: 'arpa' });
 * } catch (error) {
 *   if (error instanceof NoSuchCellError) error.part; // 'field'
 * }
 */
export class NoSuchCellError extends RangeError {
  override readonly name = 'NoSuchCellError';
  /** What of the cell is wrong. */
  readonly part: 'date' | 'value' | 'field';

  constructor(part: 'date' | 'value' | 'field', message: string) {
    super(message);
    this.part = part;
  }
}
