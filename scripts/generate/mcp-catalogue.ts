// The report catalogue that the MCP server offers to read: what each report means, takes and answers.
import { type Contract, operationsOf, refName, type Schema, successOf } from '../contract/read.ts';
import { fieldsOf } from './contract-tables.ts';
import { type GeneratedFiles, mark } from './file.ts';

interface Column {
  name: string;
  unit?: string;
  currency?: string;
  meaning: string;
}

/** Every number and text of an answer, by where it stands: `result[].mrr`. */
function columnsOf(contract: Contract, schema: Schema, path: string, seen: readonly string[]): Column[] {
  return Object.entries(fieldsOf(contract, schema)).flatMap(([key, field]) => {
    const values = typeof field.additionalProperties === 'object' ? field.additionalProperties : undefined;
    const inner = field.items ?? values ?? field;
    const name = `${path}${key}${field.items ? '[]' : values ? '{}' : ''}`;
    const target = inner.$ref ? refName(inner.$ref) : undefined;
    const object = target ? contract.components.schemas[target]! : inner;
    const meaning = field.description ?? object.description ?? '';
    if (target && !seen.includes(target) && (object.properties || object.allOf))
      return columnsOf(contract, object, `${name}.`, [...seen, target]);
    return [
      {
        name,
        ...(inner['x-unit'] ? { unit: inner['x-unit'] } : {}),
        ...(inner['x-currency'] ? { currency: inner['x-currency'] } : {}),
        meaning,
      },
    ];
  });
}

export function generateMcpCatalogue(contract: Contract): GeneratedFiles {
  const reports = operationsOf(contract)
    .filter((op) => op.method === 'GET' && op.path.startsWith('/reports/'))
    .map((op) => {
      const { schema } = successOf(op);
      const answer = schema?.$ref ? contract.components.schemas[refName(schema.$ref)]! : (schema ?? {});
      return [
        op.path.slice('/reports/'.length),
        {
          title: op.operation.summary,
          meaning: op.operation.description,
          parameters: op.parameters.map((p) => p.name),
          custom_filters: op.operation['x-custom-filters'] === true,
          columns: columnsOf(contract, answer, '', []),
        },
      ] as const;
    });
  return {
    'packages/mcp/src/generated/catalogue.gen.ts': `${mark}import type { CatalogueEntry } from '../resources/catalogue.js';

/** Report name → what it means and answers. A function, so that nobody pays for it who does not read it. */
export const catalogue = (): Readonly<Record<string, CatalogueEntry>> => (${JSON.stringify(Object.fromEntries(reports), null, 1)});
`,
  };
}
