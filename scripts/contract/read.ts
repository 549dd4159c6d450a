// Reads openapi.json and answers the questions that generators ask of it.
import { readFileSync } from 'node:fs';

/** The part of JSON Schema that the contract uses, with our extensions. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  description?: string;
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
  default?: unknown;
  examples?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  unevaluatedProperties?: boolean;
  items?: Schema;
  anyOf?: Schema[];
  allOf?: Schema[];
  oneOf?: Schema[];
  'x-unit'?: Unit;
  'x-currency'?: string;
  'x-known-values'?: string[];
  'x-alias-of'?: string;
  'x-columns'?: string[];
  /** For a map: what its keys are. */
  'x-key'?: string;
  /** The value inside a parameter, which is text on the wire. */
  'x-value'?: Schema;
  'x-filter'?: boolean;
}

export type Unit = 'money' | 'percent' | 'count' | 'days' | 'ratio';

export interface Parameter {
  name: string;
  in: 'path' | 'query';
  required?: boolean;
  description: string;
  schema: Schema;
  example?: string;
}

export interface MediaType {
  schema: Schema;
  example?: unknown;
}

export interface Response {
  description: string;
  content?: Record<string, MediaType>;
}

export interface Operation {
  operationId: string;
  tags: string[];
  summary: string;
  description: string;
  security?: unknown[];
  parameters?: (Parameter | { $ref: string })[];
  requestBody?: { required?: boolean; content: Record<string, MediaType>; 'x-bulk'?: string };
  responses: Record<string, Response | { $ref: string }>;
  /** Where the SDKs place the operation; `{ raw: true }` when it is reachable by its id only. */
  'x-sdk'?: { namespace: string; method: string } | { raw: true };
  /** Whether it takes something away for good without being a DELETE. */
  'x-destroys'?: boolean;
  /** Whether `custom_<key>` query parameters narrow the answer. */
  'x-custom-filters'?: boolean;
}

export interface Contract {
  openapi: string;
  info: { version: string };
  servers: { url: string; description?: string }[];
  tags: { name: string; description: string }[];
  security?: unknown[];
  'x-rate-limits': { window: number; limits: { method: string; path?: string; requests: number }[] };
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, Schema>;
    parameters: Record<string, Parameter>;
    responses: Record<string, Response>;
  };
}

/** An operation with everything that it refers to looked up. */
export interface ResolvedOperation {
  id: string;
  method: string;
  path: string;
  operation: Operation;
  parameters: Parameter[];
  responses: Record<string, Response>;
}

export const contractFile = new URL('../../openapi.json', import.meta.url);

export function readContract(): Contract {
  return JSON.parse(readFileSync(contractFile, 'utf8')) as Contract;
}

/** The last part of `#/components/<kind>/<name>`. */
export function refName(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}

/** Every operation, in the order of the contract. */
export function operationsOf(contract: Contract): ResolvedOperation[] {
  const look = <T>(kind: 'parameters' | 'responses', value: T | { $ref: string }): T => {
    if (typeof value !== 'object' || value === null || !('$ref' in value)) return value as T;
    const found = contract.components[kind][refName(value.$ref)];
    if (!found) throw new Error(`openapi.json refers to ${value.$ref}, which does not exist`);
    return found as T;
  };
  return Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      id: operation.operationId,
      method: method.toUpperCase(),
      path,
      operation,
      parameters: (operation.parameters ?? []).map((p) => look('parameters', p)),
      responses: Object.fromEntries(
        Object.entries(operation.responses).map(([status, r]) => [status, look('responses', r)]),
      ),
    })),
  );
}

/** The operationId that our rule gives: method and path segments in camelCase, parameters without `By`. */
export function operationIdFor(method: string, path: string): string {
  const words = path.split(/[/{}_.-]+/).filter(Boolean);
  return method.toLowerCase() + words.map((w) => w[0]!.toUpperCase() + w.slice(1)).join('');
}

/** The one successful answer: its status, its content type, its JSON schema when it is JSON, and its example. */
export function successOf(operation: ResolvedOperation): {
  status: string;
  type: string;
  schema: Schema | undefined;
  example: unknown;
} {
  const status = Object.keys(operation.responses).find((s) => s.startsWith('2'));
  const [content] = Object.entries((status && operation.responses[status]?.content) || {});
  if (!status || !content) throw new Error(`${operation.id} declares no successful answer`);
  const [type, { schema, example }] = content;
  return { status, type, schema: type === 'application/json' ? schema : undefined, example };
}

/** Whether it creates or updates by id, so that sending the same once more changes nothing. */
export const isUpsert = ({ method, operation }: ResolvedOperation): boolean =>
  method === 'POST' && operation.requestBody?.['x-bulk'] !== undefined;

/** Whether it takes something away for good. */
export const destroys = ({ method, operation }: ResolvedOperation): boolean =>
  method === 'DELETE' || operation['x-destroys'] === true;

/** Whether its answer is text rather than JSON. */
export const answersText = (operation: ResolvedOperation): boolean =>
  successOf(operation).type !== 'application/json';

/** Names of the parameters that every operation with filters takes, in the order of the contract. */
export function filterParameters(contract: Contract): string[] {
  const lists = operationsOf(contract)
    .filter((op) => op.operation['x-custom-filters'])
    .map((op) => (op.operation.parameters ?? []).flatMap((p) => ('$ref' in p ? [refName(p.$ref)] : [])));
  const [first = [], ...others] = lists;
  return first.filter((name) => others.every((list) => list.includes(name)));
}
