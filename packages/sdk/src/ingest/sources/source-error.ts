// A source that cannot be read further.
import { GrowPanelError } from '../../core/errors/growpanel-error.js';

/**
 * A source cannot be read further, or would have to guess: broken quoting, a line that is no JSON, an object whose
 * parts were not expanded. The message says where and what to do. Single values that cannot be read never throw:
 * they stay in the row as they are, and the check of the row names them.
 *
 * @example
 * ```ts
 * if (error instanceof SourceError) console.error(`line ${error.line}: ${error.message}`);
 * ```
 */
export class SourceError extends GrowPanelError {
  override readonly name: string = 'SourceError';
  /** Line of the file, from 1; undefined when the source is no file. */
  readonly line: number | undefined;
  /** Character within the line, from 1; undefined when unknown. */
  readonly column: number | undefined;

  constructor(message: string, at: { line?: number; column?: number; cause?: unknown } = {}) {
    const place = at.line === undefined ? '' : `line ${at.line}`;
    const column = at.column === undefined ? '' : `, column ${at.column}`;
    super(place ? `${place}${column}: ${message}` : message, { cause: at.cause });
    this.line = at.line;
    this.column = at.column;
  }
}
