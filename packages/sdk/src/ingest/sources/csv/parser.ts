// RFC 4180 in pieces of any size: give it text as it comes, take records as they are complete.
import { SourceError } from '../source-error.js';

/** One record of a CSV file. */
export interface CsvRecord {
  /** The line on which it begins, from 1. */
  line: number;
  cells: string[];
}

// Far more than a cell holds, and far less than a file whose quote was never closed.
const LONGEST_CELL = 8 * 1024 * 1024;

const lineBreaks = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;

export class CsvParser {
  readonly #delimiter: string;
  /** What ends a cell that is not quoted, and the quote that must not be in it. */
  readonly #end: RegExp;
  /** Text from the beginning of the cell in progress. */
  #text = '';
  /** Where to go on looking for the closing quote. */
  #resume = 0;
  #cells: string[] = [];
  #line = 1;
  #recordLine = 1;
  /** Whether a line feed that comes next belongs to the line break before. */
  #afterReturn = false;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
    this.#end = new RegExp(`[${delimiter === '\t' ? '\\t' : `\\${delimiter}`}"\\r\\n]`, 'g');
  }

  /** Takes more text. @throws {SourceError} on quoting that is no RFC 4180, with the line. */
  *push(text: string): Generator<CsvRecord> {
    this.#text += text;
    yield* this.#parse(false);
  }

  /** The last record, which may have no line break. @throws {SourceError} when a quote is still open. */
  *finish(): Generator<CsvRecord> {
    yield* this.#parse(true);
  }

  *#parse(final: boolean): Generator<CsvRecord> {
    const text = this.#text;
    let at = 0;
    for (;;) {
      if (this.#afterReturn && at < text.length) {
        if (text[at] === '\n') at++;
        this.#afterReturn = false;
      }
      if (at === text.length && !(final && this.#cells.length > 0)) break;
      const quoted = text[at] === '"';
      const end = quoted ? this.#endOfQuoted(at, final) : this.#endOfPlain(at, final);
      if (end === undefined) break;
      const cell = quoted ? this.#unquote(text.slice(at + 1, end - 1)) : text.slice(at, end);
      this.#resume = 0;
      const stop = text[end];
      at = end + 1;
      this.#cells.push(cell);
      if (stop === this.#delimiter) continue;
      const cells = this.#cells;
      this.#cells = [];
      if (cells.length > 1 || quoted || cells[0] !== '') yield { line: this.#recordLine, cells };
      this.#afterReturn = stop === '\r';
      this.#recordLine = ++this.#line;
      if (stop === undefined) {
        at = text.length;
        break;
      }
    }
    this.#text = text.slice(at);
    this.#resume = Math.max(0, this.#resume - at);
    if (this.#text.length > LONGEST_CELL)
      throw new SourceError('this cell does not end; is its quote never closed?', { line: this.#line });
  }

  /** Index after a cell without quotes; undefined when its end has not come yet. */
  #endOfPlain(start: number, final: boolean): number | undefined {
    this.#end.lastIndex = start;
    const match = this.#end.exec(this.#text);
    if (match?.[0] === '"')
      throw new SourceError(
        'a quote inside a cell that is not quoted; write "…""…" with the cell in quotes',
        {
          line: this.#line,
        },
      );
    return match?.index ?? (final ? this.#text.length : undefined);
  }

  /** Index after the closing quote; undefined when it has not come yet. */
  #endOfQuoted(start: number, final: boolean): number | undefined {
    const text = this.#text;
    for (let from = Math.max(start + 1, this.#resume); ; ) {
      const quote = text.indexOf('"', from);
      if (quote < 0) {
        if (final) throw new SourceError('the quote that opens here is never closed', { line: this.#line });
        this.#resume = text.length;
        return undefined;
      }
      const next = text[quote + 1];
      if (next === undefined && !final) {
        this.#resume = quote;
        return undefined;
      }
      if (next === '"') {
        from = quote + 2;
        continue;
      }
      if (next === undefined || next === this.#delimiter || next === '\n' || next === '\r') return quote + 1;
      throw new SourceError('text after a closing quote; a quote inside a cell is written twice', {
        line: this.#line + lineBreaks(text.slice(start, quote)),
      });
    }
  }

  #unquote(inner: string): string {
    this.#line += lineBreaks(inner);
    return inner.includes('"') ? inner.replaceAll('""', '"') : inner;
  }
}
