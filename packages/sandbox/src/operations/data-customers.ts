// Customers as they were pushed.
import { customerKind } from '../ingest/customers.js';
import { underContractNames } from '../ingest/spelling.js';
import * as store from '../store/customers.js';
import { rawCustomer } from '../wire.js';
import { existingSource } from './data-sources.js';
import type { Handlers } from './handler.js';
import { importRows, replaceRow, sourceIn } from './import.js';
import { onlyOne } from './only-one.js';

export const dataCustomers: Handlers = {
  getDataCustomers: {
    query: ['source', 'limit'],
    async handle(scope, { query }) {
      const { id: source } = await existingSource(scope, query.source, 'source');
      const limit = Math.min(Number(query.limit || 100), 10_000);
      const { count, customers } = await store.list(scope, { source, limit });
      return { result: { count, list: customers.map(rawCustomer) } };
    },
  },

  postDataCustomers: {
    handle: (scope, { body, source }) => importRows(scope, customerKind, body, source),
  },

  getDataCustomersId: {
    query: ['source'],
    async handle(scope, { path, query }) {
      const { id: source } = await existingSource(scope, query.source, 'source');
      return rawCustomer(onlyOne('customer', path.id, await store.find(scope, path.id), source));
    },
  },

  putDataCustomersId: {
    async handle(scope, { path, body, source = sourceIn(body) }) {
      const before = onlyOne('customer', path.id, await store.find(scope, path.id), source);
      const { id, data_source, name, email, created_date, trial_started, country, state } = before;
      await replaceRow(scope, customerKind, {
        ...{ name, email, created_date, trial_started, country, state },
        custom_variables: JSON.parse(before.custom_variables) as unknown,
        ...underContractNames('CustomerInput', body, []),
        ...{ id, data_source },
      });
      return { success: true, id };
    },
  },

  deleteDataCustomersId: {
    async handle(scope, { path, source }) {
      const { id, data_source } = onlyOne('customer', path.id, await store.find(scope, path.id), source);
      await store.remove(scope, data_source, id);
      return { success: true, id };
    },
  },
};
