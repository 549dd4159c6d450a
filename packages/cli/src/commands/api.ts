// `growpanel api <METHOD> <path>`: any endpoint, with the SDK's retries and the same output.
import type { Command } from 'commander';
import type { Globals } from '../config/globals.js';
import { keyValue, type Query } from '../contract/options.js';
import { operationFor } from '../contract/tables.js';
import { usageError } from '../errors/cli-error.js';
import { examples } from '../help.js';
import { readBody } from '../input/body.js';
import { print } from '../output/print.js';
import { callerFor } from './call.js';
import { allRows } from './paginate.js';
import { confirmed, type Safety, showRequest } from './safety.js';

export function fillApi(command: Command): void {
  command
    .description("Call any API endpoint directly. JSON output is the API's whole answer.")
    .argument('<method>', 'GET, POST, PUT, DELETE …')
    .argument('<path>', 'Path below the base URL, /reports/mrr; it may bring a query')
    .argument('[key=value...]', 'Query parameters')
    .option('--body <json>', 'Request body, or @FILE; else standard input')
    .option('--paginate', 'All rows of a list, page after page; limit is the size of a page')
    .option('--dry-run', 'Show the request, and send nothing')
    .option('--yes', 'Do not ask before a DELETE; without a terminal nobody is asked')
    .addHelpText(
      'before',
      examples([
        'api GET /reports/mrr date=20240101-20250131 interval=month',
        `api POST /data/customers --body '{"name":"Acme","email":"a@b.com"}'`,
        'api GET /customers --paginate --format jsonl',
        'api DELETE /data/customers/cus_123',
      ]),
    )
    .action(call);
}

async function call(
  name: string,
  address: string,
  pairs: string[],
  { body: option, paginate, ...safety }: Safety & { body?: string; paginate?: boolean },
  command: Command,
): Promise<void> {
  const globals = command.optsWithGlobals<Globals>();
  const method = name.toUpperCase();
  if (!/^[A-Z]+$/.test(method))
    throw usageError(`'${name}' is no HTTP method`, 'growpanel api GET /reports/mrr');
  const [written = '', ...searches] = address.split('?');
  if (/^\w+:\/\//.test(written)) {
    throw usageError(
      `'${written}' is a whole address`,
      'Give the path below the base URL, as in /reports/mrr.',
    );
  }
  // Some shells for Windows take a leading slash for a folder of theirs, so it may be left out.
  const path = written.startsWith('/') ? written : `/${written}`;
  const query: Query = {};
  const add = (key: string, value: string) => {
    query[key] = key in query ? [query[key], value].flat() : value;
  };
  for (const [key, value] of new URLSearchParams(searches.join('?'))) add(key, value);
  for (const pair of pairs) add(...keyValue(pair, 'a query parameter'));
  const reads = method === 'GET' || method === 'DELETE' || method === 'HEAD';
  const body = reads && option === undefined ? undefined : await readBody(option, 'likely');
  const operation = operationFor(method, path);
  if (safety.dryRun) return showRequest({ method, path, query, body }, globals);
  if (operation ? operation.destroys : method === 'DELETE') await confirmed(`${method} ${path}`, safety);
  if (paginate) {
    if (method !== 'GET') throw usageError('--paginate reads lists: it goes with GET');
    const answer = await allRows(callerFor(globals), path, query);
    // Rows keep the schema of their list, and its currency.
    return print({ answer, operation }, globals);
  }
  const { data } = await callerFor(globals)(method, path, { query, body });
  await print({ answer: data, operation }, { envelope: true, ...globals });
}
