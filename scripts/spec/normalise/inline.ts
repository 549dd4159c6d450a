// Puts what references point at in their place. Names come back afterwards, by our own rule: what the published
// description calls a schema may change with the tool that writes it, and our type names must not.
import { Refusal } from '../intake/refusal.ts';
import { isObject, type Json, type JsonObject, type Path, valueAt } from '../json.ts';

const pointer = (ref: string): Path =>
  ref
    .slice(2)
    .split('/')
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'));

/** Places where `$ref` would be somebody's data rather than a reference. */
const dataKeys = new Set(['example', 'examples', 'default', 'const', 'enum']);

export function inlineReferences(document: JsonObject): JsonObject {
  const open: string[] = [];
  const visit = (value: Json, isProperties = false): Json => {
    if (Array.isArray(value)) return value.map((item) => visit(item));
    if (!isObject(value)) return value;
    if (typeof value.$ref === 'string' && !isProperties) {
      const { $ref, ...beside } = value;
      return { ...(follow($ref as string) as JsonObject), ...(visit(beside) as JsonObject) };
    }
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => [
        key,
        dataKeys.has(key) && !isProperties ? child : visit(child, key === 'properties' && !isProperties),
      ]),
    );
  };
  const follow = (ref: string): Json => {
    if (!ref.startsWith('#/'))
      throw new Refusal(`The description refers to another file (${ref}). Bundle it into one file first.`);
    if (open.includes(ref))
      throw new Refusal(
        `The description refers to itself in a circle: ${[...open.slice(open.indexOf(ref)), ref].join(' → ')}. No field of the API is recursive; find out what the export did.`,
      );
    const target = valueAt(document, pointer(ref));
    if (!isObject(target)) throw new Refusal(`The description refers to ${ref}, which does not exist.`);
    open.push(ref);
    const result = visit(target);
    open.pop();
    return result;
  };
  const { components, ...rest } = document;
  const kept = isObject(components) && isObject(components.securitySchemes);
  return {
    ...(visit(rest) as JsonObject),
    ...(kept ? { components: { securitySchemes: (components as JsonObject).securitySchemes! } } : {}),
  };
}
