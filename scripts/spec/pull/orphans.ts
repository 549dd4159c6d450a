// Components that nothing refers to any more, after what referred to them is gone.
import { isObject, type Json, type JsonObject, objectAt } from '../json.ts';

const kinds = ['schemas', 'parameters', 'responses'];

function referencesIn(value: Json, found: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) referencesIn(item, found);
  else if (isObject(value))
    for (const [key, child] of Object.entries(value))
      if (key === '$ref' && typeof child === 'string') found.add(child);
      else referencesIn(child, found);
}

/** Names of components that cannot be reached from any operation: `schemas/MapReport`. */
export function orphans(contract: JsonObject): string[] {
  const reached = new Set<string>();
  const queue: Json[] = [contract.paths ?? null, contract.webhooks ?? null];
  for (let value = queue.pop(); value !== undefined; value = queue.pop()) {
    const refs = new Set<string>();
    referencesIn(value, refs);
    for (const ref of refs) {
      if (reached.has(ref)) continue;
      reached.add(ref);
      const [kind, name] = ref.split('/').slice(-2) as [string, string];
      queue.push(objectAt(contract.components, kind)[name] ?? null);
    }
  }
  return kinds.flatMap((kind) =>
    Object.keys(objectAt(contract.components, kind))
      .filter((name) => !reached.has(`#/components/${kind}/${name}`))
      .map((name) => `${kind}/${name}`),
  );
}

/** Drops the components that became orphans; those that were orphans before are somebody's, and stay. */
export function dropOrphans(contract: JsonObject, before: JsonObject): JsonObject {
  const known = new Set(orphans(before));
  const copy = structuredClone(contract);
  for (const name of orphans(contract)) {
    const [kind, key] = name.split('/') as [string, string];
    if (!known.has(name)) delete objectAt(copy.components, kind)[key];
  }
  return copy;
}
