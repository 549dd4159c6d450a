// From an HTTP request to what a handler takes: every part checked against the contract.
import { readJson } from './body.js';
import { ApiError, badField, notBuilt } from './errors.js';
import { query as queryValidators } from './generated/query-validators.gen.js';
import { body as bodyValidators } from './generated/request-validators.gen.js';
import { sentence } from './ingest/push.js';
import { isStorable, unstorableIn } from './ingest/storable.js';
import { filterInContractWords, inContractWords } from './other-spellings.js';
import type { Route } from './routes.js';
import { refuseOddBody, refuseUndeclaredFields } from './strict.js';
import { isObject, type Problem, problemsOf, type Validator } from './validation.js';

/** The first problem's field stands for all; the sentence has every one. */
function refuse(problems: readonly Problem[]): void {
  const [first] = problems;
  if (first) throw new ApiError(400, sentence(problems), { field: first.field });
}

/** The query parameters that were given; an empty one counts as left out. */
function givenQuery(url: string, route: Route): Record<string, string> {
  const given: [string, string][] = [];
  for (const [written, value] of new URL(url).searchParams) {
    if (value === '') continue;
    if (!isStorable(written + value)) throw badField(written, 'holds a NUL character');
    const name = route.customFilters ? filterInContractWords(written) : written;
    if ((name in route.query || route.customFilters) && given.some(([other]) => other === name))
      throw badField(name, 'is given twice');
    given.push([name, value]);
  }
  return Object.fromEntries(given);
}

/**
 * Query parameters, valid by the contract. What no handler heeds is not passed over where it could be a filter: an
 * answer that ignores a filter looks right and is wrong.
 */
export function checkedQuery(
  url: string,
  route: Route,
  heeded: readonly string[],
  fromPath: Record<string, string>,
): Record<string, string> {
  const query = { ...givenQuery(url, route), ...fromPath };
  const validate = (queryValidators as Record<string, Validator>)[route.id];
  if (validate) refuse(problemsOf(validate, { ...query }));
  for (const [name, value] of Object.entries(query)) {
    if (heeded.includes(/^custom_./.test(name) ? 'custom_*' : name)) continue;
    if (Object.hasOwn(route.query, name)) {
      if (value !== route.query[name])
        throw notBuilt(`The parameter '${name}' of ${route.method} ${route.path}`, name);
    } else if (route.customFilters && name !== 'source') {
      throw badField(name, `is no parameter of ${route.method} ${route.path}`);
    }
  }
  return query;
}

/** `{ "invoices": [...] }` holds the same as the array by itself. */
function rowsOf(route: Route, body: unknown): unknown {
  const collection = route.path.slice(route.path.lastIndexOf('/') + 1);
  const rows = isObject(body) ? (body as Record<string, unknown>)[collection] : undefined;
  if (Array.isArray(rows)) return rows;
  if (Array.isArray(body) || isObject(body)) return body;
  throw new ApiError(400, `The body must be an object, an array, or { "${collection}": [...] }.`);
}

/** The body, valid by the contract; of bulk operations only its frame, since each row has its own outcome. */
export async function checkedBody(
  request: Request,
  route: Route,
  { maxBodyBytes, strict }: { maxBodyBytes: number; strict: boolean },
): Promise<unknown> {
  if (strict) refuseOddBody(request, route);
  if (!route.body) return undefined;
  const body = await readJson(request, maxBodyBytes);
  if (body === undefined) {
    if (route.body === 'optional') return undefined;
    throw new ApiError(400, 'The body is empty; send JSON.');
  }
  if (route.bulk) {
    const rows = rowsOf(route, body);
    if (strict) refuseUndeclaredFields(rows, route);
    return rows;
  }
  if (!isObject(body)) throw new ApiError(400, 'The body must be an object.');
  const unstorable = unstorableIn(body);
  if (unstorable) refuse([unstorable]);
  const named = inContractWords(route.id, body);
  if (strict) refuseUndeclaredFields(named, route);
  const validate = (bodyValidators as Record<string, Validator>)[route.id];
  // A body that may be left out may also be given in part.
  if (validate && route.body === 'required') refuse(problemsOf(validate, named));
  return named;
}
