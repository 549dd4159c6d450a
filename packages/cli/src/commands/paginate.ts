// All pages of a list, for `api --paginate`.
import { isRow, payloadOf, type Row } from '../contract/answers.js';
import type { Query } from '../contract/options.js';
import { operationFor } from '../contract/tables.js';
import { usageError } from '../errors/cli-error.js';
import type { Caller } from './call.js';

const usualPage = 100;

/** The answer to the first page with the rows of all in it. */
export async function allRows(call: Caller, path: string, query: Query): Promise<unknown> {
  const limit = Number(query.limit ?? usualPage);
  let offset = Number(query.offset ?? 0);
  if (!(Number.isInteger(limit) && limit > 0 && Number.isInteger(offset) && offset >= 0)) {
    throw usageError(
      'limit and offset must be whole numbers',
      'growpanel api GET /customers limit=100 --paginate',
    );
  }
  const response = operationFor('GET', path)?.response;
  let first: unknown;
  const rows: unknown[] = [];
  for (let last: string | undefined; ; offset += limit) {
    const { data } = await call('GET', path, { query: { ...query, limit, offset } });
    const { value } = payloadOf(data, response);
    if (!Array.isArray(value)) throw usageError(`${path} does not answer a list`, 'Leave --paginate out.');
    // Some lists are answered whole, whatever page was asked for.
    const page = JSON.stringify(value);
    if (page === last) break;
    last = page;
    first ??= data;
    rows.push(...(value as unknown[]));
    if (value.length !== limit) break;
  }
  return withRows(first, rows, response);
}

/** Puts the rows where the answer has its own. */
function withRows(answer: unknown, rows: unknown[], response: string | undefined): unknown {
  if (!isRow(answer)) return rows;
  const own = payloadOf(answer, response).value;
  const replaced = Object.entries(answer).map(([name, value]): [string, unknown] => {
    if (value === own) return [name, rows];
    return isRow(value) && (value as Row).list === own ? [name, { ...value, list: rows }] : [name, value];
  });
  return Object.fromEntries(replaced);
}
