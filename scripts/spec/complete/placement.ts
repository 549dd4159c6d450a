// Where the clients have a new operation, by the same rule that the existing ones follow.
import { isObject, type Json, type JsonObject } from '../json.ts';
import { operationsIn } from '../normalise/operations.ts';
import { pascal } from '../normalise/sites.ts';

export interface Placement {
  operation: string;
  /** `reports.getForecast`, or `raw` when no namespace covers its path. */
  at: string;
  why: string;
}

const camel = (text: string) => {
  const words = pascal(text);
  return words === '' ? '' : words[0]!.toLowerCase() + words.slice(1);
};
const segments = (path: string) => path.split('/').filter(Boolean);
const isParameter = (segment: string) => segment.startsWith('{');

/** Folder of paths → namespace, from what is placed already: `/data/customers` → `data.customers`. */
function namespaces(contract: JsonObject): Map<string, string> {
  const found = new Map<string, Map<string, number>>();
  for (const [path, , operation] of operationsIn(contract)) {
    const place = operation['x-sdk'];
    if (!isObject(place) || typeof place.namespace !== 'string') continue;
    const fixed = segments(path);
    for (let length = 1; length <= fixed.length && !isParameter(fixed[length - 1]!); length++) {
      const folder = fixed.slice(0, length).join('/');
      const counts = found.get(folder) ?? new Map<string, number>();
      counts.set(place.namespace, (counts.get(place.namespace) ?? 0) + 1);
      found.set(folder, counts);
    }
  }
  return new Map(
    [...found].map(([folder, counts]) => [
      folder,
      [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0],
    ]),
  );
}

const verbs: Record<string, [collection: string, item: string]> = {
  get: ['list', 'get'],
  post: ['create', 'create'],
  put: ['update', 'update'],
  patch: ['update', 'update'],
  delete: ['delete', 'delete'],
};

/** `GET /reports/forecast` → getForecast; `POST /data/plans/{id}/archive` → archive; `PUT /data/plans/{id}` → update. */
function methodName(method: string, path: string, folder: string): string {
  const rest = segments(path).slice(folder.split('/').length);
  const words = rest.filter((segment) => !isParameter(segment));
  const verb = verbs[method]![rest.some(isParameter) ? 1 : 0];
  if (words.length === 0) return verb;
  const name = words.map(pascal).join('');
  return method === 'get' ? `get${name}` : method === 'post' ? camel(name) : `${verb}${name}`;
}

/** Gives every operation without `x-sdk` its place, and says where. Changes the contract that it is given. */
export function placeOperations(contract: JsonObject): Placement[] {
  const known = namespaces(contract);
  const taken = new Set<string>();
  for (const [, , { 'x-sdk': place }] of operationsIn(contract))
    if (isObject(place) && 'namespace' in place) taken.add(`${place.namespace}.${place.method}`);
  const placed: Placement[] = [];
  for (const [path, method, operation] of operationsIn(contract)) {
    if (operation['x-sdk'] !== undefined) continue;
    const fixed = segments(path);
    const folders = fixed.map((_, index) => fixed.slice(0, fixed.length - index).join('/'));
    const folder = folders.find((each) => known.has(each));
    const namespace = folder === undefined ? undefined : known.get(folder)!;
    const name = folder === undefined ? '' : methodName(method, path, folder);
    const at = `${namespace}.${name}`;
    const free = namespace !== undefined && !taken.has(at);
    const place: Json = free ? { namespace, method: name } : { raw: true };
    if (free) taken.add(at);
    operation['x-sdk'] = place;
    placed.push({
      operation: `${method.toUpperCase()} ${path}`,
      at: free ? at : 'raw',
      why: free
        ? `like the others under /${folder}`
        : namespace === undefined
          ? 'no namespace covers its path'
          : `${at} is taken`,
    });
  }
  return placed;
}
