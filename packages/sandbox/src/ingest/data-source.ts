// The data source that a pushed row belongs to.
import * as dataSources from '../store/data-sources.js';
import type { Scope } from '../store/scope.js';
import { shown } from '../validation.js';
import type { Checked } from './fields.js';

/** Fills in the data source of a row: its own, that of the path, or the account's only one of type `api`. */
export type ChooseSource = (checked: Checked) => void;

export async function sourceChooser(scope: Scope, fromPath: string | undefined): Promise<ChooseSource> {
  const all = await dataSources.list(scope);
  const ids = new Set(all.map(({ id }) => id));
  const own = all.filter(({ type }) => type === 'api');
  const single = own.length === 1 ? own[0]?.id : undefined;
  const field = 'data_source';

  return ({ row, problems }) => {
    const given = row.data_source;
    if (given === undefined) {
      row.data_source = fromPath ?? single;
      if (row.data_source !== undefined) return;
      const count =
        own.length === 0 ? 'no data source of type api yet' : `${own.length} data sources of type api`;
      problems.push({
        field,
        reason: `is missing, and the account has ${count}; GET or POST /data/data-sources`,
      });
    } else if (typeof given === 'string' && fromPath !== undefined && given !== fromPath) {
      problems.push({ field, reason: `is ${shown(given)}, but the path says '${fromPath}'` });
    } else if (typeof given === 'string' && !ids.has(given)) {
      problems.push({ field, reason: `no data source ${shown(given)}; GET /data/data-sources lists them` });
    }
  };
}
