// Plans as reports see them.
import * as planGroups from '../store/plan-groups.js';
import * as store from '../store/plans.js';
import type { Handlers } from './handler.js';

export const plans: Handlers = {
  getPlans: {
    async handle(scope) {
      const [{ count, plans: rows }, groups] = [await store.list(scope), await planGroups.list(scope)];
      const list = rows.map((row) => ({
        id: row.id,
        name: row.name,
        product_name: row.product_name,
        billing_freq: row.billing_freq,
        currency: row.currency,
        groups: groups.filter((group) => group.plans.includes(row.id)).map(({ id, name }) => ({ id, name })),
      }));
      return { result: { count, list } };
    },
  },
};
