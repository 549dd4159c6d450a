// Plans that reports treat as one.
import { badField, notBuilt, notFound } from '../errors.js';
import * as store from '../store/plan-groups.js';
import type { Scope } from '../store/scope.js';
import type { Handlers } from './handler.js';

async function existing(scope: Scope, id: string): Promise<store.PlanGroup> {
  const group = await store.get(scope, id);
  if (!group) throw notFound('plan group', id);
  return group;
}

export const planGroups: Handlers = {
  getDataPlanGroups: {
    query: ['limit'],
    async handle(scope, { query }) {
      const groups = await store.list(scope);
      const limit = Math.min(Number(query.limit || 100), 10_000);
      return { result: { count: groups.length, list: groups.slice(0, limit) } };
    },
  },

  postDataPlanGroups: {
    async handle(scope, { body }) {
      const { name, plans } = body;
      return { success: true, id: await store.create(scope, { name, plans }) };
    },
  },

  getDataPlanGroupsId: {
    handle: (scope, { path }) => existing(scope, path.id),
  },

  putDataPlanGroupsId: {
    async handle(scope, { path, body }) {
      const group = await existing(scope, path.id);
      for (const field of ['selector', 'selector_type'] as const)
        if (body[field] !== undefined) throw notBuilt(`Choosing plans by rule (${field})`, field);
      if (body.type !== undefined && body.type !== 'manual')
        throw notBuilt(`A plan group of the type '${body.type}'`, 'type');
      await store.update(scope, { ...group, name: body.name, plans: body.plans ?? group.plans });
      return { success: true, id: group.id };
    },
  },

  deleteDataPlanGroupsId: {
    async handle(scope, { path }) {
      const { id } = await existing(scope, path.id);
      await store.remove(scope, id);
      return { success: true, id };
    },
  },

  postDataPlanGroupsDeleteMultiple: {
    async handle(scope, { body }) {
      for (const id of body.ids) await existing(scope, id);
      for (const id of body.ids) await store.remove(scope, id);
      return { success: true };
    },
  },

  postDataPlanGroupsMerge: {
    async handle(scope, { body }) {
      if (body.source === body.target) throw badField('source', 'is the target itself');
      const source = await existing(scope, body.source);
      const target = await existing(scope, body.target);
      await store.update(scope, { ...target, plans: [...new Set([...target.plans, ...source.plans])] });
      await store.remove(scope, source.id);
      return { success: true, id: target.id };
    },
  },
};
