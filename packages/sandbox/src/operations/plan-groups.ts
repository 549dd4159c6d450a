// Plans that reports treat as one.
import { badField, notFound } from '../errors.js';
import { knownValues } from '../generated/contract.gen.js';
import * as store from '../store/plan-groups.js';
import type { Scope } from '../store/scope.js';
import { shown } from '../validation.js';
import type { Body, Handlers } from './handler.js';

async function existing(scope: Scope, id: string): Promise<store.PlanGroup> {
  const group = await store.get(scope, id);
  if (!group) throw notFound('plan group', id);
  return group;
}

/** What picks the plans of a group; undefined for one that is kept by hand. */
function selectorIn(body: Body<'putDataPlanGroupsId'>): store.Selector | undefined {
  const { type, selector, selector_type: by = 'name', plans } = body;
  const kinds: readonly string[] = knownValues.PlanGroupUpdate.type;
  if (type !== undefined && !kinds.includes(type))
    throw badField('type', `must be one of ${kinds.join(', ')}, got ${shown(type)}`);
  if (type === 'manual' || (type === undefined && selector === undefined)) return undefined;
  if (!selector) throw badField('selector', 'is missing: an automatic group picks its plans by it');
  if (plans !== undefined) throw badField('plans', 'are picked by the selector; leave them out');
  const fields: readonly string[] = knownValues.PlanGroupUpdate.selector_type;
  if (!fields.includes(by))
    throw badField('selector_type', `must be one of ${fields.join(', ')}, got ${shown(by)}`);
  return { by: by as store.SelectorField, pattern: selector };
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
      const kept = body.type === 'manual' ? group.plans : undefined;
      const plans = selectorIn(body) ?? body.plans ?? kept;
      await store.update(scope, { id: group.id, name: body.name, plans });
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
