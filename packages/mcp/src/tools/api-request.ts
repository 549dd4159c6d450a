// `api_request`: any endpoint of the API, also one that this version has never heard of.
import { fieldNames, operationFor, usesAccountCurrency } from '../contract/tables.js';
import { Refusal } from '../errors/refusal.js';
import { checkFields, fieldList } from '../result/fields.js';
import { payloadOf } from '../result/payload.js';
import { wholeNumber } from './arguments.js';
import { partOf, send } from './call.js';
import { confirmed } from './confirmation.js';
import type { Arguments, Payload, Surroundings, Tool } from './shape.js';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
export const methods: readonly Method[] = ['GET', 'POST', 'PUT', 'DELETE'];

/**
 * The path below the base URL and the query that it may bring.
 *
 * @throws {@link Refusal} for whatever could lead elsewhere: another host, a step up, an encoded slash.
 */
export function route(text: string): { path: string; query: Record<string, string | string[]> } {
  const [path = '', search = '', ...more] = text.split('?');
  const plain = /^\/(?![/\\]|%2f|%5c)[^?#\\\s]*$/i.test(path) && more.length === 0;
  const steps = path.slice(1).split('/').map(decoded);
  if (!plain || steps.some((step) => step === '' || step === '.' || step === '..' || /\p{Cc}/u.test(step))) {
    throw new Refusal(
      `path must be a path of the API such as /reports/mrr: one slash in front, no host, no '..', got ${JSON.stringify(text.slice(0, 200))}.`,
    );
  }
  const query: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(search)) {
    const before = query[name];
    query[name] = before === undefined ? value : [before, value].flat();
  }
  return { path, query };
}

/** A step of a path as it is meant; nothing for one that means nothing. */
function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return '';
  }
}

async function request(method: Method, args: Arguments, around: Surroundings): Promise<Payload> {
  const { path, query } = route(String(args.path));
  const params = (args.params ?? {}) as Record<string, unknown>;
  let body = args.body;
  if (method === 'GET' && body !== undefined) throw new Refusal('GET takes no body; use params.');
  const plain = path.split('/').map(decoded).join('/');
  const known = operationFor(method, plain);
  const fields = fieldList(args.fields);
  checkFields(fields, fieldNames(known?.response));
  // Of what this version has never heard of only the name tells.
  const destroys = known ? known.destroys : method === 'DELETE' || /\/(reset|delete[\w-]*)$/i.test(plain);
  if (destroys) body = await confirmedBody(method, path, args, around);
  const data = await send(method, path, { query: { ...query, ...params }, body }, around);
  const needsCurrency = usesAccountCurrency(known?.response);
  const settings = needsCurrency
    ? await send('GET', '/settings', {}, around).catch(() => undefined)
    : undefined;
  return payloadOf(
    {
      data: data ?? { success: true },
      schema: known?.response,
      currency: (settings as { base_currency?: string } | undefined)?.base_currency,
    },
    {
      fields,
      offset: wholeNumber(args, 'offset', 0),
      limit: wholeNumber(args, 'limit', 1),
    },
  );
}

/** The body to send once the caller has named what goes. An account is named in the body, where the API looks. */
async function confirmedBody(
  method: Method,
  path: string,
  args: Arguments,
  around: Surroundings,
): Promise<unknown> {
  if (/^(\/v\d+)?\/account$/.test(path)) {
    const named = args.confirm ?? (args.body as { confirm?: unknown } | undefined)?.confirm;
    if (typeof named !== 'string' || named === '')
      throw new Refusal(
        "This deletes the whole account. Call again with confirm: the account's name, if the user wants that.",
      );
    return { confirm: named };
  }
  const steps = path.split('/').filter(Boolean);
  const target = method === 'DELETE' ? steps.at(-1)! : steps.at(-2)!;
  const summary = operationFor(method, path)?.summary ?? `${method} ${path}`;
  const ids = (args.body as { ids?: unknown } | undefined)?.ids;
  const template = Array.isArray(ids)
    ? path
    : `/${steps.map((step) => (step === target ? '{id}' : step)).join('/')}`;
  await confirmed(
    { method, path: template, summary, description: '', parameters: [] },
    { path: { id: decoded(target) }, body: args.body, confirm: args.confirm },
    around,
  );
  return args.body;
}

const properties = {
  path: { type: 'string', description: 'Below the base URL: /reports/mrr' },
  params: { type: 'object', description: 'Query parameters' },
} as const;
const body = { type: 'object', orList: true } as const;
const confirm = { type: 'string', description: 'Id or name of what to destroy' } as const;

/** The tool as documented; for reads only when nothing may be written. */
export const apiRequest = (readOnly: boolean): Tool => ({
  name: 'api_request',
  title: 'Call the API',
  description: 'Any endpoint of the GrowPanel API, where no other tool fits.',
  properties: {
    method: { type: 'string', enum: readOnly ? ['GET'] : methods },
    ...properties,
    ...(!readOnly && { body, confirm }),
    ...partOf,
  },
  required: readOnly ? ['path'] : ['method', 'path'],
  reads: readOnly,
  destroys: !readOnly,
  run: (args, around) => request((args.method ?? 'GET') as Method, args, around),
});

/** The same in parts that each do one thing, so that reads can be approved without writes. */
export const apiMethods: readonly Tool[] = methods.map((method) => ({
  name: `api_${method.toLowerCase()}`,
  title: `Call the API: ${method}`,
  description: `${method} on any endpoint of the GrowPanel API, where no other tool fits.`,
  properties: {
    ...properties,
    ...(method !== 'GET' && { body }),
    ...(method !== 'GET' && method !== 'PUT' && { confirm }),
    ...(method === 'GET' && partOf),
  },
  required: ['path'],
  reads: method === 'GET',
  destroys: method !== 'GET',
  idempotent: method !== 'POST',
  run: (args, around) => request(method, args, around),
}));
