// One call of one operation: its parameters in the API's form, its answer with the rows that were asked for.
import type { RequestOptions } from '@growpanel/sdk';
import {
  type ContractOperation,
  type ContractParameter,
  fieldNames,
  usesAccountCurrency,
} from '../contract/tables.js';
import { suggestion } from '../errors/nearest.js';
import { quoted } from '../errors/quoted.js';
import { Refusal } from '../errors/refusal.js';
import { checkFields, fieldList } from '../result/fields.js';
import { payloadOf } from '../result/payload.js';
import { wholeNumber } from './arguments.js';
import type { Arguments, Payload, Properties, Surroundings } from './shape.js';

/** What every tool that reads takes besides: which part of the answer. */
export const partOf: Properties = {
  fields: { type: 'string', description: 'Only these, by commas' },
  limit: { type: 'integer' },
  offset: { type: 'integer' },
};

/** Rows that the API sends when nobody says how many, of lists that cannot skip. */
const usualRows = 100;

interface Request {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** Any call of the API, with the client's cancellation; `path` may be the template of an operation. */
export async function send(
  method: string,
  path: string,
  { path: values, query, body }: Request,
  { client, signal }: Surroundings,
): Promise<unknown> {
  const options: RequestOptions = { signal };
  if (values) options.path = values;
  if (query) options.query = query;
  if (body !== undefined) options.body = body;
  const { data } = await client.request<string, string>(method, path, options);
  return data;
}

/** A parameter in the API's form. @throws {@link Refusal} when it is none of the values that there are. */
export function wireValue({ name, values, closed }: ContractParameter, value: unknown): unknown {
  if (typeof value === 'boolean' && values?.includes('1')) return value ? '1' : '0';
  if (closed && values && typeof value === 'string' && !values.includes(value)) {
    const known = values.map(String);
    throw new Refusal(
      `${name} cannot be ${quoted(value)}.${suggestion(value, known)} It is one of: ${known.join(', ')}`,
    );
  }
  return value;
}

/** How many rows there are in all, when an answer with a list says so. */
function countIn(answer: unknown): number | undefined {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return undefined;
  const { count, ...rest } = answer as Record<string, unknown>;
  const values = Object.values(rest);
  if (typeof count === 'number' && values.some(Array.isArray)) return count;
  return values.map(countIn).find((found) => found !== undefined);
}

/** Whether amounts of an answer are in the account's currency without naming it. */
async function accountCurrency(answer: unknown, around: Surroundings): Promise<string | undefined> {
  if (typeof answer === 'object' && answer !== null && 'currency' in answer) return undefined;
  try {
    const settings = (await send('GET', '/settings', {}, around)) as { base_currency?: string };
    return settings.base_currency;
  } catch {
    return undefined; // The units then say "the account's currency".
  }
}

/** Carries out an operation that reads, and makes a result of its answer. */
export async function read(
  operation: ContractOperation,
  request: Request,
  args: Arguments,
  around: Surroundings,
): Promise<Payload> {
  const fields = fieldList(args.fields);
  checkFields(fields, fieldNames(operation.response));
  const limit = wholeNumber(args, 'limit', 1);
  const offset = wholeNumber(args, 'offset', 0) ?? 0;
  const named = (name: string) => operation.parameters.find((parameter) => parameter.name === name);
  const skips = named('offset') !== undefined;
  const limits = named('limit');
  const query: Record<string, unknown> = { ...request.query };
  if (skips) {
    if (limit !== undefined) query.limit = limit;
    if (offset > 0) query.offset = offset;
  } else if (limits && (limit !== undefined || offset > 0)) {
    query.limit = Math.min(offset + (limit ?? usualRows), limits.maximum ?? Infinity);
  }
  const data = await send(operation.method, operation.path, { ...request, query }, around);
  const currency = usesAccountCurrency(operation.response) ? await accountCurrency(data, around) : undefined;
  return payloadOf(
    { data, schema: operation.response, currency, skipped: skips ? offset : 0, total: countIn(data) },
    { fields, offset, limit },
  );
}
