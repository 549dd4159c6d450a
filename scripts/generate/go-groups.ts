// The groups of the Go SDK: gp.Reports.GetMrr and all others, from x-sdk in the contract.
import {
  answersText,
  type Contract,
  operationsOf,
  type ResolvedOperation,
  refName,
  successOf,
} from '../contract/read.ts';
import { oneOrManyType } from './go-contract.ts';
import { camel, comment, goMark, pascal, quoted, serviceOf } from './go-names.ts';
import { paramsTypeOf, refusedParameters } from './go-parameters.ts';

type Placed = ResolvedOperation & { namespace: string; name: string };

/** What a namespace is about, by the tag of its operations; one that only holds others has none of its own. */
function aboutOf(contract: Contract, operations: Placed[], namespace: string): string {
  const tag = operations.find((op) => op.namespace === namespace)?.operation.tags[0];
  return contract.tags.find(({ name }) => name === tag)?.description ?? 'The groups of what you push.';
}

function documentation(op: Placed): string {
  const errors = Object.keys(op.responses).filter((status) => !status.startsWith('2'));
  const summary = op.operation.summary.replace(/\.$/, '');
  return comment(
    `${pascal(op.name)}: ${summary}.

${op.operation.description}

	${op.method} ${op.path}

Fails with status ${errors.join(', ')}.`,
  );
}

function bodyType(op: Placed): string | undefined {
  const schema = op.operation.requestBody?.content['application/json']?.schema;
  if (!schema) return undefined;
  return schema.$ref ? refName(schema.$ref) : oneOrManyType(refName(schema.anyOf![0]!.$ref!));
}

function method(contract: Contract, op: Placed): string {
  const path = op.parameters.filter((p) => p.in === 'path').map((p) => camel(p.name));
  const params = paramsTypeOf(op);
  const body = bodyType(op);
  const text = answersText(op);
  const schema = successOf(op).schema;
  if (!text && !schema?.$ref) throw new Error(`${op.id}: give its answer a named schema in openapi.json`);
  const answer = text ? 'string' : refName(schema!.$ref!);
  const takes = [
    'ctx context.Context',
    ...(path.length ? [`${path.join(', ')} string`] : []),
    ...(body ? [`body ${body}`] : []),
    ...(params ? [`params *${params}`] : []),
    'options ...CallOption',
  ];
  const fields = [
    `method: ${quoted(op.method)}`,
    `path: ${quoted(op.path)}`,
    ...(path.length ? [`values: []string{${path.join(', ')}}`] : []),
    ...(params ? ['query: q'] : []),
    ...(body ? ['body: body, needsBody: true'] : []),
  ];
  const refused = refusedParameters(contract, op);
  const query = [
    `route: ${quoted(`${op.method} ${op.path}`)}`,
    ...(refused.length ? [`refused: []string{${refused.map(quoted).join(', ')}}`] : []),
  ];
  const build = params ? `\tq := &query{${query.join(', ')}}\n\tparams.write(q)\n` : '';
  const result = text ? '(string, error)' : `(*${answer}, error)`;
  const call = text ? 'sendText' : `send[${answer}]`;
  return `${documentation(op)}func (s *${serviceOf(op.namespace)}) ${pascal(op.name)}(${takes.join(', ')}) ${result} {
${build}\treturn ${call}(ctx, s.transport, operation{${fields.join(', ')}}, options)
}
`;
}

/** All namespaces with the ones above them: `data.customers` brings `data`. */
function namespacesOf(operations: Placed[]): string[] {
  const names = operations.flatMap(({ namespace }) => {
    const parts = namespace.split('.');
    return parts.map((_, i) => parts.slice(0, i + 1).join('.'));
  });
  return [...new Set(names)];
}

const childrenOf = (all: string[], parent: string) =>
  all.filter((name) => name.startsWith(`${parent}.`) && !name.slice(parent.length + 1).includes('.'));
const last = (namespace: string) => pascal(namespace.split('.').at(-1)!);

function field(about: (namespace: string) => string, namespace: string): string {
  return `${comment(`${last(namespace)}: ${about(namespace)}`, '\t')}\t${last(namespace)} *${serviceOf(namespace)}\n`;
}

function service(all: string[], about: (namespace: string) => string, namespace: string): string {
  const fields = childrenOf(all, namespace).map((child) => field(about, child));
  const place = `gp.${namespace.split('.').map(pascal).join('.')}`;
  return `${comment(`${serviceOf(namespace)} has the methods of ${place}. ${about(namespace)}`)}type ${serviceOf(namespace)} struct {
${fields.join('')}\ttransport *transport
}
`;
}

function construct(all: string[], namespace: string): string {
  const children = childrenOf(all, namespace).map((child) => `${last(child)}: ${construct(all, child)}`);
  return `&${serviceOf(namespace)}{${[...children, 'transport: t'].join(', ')}}`;
}

export function goGroups(contract: Contract): string {
  const operations = operationsOf(contract).flatMap((op): Placed[] => {
    const place = op.operation['x-sdk'];
    return place && !('raw' in place) ? [{ ...op, namespace: place.namespace, name: place.method }] : [];
  });
  const all = namespacesOf(operations);
  const top = all.filter((name) => !name.includes('.'));
  const about = (namespace: string) => aboutOf(contract, operations, namespace);
  const fields = top.map((name) => field(about, name));
  const values = top.map((name) => `\t\t${pascal(name)}: ${construct(all, name)},\n`);
  const services = all.map((name) => {
    const methods = operations.filter((op) => op.namespace === name).map((op) => method(contract, op));
    return [service(all, about, name), ...methods].join('\n');
  });
  return `${goMark}
package growpanel

import "context"

// Groups are the operations by area.
type Groups struct {
${fields.join('')}}

func newGroups(t *transport) Groups {
	return Groups{
${values.join('')}	}
}

${services.join('\n')}`;
}
