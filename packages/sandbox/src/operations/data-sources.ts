// Billing systems that data comes from. Here nothing is fetched from them: an import computes everything anew.
import { ApiError, badField, notFound } from '../errors.js';
import type { components } from '../generated/api.gen.js';
import { knownValues } from '../generated/contract.gen.js';
import * as accounts from '../store/accounts.js';
import * as store from '../store/data-sources.js';
import * as ledgers from '../store/ledgers.js';
import type { DataSourceTable } from '../store/schema.js';
import type { Scope } from '../store/scope.js';
import { shown } from '../validation.js';
import { emit, importEvent } from '../webhooks/emit.js';
import { dataSource, importProgress } from '../wire.js';
import type { Handlers } from './handler.js';

type DataSource = components['schemas']['DataSource'];

/** A data source that must exist, named in the path or in a parameter. */
export async function existingSource(scope: Scope, id: string, parameter?: string): Promise<DataSourceTable> {
  const found = await store.get(scope, id);
  if (found) return found;
  if (parameter === undefined) throw notFound('data source', id);
  throw new ApiError(404, `${parameter}: no data source ${shown(id)}.`, { field: parameter });
}

export const dataSources: Handlers = {
  getDataDataSources: {
    query: ['type'],
    async handle(scope, { query }) {
      return { result: (await store.list(scope, query.type || undefined)).map(dataSource) };
    },
  },

  postDataDataSources: {
    async handle(scope, { body }) {
      const types: readonly string[] = knownValues.DataSourceInput.type;
      if (!types.includes(body.type))
        throw badField('type', `must be one of ${types.join(', ')}, got ${shown(body.type)}`);
      const row = await store.create(scope, { name: body.name, type: body.type.replaceAll('-', '_') });
      if (row.type !== 'api') return dataSource(row);
      const access_token = accounts.newKey();
      const { account_id: account } = scope.account;
      await accounts.addKey(scope.db, {
        account,
        key: access_token,
        role: 'admin',
        now: scope.now,
        name: row.name,
      });
      return { ...dataSource(row), access_token };
    },
  },

  getDataDataSourcesId: {
    handle: async (scope, { path }) => dataSource(await existingSource(scope, path.id)),
  },

  postDataDataSourcesIdConnect: {
    // There is no one to ask: a data source is connected when it is told to be.
    async handle(scope, { path }) {
      const { id } = await existingSource(scope, path.id);
      await store.update(scope, id, { status: 'connected', updated_at: scope.now });
      return dataSource(await existingSource(scope, id));
    },
  },

  putDataDataSourcesId: {
    async handle(scope, { path, body }) {
      const before = dataSource(await existingSource(scope, path.id));
      for (const [field, value] of Object.entries(body))
        if (field !== 'name' && field in before && value !== before[field as keyof DataSource])
          throw badField(field, 'cannot be changed; only the name can');
      await store.update(scope, path.id, { name: body.name ?? before.name ?? '', updated_at: scope.now });
      return dataSource(await existingSource(scope, path.id));
    },
  },

  deleteDataDataSourcesId: {
    async handle(scope, { path }) {
      const { id } = await existingSource(scope, path.id);
      await store.remove(scope, id);
      return { success: true, id };
    },
  },

  getDataDataSourcesIdProgress: {
    async handle(scope, { path }) {
      return importProgress(await existingSource(scope, path.id));
    },
  },

  postDataDataSourcesIdReset: {
    async handle(scope, { path }) {
      const { id } = await existingSource(scope, path.id);
      await store.empty(scope, id);
      await store.update(scope, id, { updated_at: scope.now });
      return { success: true, id };
    },
  },

  postDataDataSourcesIdFullImport: {
    async handle(scope, { path }) {
      const { id } = await existingSource(scope, path.id);
      const import_count = await ledgers.rebuildAll(scope, id);
      const { now } = scope;
      await store.update(scope, id, {
        ...{ import_status: 'done', import_count },
        ...{ import_started: now, import_ended: now, updated_at: now },
      });
      await emit(scope, [importEvent(await existingSource(scope, id))]);
      return { success: true, id };
    },
  },

  postDataDataSourcesIdAbort: {
    // An import is over before its answer is sent, so there is never one to stop.
    async handle(scope, { path }) {
      const { id } = await existingSource(scope, path.id);
      return { success: true, id };
    },
  },
};
