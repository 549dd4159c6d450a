// Where events are to be sent. Nothing is delivered yet.
import { ApiError, badField, notFound } from '../errors.js';
import { knownValues } from '../generated/contract.gen.js';
import * as store from '../store/webhooks.js';
import { shown } from '../validation.js';
import type { Handlers } from './handler.js';

function checkUrl(text: string): void {
  const protocol = URL.canParse(text) ? new URL(text).protocol : '';
  if (protocol !== 'https:' && protocol !== 'http:')
    throw badField('url', `must be an http or https address, got ${shown(text)}`);
}

export const webhooks: Handlers = {
  getIntegrationsWebhooks: {
    handle: async (scope) => ({ webhooks: await store.list(scope) }),
  },

  postIntegrationsWebhooks: {
    async handle(scope, { body: { url, event_type } }) {
      const types: readonly string[] = knownValues.WebhookInput.event_type;
      checkUrl(url);
      if (!types.includes(event_type))
        throw badField('event_type', `must be one of ${types.join(', ')}, got ${shown(event_type)}`);
      const existing = await store.find(scope, url, event_type);
      if (existing)
        throw new ApiError(409, 'A subscription for this address and event exists.', {
          extra: { existing_id: existing.id },
        });
      return store.create(scope, url, event_type);
    },
  },

  deleteIntegrationsWebhooksId: {
    async handle(scope, { path }) {
      if (!(await store.get(scope, path.id))) throw notFound('webhook subscription', path.id);
      await store.remove(scope, path.id);
      return { success: true, message: 'Webhook subscription deleted' };
    },
  },
};
