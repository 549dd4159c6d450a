// An id names one record of a data source, and the paths of the contract have no place for the data source.
import { badField, notFound } from '../errors.js';

/** The record that is meant: the only one with the id, or the one of the named data source. */
export function onlyOne<Record extends { data_source: string }>(
  kind: string,
  id: string,
  found: readonly Record[],
  source: string | undefined,
): Record {
  const meant = source === undefined ? found : found.filter((record) => record.data_source === source);
  const [first] = meant;
  if (first === undefined) throw notFound(kind, id);
  if (meant.length > 1) {
    const sources = meant.map((record) => record.data_source).join(', ');
    throw badField('source', `'${id}' exists in ${sources}; add ?source= to say which ${kind} is meant`);
  }
  return first;
}
