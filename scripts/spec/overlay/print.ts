// Writes the overlay: by area, with a heading for each, operations before the schemas that they use.
import { Document, isMap, type YAMLMap, type YAMLSeq } from 'yaml';
import { isObject, type Json, type JsonObject, objectAt } from '../json.ts';
import type { Names } from '../normalise/names.ts';
import { operationsIn } from '../normalise/operations.ts';
import type { RecordedAction } from './record.ts';

const head = ` What our contract says beyond the published description: the operations that it lacks, names, units, examples,
 prose, and where a number may be null. Applied by 'pnpm spec:pull', recorded from openapi.json by
 'pnpm spec:overlay'. Edit either: docs/decisions says how they keep together.`;

/** Components by the area of the first operation that refers to them. */
function areas(contract: JsonObject): (action: RecordedAction) => string {
  const components = (contract.components ?? {}) as JsonObject;
  const ofComponent = new Map<string, string>();
  const mark = (value: Json, area: string): void => {
    if (Array.isArray(value)) for (const item of value) mark(item, area);
    else if (isObject(value)) {
      if (typeof value.$ref === 'string') {
        const [kind, name] = value.$ref.split('/').slice(-2) as [string, string];
        const key = `${kind}/${name}`;
        if (!ofComponent.has(key)) {
          ofComponent.set(key, area);
          mark(objectAt(components, kind)[name] ?? null, area);
        }
      }
      for (const child of Object.values(value)) mark(child, area);
    }
  };
  const tagOf = (operation: JsonObject) => String((operation.tags as Json[] | undefined)?.[0] ?? 'Other');
  for (const [, , operation] of operationsIn(contract)) mark(operation, tagOf(operation));
  for (const item of Object.values(objectAt(contract, 'webhooks'))) mark(item, 'Webhooks');
  return ({ about }) => {
    const [first, second, third] = about.map(String) as [string, string, string];
    if (first === 'paths') {
      const item = objectAt(contract.paths, second);
      return tagOf(objectAt(item, third ?? Object.keys(item)[0]!));
    }
    if (first === 'components') return ofComponent.get(`${second}/${third}`) ?? 'The whole API';
    return first === 'webhooks' ? 'Webhooks' : 'The whole API';
  };
}

export function printOverlay(
  actions: readonly RecordedAction[],
  names: Names,
  contract: JsonObject,
  /** What somebody wrote about an action stays with its target. */
  descriptions: ReadonlyMap<string, string>,
): string {
  const areaOf = areas(contract);
  const tags = ((contract.tags ?? []) as JsonObject[]).map((tag) => String(tag.name));
  const order = ['The whole API', ...tags];
  const place = (action: RecordedAction) => {
    const found = order.indexOf(areaOf(action));
    return found < 0 ? order.length : found;
  };
  const kinds = ['paths', 'components'];
  const kind = (action: RecordedAction) => kinds.indexOf(String(action.about[0]));
  const grouped = [...actions].sort((a, b) => place(a) - place(b) || kind(a) - kind(b));
  const short = (claims: Names['schemas']) =>
    Object.fromEntries(Object.entries(claims).map(([name, at]) => [name, at.length === 1 ? at[0] : at]));
  const document = new Document({
    overlay: '1.0.0',
    info: { title: 'What the published description lacks', version: '1.0.0' },
    'x-names': { schemas: short(names.schemas), parameters: short(names.parameters) },
    actions: grouped.map(({ target, update, remove }) => ({
      target,
      ...(descriptions.has(target) ? { description: descriptions.get(target) } : {}),
      ...(remove ? { remove } : { update }),
    })),
  });
  document.commentBefore = head;
  const list = document.get('actions') as YAMLSeq<YAMLMap>;
  let last = '';
  grouped.forEach((action, index) => {
    const area = areaOf(action);
    const node = list.items[index];
    if (area !== last && isMap(node)) node.commentBefore = ` ${'─'.repeat(12)} ${area}`;
    last = area;
  });
  return document.toString({ lineWidth: 110, flowCollectionPadding: false });
}
