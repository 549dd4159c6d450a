// Validators of requests for the sandbox, compiled ahead of time by ajv.
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneModule from 'ajv/dist/standalone/index.js';
import {
  type Contract,
  operationsOf,
  type ResolvedOperation,
  refName,
  type Schema,
} from '../contract/read.ts';
import { type GeneratedFiles, mark } from './file.ts';

// ajv ships CommonJS: depending on the loader the function is the module or its default.
const standaloneCode = ('default' in standaloneModule ? standaloneModule.default : standaloneModule) as (
  ajv: Ajv2020,
  exports: Record<string, string>,
) => string;

interface ValidatorModule {
  name: string;
  ajv: Ajv2020;
  /** Exported name in a table → id of its schema. */
  tables: Record<string, Record<string, string>>;
}

const newAjv = (options: { coerceTypes?: boolean }) =>
  new Ajv2020({
    ...options,
    ...{ allErrors: true, strict: false, validateFormats: false },
    code: { source: true, esm: true },
  });

export function generateSandboxValidators(contract: Contract): GeneratedFiles {
  const queries: ValidatorModule = {
    name: 'query',
    ajv: newAjv({ coerceTypes: true }),
    tables: { query: {} },
  };
  const requests: ValidatorModule = {
    name: 'request',
    ajv: newAjv({}),
    tables: { body: {}, row: {} },
  };
  const point = (schema: Schema): Schema =>
    JSON.parse(JSON.stringify(schema).replaceAll('"#/components/schemas/', '"')) as Schema;
  for (const [name, schema] of Object.entries(contract.components.schemas))
    requests.ajv.addSchema({ ...point(schema), $id: name });

  for (const op of operationsOf(contract)) {
    queries.ajv.addSchema({ ...querySchema(op), $id: op.id });
    queries.tables.query![op.id] = op.id;
    const body = op.operation.requestBody?.content['application/json']?.schema;
    const bulk = op.operation.requestBody?.['x-bulk'];
    if (bulk) requests.tables.row![bulk] = bulk;
    else if (body?.$ref) requests.tables.body![op.id] = refName(body.$ref);
  }
  return Object.assign({}, ...[queries, requests].map(filesOf));
}

/** Query values arrive as text; only what is more than free text needs a check. */
function querySchema(op: ResolvedOperation): Schema {
  const query = op.parameters.filter((p) => p.in === 'query');
  const checked = query.flatMap((p): [string, Schema][] => {
    const { enum: values, pattern } = p.schema;
    if (p.schema['x-value']) return [[p.name, p.schema['x-value']]];
    if (values) return [[p.name, { enum: values }]];
    return pattern ? [[p.name, { type: 'string', pattern }]] : [];
  });
  const required = query.filter((p) => p.required).map((p) => p.name);
  return { type: 'object', required, properties: Object.fromEntries(checked) };
}

/** The compiled functions, their types, and the tables that point at them. */
function filesOf({ name, ajv, tables }: ValidatorModule): GeneratedFiles {
  const ids = [...new Set(Object.values(tables).flatMap((table) => Object.values(table)))];
  const code = standaloneCode(ajv, Object.fromEntries(ids.map((id) => [id, id])));
  const types = `import type { Validator } from '../validation.js';\n\n${ids.map((id) => `export const ${id}: Validator;\n`).join('')}`;
  const index = Object.entries(tables).map(
    ([table, entries]) =>
      `\nexport const ${table} = {\n${Object.entries(entries)
        .map(([key, id]) => `  ${key}: schemas.${id},\n`)
        .join('')}};\n`,
  );
  const folder = 'packages/sandbox/src/generated';
  return {
    [`${folder}/${name}-schemas.gen.js`]: mark + code,
    [`${folder}/${name}-schemas.gen.d.ts`]: mark + types,
    [`${folder}/${name}-validators.gen.ts`]: `${mark}import * as schemas from './${name}-schemas.gen.js';\n${index.join('')}`,
  };
}
