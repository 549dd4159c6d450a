// Objects as another API answers them: JSON Lines, a JSON array, or the pages of a list.
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { isRow, type Row } from '../contract/answers.js';
import { CliError } from '../errors/cli-error.js';
import { parseJson } from '../input/json.js';

/** Under which a page has its items: Stripe's name, then ChartMogul's. */
const pages = ['data', 'entries', 'customers', 'plans', 'invoices', 'subscriptions'];
const largestJson = 256 * 1024 * 1024;

/** @param onBytes told how much was read. */
export async function* objectsIn(path: string, onBytes: (count: number) => void): AsyncGenerator<Row> {
  const broken = (problem: string) => new CliError('refused', `${path}: ${problem}`);
  if (extname(path).toLowerCase() === '.json') {
    const { size } = statSync(path);
    if (size > largestJson) {
      throw new CliError(
        'refused',
        `${path} is too large for one JSON text`,
        'Write it as JSON Lines: jq -c .data[]',
      );
    }
    yield* itemsOf(
      parseJson(readFileSync(path, 'utf8'), (problem) => broken(`not valid JSON: ${problem}`)),
      () => broken('neither an object nor a list of objects'),
    );
    onBytes(size);
    return;
  }
  let line = 0;
  for await (const text of linesIn(path, broken)) {
    line++;
    onBytes(Buffer.byteLength(text) + 1);
    if (!text.trim()) continue;
    const at = (problem: string) => broken(problem.replace(/line 1, /, `line ${line}, `));
    yield* itemsOf(
      parseJson(text, (problem) => at(`not valid JSON: ${problem}`)),
      () => broken(`line ${line} holds neither an object nor a list of objects`),
    );
  }
}

async function* linesIn(path: string, broken: (problem: string) => Error): AsyncGenerator<string> {
  let held: Buffer[] = [];
  let size = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
      yield Buffer.concat([...held, chunk.subarray(from, end)]).toString('utf8');
      [held, size, from] = [[], 0, end + 1];
    }
    held.push(chunk.subarray(from));
    size += chunk.length - from;
    if (size > largestJson)
      throw broken('holds a line that is too long; is it JSON Lines, an object per line?');
  }
  if (size > 0) yield Buffer.concat(held).toString('utf8');
}

function* itemsOf(value: unknown, refuse: () => Error): Generator<Row> {
  const page = isRow(value) && !('id' in value) && !('uuid' in value);
  const name = page ? pages.find((each) => Array.isArray(value[each])) : undefined;
  const items = name ? ((value as Row)[name] as unknown[]) : Array.isArray(value) ? value : [value];
  for (const item of items) {
    if (!isRow(item)) throw refuse();
    yield item;
  }
}
