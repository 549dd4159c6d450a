// What a sample calls: an operation with the contract's example of everything that it has to be given.
import type { Contract, Parameter, ResolvedOperation, Schema } from '../../contract/read.ts';

/** Where the clients have an operation. */
export interface Place {
  namespace: string;
  method: string;
}

export interface SampleCall {
  contract: Contract;
  op: ResolvedOperation;
  /** Undefined for what the clients reach by its id only. */
  place: Place | undefined;
  path: Given[];
  query: Given[];
  body?: { value: unknown; schema: Schema };
}

export interface Given {
  parameter: Parameter;
  value: string;
}

/** What may be left out of a report, and makes a better first look than the last twelve months of everything. */
const shown: ReadonlySet<string> = new Set(['date', 'interval']);

export function sampleCallOf(contract: Contract, op: ResolvedOperation): SampleCall {
  const place = op.operation['x-sdk'];
  const given = (where: Parameter['in']): Given[] =>
    op.parameters
      .filter((p) => p.in === where && (p.required || shown.has(p.name)))
      .map((parameter) => {
        if (parameter.example === undefined)
          throw new Error(`${op.id}: give ${parameter.name} an example in openapi.json`);
        return { parameter, value: parameter.example };
      });
  const body = op.operation.requestBody?.content['application/json'];
  if (body && body.example === undefined)
    throw new Error(`${op.id}: give its body an example in openapi.json`);
  return {
    contract,
    op,
    place: place && 'namespace' in place ? place : undefined,
    path: given('path'),
    query: given('query'),
    ...(body ? { body: { value: body.example, schema: body.schema } } : {}),
  };
}

/** `/customers/{id}` with its values. */
export const filledPath = (template: string, values: Given[]): string =>
  values.reduce(
    (path, { parameter, value }) => path.replace(`{${parameter.name}}`, encodeURIComponent(value)),
    template,
  );
