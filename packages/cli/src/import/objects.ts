// Objects as another API answers them: JSON Lines, a JSON array, or the pages of a list.
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { createInterface } from 'node:readline';
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
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
  for await (const text of lines) {
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

function* itemsOf(value: unknown, refuse: () => Error): Generator<Row> {
  const page = isRow(value) && !('id' in value) && !('uuid' in value);
  const name = page ? pages.find((each) => Array.isArray(value[each])) : undefined;
  const items = name ? ((value as Row)[name] as unknown[]) : Array.isArray(value) ? value : [value];
  for (const item of items) {
    if (!isRow(item)) throw refuse();
    yield item;
  }
}
