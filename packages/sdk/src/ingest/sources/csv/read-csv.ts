// A CSV file as records, its delimiter found out from the header.
import { SourceError } from '../source-error.js';
import { readText, type TextInput } from '../text.js';
import { CsvParser, type CsvRecord } from './parser.js';

/** What separates cells. */
export type Delimiter = ',' | ';' | '\t';

// Far more than the names of columns take.
const LONGEST_HEADER = 1024 * 1024;

const delimiters: readonly Delimiter[] = [',', ';', '\t'];

/** Index of the first line break outside quotes; undefined when there is none yet. */
function endOfHeader(text: string): number | undefined {
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') quoted = !quoted;
    else if (!quoted && (text[at] === '\n' || text[at] === '\r') && text.slice(0, at).trim() !== '')
      return at;
  }
  return undefined;
}

/** The candidate that the header has most of outside quotes; a comma when it has none. */
function delimiterOf(header: string): Delimiter {
  const bare = header.replace(/"[^"]*"/g, '');
  const counts = delimiters.map((each) => bare.split(each).length);
  return delimiters[counts.indexOf(Math.max(...counts))]!;
}

/** The records, the header first. @throws {SourceError} on broken quoting, with the line. */
export async function* readCsv(
  input: TextInput,
  delimiter: Delimiter | undefined,
): AsyncGenerator<CsvRecord, void, undefined> {
  let parser = delimiter && new CsvParser(delimiter);
  let head = '';
  for await (const text of readText(input)) {
    if (parser !== undefined) {
      yield* parser.push(text);
      continue;
    }
    head += text;
    const end = endOfHeader(head);
    if (end === undefined) {
      if (head.length > LONGEST_HEADER)
        throw new SourceError('the header does not end; is this a CSV file?', { line: 1 });
      continue;
    }
    parser = new CsvParser(delimiterOf(head.slice(0, end)));
    yield* parser.push(head);
  }
  if (parser === undefined) {
    parser = new CsvParser(delimiterOf(head));
    yield* parser.push(head);
  }
  yield* parser.finish();
}
