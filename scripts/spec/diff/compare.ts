// Compares two contracts, operation by operation, then what belongs to no operation.
import { equal, isObject, type Json, type JsonObject, objectAt } from '../json.ts';
import { operationsIn } from '../normalise/operations.ts';
import { shapeOf } from '../normalise/sites.ts';
import { essence } from './essence.ts';
import { type Comparison, Findings, type Spot, summed } from './finding.ts';
import { compareOperation, type OperationAt, placeName } from './operations.ts';
import { compareSchemas, type Sides } from './schemas.ts';

const places = (contract: JsonObject): Map<string, OperationAt> =>
  new Map(
    [...operationsIn(contract)].map(([path, method, operation]) => [
      `${method} ${path.replaceAll(/\{[^}]*\}/g, '{}')}`,
      { method: method.toUpperCase(), path, operation },
    ]),
  );

const spotOf = ({ method, path, operation }: OperationAt): Spot => ({
  operation: `${method} ${path}`,
  area: String(((operation.tags ?? []) as Json[])[0] ?? 'Other'),
  where: 'operation',
  fields: [],
});
const wholeApi: Spot = { operation: '', area: 'The whole API', where: '', fields: [] };

export function compareContracts(before: JsonObject, after: JsonObject): Comparison {
  const sides = { before, after };
  const findings = new Findings();
  compareOperations(sides, findings);
  compareWebhooks(sides, findings);
  compareNames(sides, findings);
  compareSurroundings(sides, findings);
  // Never silent: what no rule met is shown to somebody.
  if (findings.all.length === 0 && !equal(unordered(before), unordered(after)))
    findings.add(
      'something-else',
      { ...wholeApi, where: 'components that nothing refers to' },
      undefined,
      undefined,
    );
  return summed(findings.all);
}

const sets = new Set(['required', 'parameters', 'tags', 'x-known-values', 'enum', 'type']);

/** The contract without the order of lists that are sets. */
function unordered(value: Json, key = ''): Json {
  if (Array.isArray(value)) {
    const items = value.map((item) => unordered(item));
    return sets.has(key) ? items.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : items;
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, unordered(child, name)]));
}

function compareOperations(sides: Sides, findings: Findings): void {
  const [old, now] = [places(sides.before), places(sides.after)];
  const removed = [...old].filter(([key]) => !now.has(key)).map(([, at]) => at);
  const added = [...now].filter(([key]) => !old.has(key)).map(([, at]) => at);
  for (const [key, from] of old) {
    const to = now.get(key);
    if (to) compareOperation(sides, from, to, spotOf(to), findings);
  }
  for (const to of added) {
    // Gone here, there again under another path: one change for whoever uses it, not two.
    const from = removed.find((at) => sameUnderAnotherPath(sides, at, to));
    if (from) {
      removed.splice(removed.indexOf(from), 1);
      findings.add(
        'operation-path-changed',
        spotOf(to),
        `${from.method} ${from.path}`,
        `${to.method} ${to.path}`,
      );
      if (from.operation.operationId !== to.operation.operationId)
        findings.add('operation-renamed', spotOf(to), from.operation.operationId, to.operation.operationId);
      compareOperation(sides, from, to, spotOf(to), findings);
    } else findings.add('operation-added', spotOf(to), undefined, placeName(to.operation));
  }
  for (const from of removed)
    findings.add('operation-removed', spotOf(from), placeName(from.operation), undefined);
}

