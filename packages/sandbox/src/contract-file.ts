// The contract itself, as the package brings it: what `/openapi.json` serves and strict mode goes by.
import { readFileSync } from 'node:fs';

/** A schema, as far as it matters which fields it declares. */
export interface Schema {
  $ref?: string;
  properties?: Readonly<Record<string, Schema>>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  allOf?: readonly Schema[];
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
}

export interface Parameter {
  description?: string;
  required?: boolean;
  example?: unknown;
}

export interface Operation {
  operationId: string;
  parameters?: readonly Parameter[];
  requestBody?: { content: Readonly<Record<string, { schema?: Schema }>> };
}

export interface ContractFile {
  info: { description: string };
  servers: unknown;
  paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  components: {
    schemas: Readonly<Record<string, Schema>>;
    parameters?: Readonly<Record<string, Parameter>>;
  };
}

let known: ContractFile | undefined;

/** Next to the built files; in the repository, where nothing is built yet, at its root. */
export function contractFile(): ContractFile {
  if (known) return known;
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
  let text: string;
  try {
    text = read('./openapi.json');
  } catch {
    text = read('../../../openapi.json');
  }
  known = JSON.parse(text) as ContractFile;
  return known;
}
