// Plans as they are pushed.
import { knownValues } from '../generated/contract.gen.js';
import * as invoices from '../store/invoices.js';
import * as ledgers from '../store/ledgers.js';
import * as plans from '../store/plans.js';
import type { PlanTable } from '../store/schema.js';
import { shown } from '../validation.js';
import { watchPlans } from '../webhooks/emit.js';
import { type Checked, currency, known, lowered, text, whole } from './fields.js';
import type { Kind } from './push.js';

function complete(checked: Checked): void {
  const { row, problems } = checked;
  if (row.id === undefined) row.id = row.external_id;
  else if (row.external_id !== undefined && row.external_id !== row.id)
    problems.push({
      field: 'external_id',
      reason: `must be the same as id, got ${shown(row.external_id)} and ${shown(row.id)}`,
    });
  if (row.id === '') problems.push({ field: 'id', reason: 'is empty' });
  if (row.billing_freq_count === undefined) row.billing_freq_count = 1;
  lowered(checked, 'currency');
}

export const planKind: Kind<PlanTable> = {
  schema: 'PlanInput',
  complete,

  async prepare(scope) {
    return (checked) => {
      const { row } = checked;
      known(checked, 'billing_freq', knownValues.PlanInput.billing_freq);
      currency(checked);
      return {
        account_id: scope.account.account_id,
        data_source: String(row.data_source),
        id: String(row.id),
        sequence: 0,
        name: String(row.name),
        product_name: text(checked, 'product_name'),
        billing_freq: String(row.billing_freq),
        // Beyond a few centuries a period is a mistake, and its end is no date any more.
        billing_freq_count: whole(checked, 'billing_freq_count', { min: 1, max: 1000 }) ?? 1,
        currency: String(row.currency),
      };
    };
  },

  async store(scope, source, rows) {
    const ids = rows.map(({ id }) => id);
    const say = await watchPlans(scope, source, ids);
    await plans.save(scope, rows);
    await ledgers.rebuild(scope, source, await invoices.customersOnPlans(scope, source, ids));
    await say();
  },
};