function sameUnderAnotherPath({ before, after }: Sides, from: OperationAt, to: OperationAt): boolean {
  const parameters = ({ path }: OperationAt) => path.match(/\{/g)?.length ?? 0;
  return (
    from.method === to.method &&
    equal(from.operation.tags, to.operation.tags) &&
    parameters(from) === parameters(to) &&
    equal(essence(before, from), essence(after, to))
  );
}

/** What the API sends to others: an answer, as far as directions go. */
function compareWebhooks(sides: Sides, findings: Findings): void {
  const [old, now] = [objectAt(sides.before, 'webhooks'), objectAt(sides.after, 'webhooks')];
  for (const name of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const spot: Spot = {
      ...wholeApi,
      area: 'Webhooks',
      operation: `webhook ${name}`,
      where: `webhook ${name}`,
    };
    if (!(name in old)) findings.add('operation-added', spot, undefined, name);
    else if (!(name in now)) findings.add('operation-removed', spot, name, undefined);
    else {
      const body = (item: Json | undefined) =>
        objectAt(objectAt(objectAt(objectAt(item, 'post'), 'requestBody'), 'content'), 'application/json');
      const [a, b] = [body(old[name]), body(now[name])];
      compareSchemas(sides, a.schema, b.schema, { ...spot, direction: 'answer', where: 'answer' }, findings);
      if (!equal(withoutSchema(old[name]), withoutSchema(now[name])))
        findings.add('reworded', spot, withoutSchema(old[name]), withoutSchema(now[name]));
    }
  }
}

function withoutSchema(item: Json | undefined): Json {
  const copy = structuredClone(item ?? null);
  const body = objectAt(
    objectAt(objectAt(objectAt(copy, 'post'), 'requestBody'), 'content'),
    'application/json',
  );
  delete body.schema;
  return copy;
}

/** Types that packages export under their schema's name. */
function compareNames({ before, after }: Sides, findings: Findings): void {
  const [old, now] = [objectAt(before.components, 'schemas'), objectAt(after.components, 'schemas')];
  const gone = Object.keys(old).filter((name) => !(name in now));
  const added = Object.keys(now).filter((name) => !(name in old));
  for (const name of gone) {
    const index = added.findIndex((other) => shapeOf(now[other]!) === shapeOf(old[name]!));
    const spot = { ...wholeApi, where: `type ${name}` };
    if (index < 0) findings.add('schema-removed', spot, name, undefined);
    else findings.add('schema-renamed', spot, name, added.splice(index, 1)[0]);
  }
  for (const name of added)
    findings.add('schema-added', { ...wholeApi, where: `type ${name}` }, undefined, name);
}

function compareSurroundings({ before, after }: Sides, findings: Findings): void {
  const urls = (contract: JsonObject) =>
    ((contract.servers ?? []) as JsonObject[]).map((server) => String(server.url));
  const [old, now] = [urls(before), urls(after)];
  for (const url of old)
    if (!now.includes(url)) findings.add('server-changed', { ...wholeApi, where: 'servers' }, url, now[0]);
  if (old[0] !== now[0] && now.includes(old[0]!))
    findings.add('server-changed', { ...wholeApi, where: 'servers' }, old[0], now[0]);
  for (const url of now)
    if (!old.includes(url)) findings.add('server-added', { ...wholeApi, where: 'servers' }, undefined, url);
  const scheme = (contract: JsonObject) => objectAt(contract.components, 'securitySchemes');
  if (!equal(scheme(before), scheme(after)))
    findings.add('reworded', { ...wholeApi, where: 'credentials' }, scheme(before), scheme(after));
  const limits = 'x-rate-limits';
  if (!equal(before[limits], after[limits]))
    findings.add('limits-changed', { ...wholeApi, where: 'rate limits' }, before[limits], after[limits]);
  const known = ['openapi', 'servers', 'security', 'paths', 'webhooks', 'components', limits];
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (known.includes(key) || equal(before[key], after[key])) continue;
    const rule = ['info', 'tags', 'externalDocs'].includes(key) ? 'reworded' : 'something-else';
    findings.add(rule, { ...wholeApi, where: key }, before[key], after[key]);
  }
  if (!equal(before.openapi, after.openapi))
    findings.add('reworded', { ...wholeApi, where: 'openapi' }, before.openapi, after.openapi);
  const descriptions = ((after.servers ?? []) as Json[]).filter(
    (s) => !((before.servers ?? []) as Json[]).some((o) => equal(o, s)),
  );
  if (descriptions.length > 0 && equal(old, now))
    findings.add('reworded', { ...wholeApi, where: 'servers' }, before.servers, after.servers);
}
