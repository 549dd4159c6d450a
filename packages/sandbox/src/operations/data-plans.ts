// Plans as they were pushed.
import { planKind } from '../ingest/plans.js';
import { underContractNames } from '../ingest/spelling.js';
import * as invoices from '../store/invoices.js';
import * as ledgers from '../store/ledgers.js';
import * as store from '../store/plans.js';
import { rawPlan } from '../wire.js';
import { existingSource } from './data-sources.js';
import type { Handlers } from './handler.js';
import { importRows, replaceRow, sameId, sourceIn } from './import.js';
import { onlyOne } from './only-one.js';

export const dataPlans: Handlers = {
  getDataPlans: {
    query: ['source', 'limit'],
    async handle(scope, { query }) {
      const source = query.source ? (await existingSource(scope, query.source, 'source')).id : undefined;
      const { count, plans } = await store.list(scope, source, Math.min(Number(query.limit || 100), 10_000));
      return { result: { count, list: plans.map(rawPlan) } };
    },
  },

  getDataPlansId: {
    query: ['source'],
    async handle(scope, { path, query }) {
      const source = query.source ? (await existingSource(scope, query.source, 'source')).id : undefined;
      return rawPlan(onlyOne('plan', path.id, await store.find(scope, path.id), source));
    },
  },

  postDataPlans: {
    handle: (scope, { body, source }) => importRows(scope, planKind, body, source),
  },

  putDataPlansId: {
    async handle(scope, { path, body, source = sourceIn(body) }) {
      sameId(path.id, body, ['id', 'external_id']);
      const before = onlyOne('plan', path.id, await store.find(scope, path.id), source);
      const { id, data_source, product_name, billing_freq_count } = before;
      await replaceRow(scope, planKind, {
        ...{ product_name, billing_freq_count },
        ...underContractNames('PlanInput', body, []),
        ...{ id, data_source },
      });
      return { result: 'success', updated: id };
    },
  },

  deleteDataPlansId: {
    async handle(scope, { path, body, source = sourceIn(body) }) {
      sameId(path.id, body, ['id', 'external_id']);
      const { id, data_source } = onlyOne('plan', path.id, await store.find(scope, path.id), source);
      await store.remove(scope, data_source, id);
      await ledgers.rebuild(scope, data_source, await invoices.customersOnPlans(scope, data_source, [id]));
      return { result: 'success', deleted: id };
    },
  },
};
