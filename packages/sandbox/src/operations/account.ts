// The account itself, and who the key in hand belongs to.
import { badField } from '../errors.js';
import type { components } from '../generated/api.gen.js';
import * as accounts from '../store/accounts.js';
import * as sources from '../store/data-sources.js';
import type { Scope } from '../store/scope.js';
import { shown } from '../validation.js';
import { dataSource } from '../wire.js';
import type { Handlers } from './handler.js';
import { changeSettings } from './settings.js';

async function answer(scope: Scope): Promise<components['schemas']['Account']> {
  const { account, settings } = scope;
  return {
    id: account.account_id,
    name: account.name,
    base_currency: settings.currency,
    timezone: settings.timezone,
    first_day_of_week: settings.weekStart,
    data_sources: (await sources.list(scope)).map(dataSource),
  };
}

export const account: Handlers = {
  getAccount: { handle: answer },

  postAccount: {
    async handle(scope, { body: { name, ...rest } }) {
      if (name?.trim() === '') throw badField('name', 'is empty');
      const { base_currency, timezone } = rest;
      await changeSettings(scope, {
        ...(base_currency === undefined ? {} : { base_currency }),
        ...(timezone === undefined ? {} : { timezone }),
      });
      if (name !== undefined) await accounts.update(scope.db, scope.account, { name });
      return answer(scope);
    },
  },

  deleteAccount: {
    async handle({ db, account: { account_id: id, name } }, { body: { confirm } }) {
      if (confirm !== name)
        throw badField('confirm', `must be the account's name, '${name}', got ${shown(confirm)}`);
      await accounts.remove(db, id);
      return { success: true, id };
    },
  },

  getIntegrationsVerify: {
    handle: async ({ account: { account_id, name } }, { caller }) => ({
      account_id,
      account_name: name,
      access_level: caller.role,
    }),
  },
};
