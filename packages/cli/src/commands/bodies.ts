// Fills into a body what the command line already says: the id, and the data source when there is but one.
import { isRow, type Row } from '../contract/answers.js';
import { type ContractOperation, schemaNamed } from '../contract/tables.js';

/** Fields that repeat the id of the path. */
const idFields = ['id', 'external_id'];

const requires = ({ body }: ContractOperation, name: string): boolean =>
  schemaNamed(body)?.fields[name]?.required === true;

/** Whether rows of the body must name their data source. */
export const takesSource = (operation: ContractOperation): boolean => requires(operation, 'data_source');

export async function completed(
  body: unknown,
  operation: ContractOperation,
  path: Readonly<Record<string, string>>,
  source: () => Promise<string>,
): Promise<unknown> {
  if (!operation.body) return undefined;
  if (path.id !== undefined) {
    const missing = idFields.filter((name) => requires(operation, name));
    const ids = Object.fromEntries(missing.map((name) => [name, path.id]));
    return body === undefined || isRow(body) ? { ...ids, ...body } : body;
  }
  const rows = Array.isArray(body) ? body : [body];
  const needy = (row: unknown): row is Row => isRow(row) && row.data_source === undefined;
  // A batch under a name of its own, `{ "invoices": […] }`, is left as it is.
  const isBatch = isRow(body) && !('id' in body) && Object.values(body).some(Array.isArray);
  if (!takesSource(operation) || isBatch || !rows.some(needy)) return body;
  const data_source = await source();
  const filled = rows.map((row) => (needy(row) ? { ...row, data_source } : row));
  return Array.isArray(body) ? filled : filled[0];
}
