// What the contract says of each answer, compiled when it is first asked for.
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { contractFile } from '../src/contract-file.js';

interface Schema {
  $ref?: string;
  $id?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  allOf?: Schema[];
  additionalProperties?: unknown;
  unevaluatedProperties?: boolean;
}

interface Response {
  $ref?: string;
  content?: { 'application/json'?: { schema?: Schema } };
}

const contract = contractFile() as unknown as {
  paths: Record<string, Record<string, { operationId: string; responses: Record<string, Response> }>>;
  components: { schemas: Record<string, Schema>; responses: Record<string, Response> };
};

const nameIn = (ref: string) => ref.slice(ref.lastIndexOf('/') + 1);

/** The same schema, refusing every field that it does not declare: a stray field in an answer is a mistake. */
function closed(schema: Schema): Schema {
  const copy = structuredClone(schema);
  const visit = (node: Schema, inAllOf: boolean): void => {
    if (node.allOf && !inAllOf) node.unevaluatedProperties = false;
    else if (node.properties && node.additionalProperties === undefined && !inAllOf)
      node.additionalProperties = false;
    for (const child of Object.values(node.properties ?? {})) visit(child, false);
    if (node.items) visit(node.items, false);
    for (const part of node.allOf ?? []) visit(part, true);
  };
  visit(copy, false);
  return copy;
}

const { schemas, responses } = contract.components;

/** Schemas that `allOf` takes in must stay open, or they would refuse what the other part declares. */
const open = new Set(
  Object.values(schemas).flatMap(({ allOf = [] }) =>
    allOf.flatMap(({ $ref }) => ($ref ? [nameIn($ref)] : [])),
  ),
);

const ajv = new Ajv2020({ strict: false, validateFormats: false });
for (const [name, schema] of Object.entries(schemas)) {
  const own = JSON.stringify(open.has(name) ? schema : closed(schema));
  ajv.addSchema({ ...(JSON.parse(own.replaceAll('"#/components/schemas/', '"')) as Schema), $id: name });
}

/** `operationId_status` → name of the schema. */
const answers = new Map(
  Object.values(contract.paths).flatMap((methods) =>
    Object.values(methods).flatMap(({ operationId, responses: declared }) =>
      Object.entries(declared).flatMap(([status, one]) => {
        const response = one.$ref ? responses[nameIn(one.$ref)] : one;
        const ref = response?.content?.['application/json']?.schema?.$ref;
        return ref ? [[`${operationId}_${status}`, nameIn(ref)] as const] : [];
      }),
    ),
  ),
);

/** Undefined where the contract declares no JSON for this status. */
export function answerValidator(
  operationId: string | undefined,
  status: number,
): ValidateFunction | undefined {
  const name = answers.get(`${operationId}_${status}`);
  return name === undefined ? undefined : ajv.getSchema(name);
}
