// The account's API keys.
import { ApiError, badField, notFound } from '../errors.js';
import type { components } from '../generated/api.gen.js';
import { knownValues } from '../generated/contract.gen.js';
import type { Role } from '../store/accounts.js';
import * as store from '../store/keys.js';
import type { Scope } from '../store/scope.js';
import { shown } from '../validation.js';
import type { Handlers } from './handler.js';

function wireKey({ role, ...key }: store.Key): components['schemas']['ApiKey'] {
  return { ...key, access_level: role };
}

async function existing(scope: Scope, id: string): Promise<store.Key> {
  const found = await store.get(scope, id);
  if (!found) throw notFound('API key', id);
  return found;
}

function checkName(name: string): void {
  if (name.trim() === '') throw badField('name', 'is empty');
}

export const apiKeys: Handlers = {
  getAccountApiKeys: {
    handle: async (scope) => ({ result: (await store.list(scope)).map(wireKey) }),
  },

  postAccountApiKeys: {
    async handle(scope, { body: { name, role } }) {
      checkName(name);
      const roles: readonly string[] = knownValues.ApiKeyInput.role;
      if (!roles.includes(role))
        throw badField('role', `must be one of ${roles.join(', ')}, got ${shown(role)}`);
      const { key, ...created } = await store.create(scope, name, role as Role);
      return { ...wireKey(created), api_key: key };
    },
  },

  putAccountApiKeysId: {
    async handle(scope, { path, body }) {
      const before = wireKey(await existing(scope, path.id));
      checkName(body.name);
      for (const field of ['role', 'access_level']) {
        const value = (body as Record<string, unknown>)[field];
        if (value !== undefined && value !== before.access_level)
          throw badField(field, 'cannot be changed; only the name can');
      }
      await store.update(scope, path.id, { name: body.name });
      return { ...before, name: body.name };
    },
  },

  deleteAccountApiKeysId: {
    async handle(scope, { path, caller }) {
      const { id } = await existing(scope, path.id);
      if (id === caller.keyId)
        throw new ApiError(403, 'A key cannot delete itself. Use another key with the role admin.');
      await store.remove(scope, id);
      return { success: true, id };
    },
  },
};
