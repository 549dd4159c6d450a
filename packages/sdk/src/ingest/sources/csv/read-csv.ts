// A CSV file as records, its delimiter found out from the header.
import { readText, type TextInput } from '../text.js';
import { CsvParser, type CsvRecord } from './parser.js';

/** What separates cells. */
export type Delimiter = ',' | ';' | '\t';

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
    if (end === undefined) continue;
    parser = new CsvParser(delimiterOf(head.slice(0, end)));
    yield* parser.push(head);
  }
  if (parser === undefined) {
    parser = new CsvParser(delimiterOf(head));
    yield* parser.push(head);
  }
  yield* parser.finish();
}
