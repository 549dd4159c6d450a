// Customers as they are pushed.
import { createHash } from 'node:crypto';
import * as customers from '../store/customers.js';
import * as ledgers from '../store/ledgers.js';
import type { CustomerTable } from '../store/schema.js';
import { shown } from '../validation.js';
import { watchCustomers } from '../webhooks/emit.js';
import { type Checked, day, lowered, text } from './fields.js';
import type { Kind } from './push.js';

/** The same person gets the same id, so that pushing twice updates. */
function derivedId(source: unknown, who: string): string {
  return `cus_${createHash('sha256').update(`${source}\n${who.toLowerCase()}`).digest('hex').slice(0, 12)}`;
}

function complete(checked: Checked): void {
  const { row, problems } = checked;
  lowered(checked, 'country');
  const who = text(checked, 'email') || text(checked, 'name');
  if (!who && row.name === undefined && row.email === undefined)
    problems.push({ field: 'name', reason: 'is missing; give name or email' });
  if (row.id === undefined && who) row.id = derivedId(row.data_source, who);
  if (row.id === '') problems.push({ field: 'id', reason: 'is empty' });
}

export const customerKind: Kind<CustomerTable> = {
  schema: 'CustomerInput',
  complete,

  async prepare({ account }) {
    return (checked) => {
      const { row, problems } = checked;
      const country = text(checked, 'country');
      if (country && !/^[a-z]{2}$/.test(country))
        problems.push({
          field: 'country',
          reason: `must be a code of ISO 3166 with two letters, got ${shown(country)}`,
        });
      day(checked, 'trial_started');
      const id = String(row.id);
      const [name, email] = [text(checked, 'name'), text(checked, 'email')];
      return {
        account_id: account.account_id,
        data_source: String(row.data_source),
        id,
        sequence: 0,
        name,
        email,
        country: country || null,
        state: text(checked, 'state'),
        created_date: text(checked, 'created_date'),
        created_day: day(checked, 'created_date'),
        trial_started: text(checked, 'trial_started'),
        custom_variables: JSON.stringify(row.custom_variables ?? {}),
        search_text: [id, name, email].join('\n').toLowerCase(),
      };
    };
  },

  async store(scope, source, rows) {
    const ids = rows.map(({ id }) => id);
    const say = await watchCustomers(scope, source, ids);
    await customers.save(scope, rows);
    await ledgers.rebuild(scope, source, ids);
    await say();
  },
};
