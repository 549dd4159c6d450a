// Where events are to be sent.
import { ApiError, badField, notFound } from '../errors.js';
import type { components } from '../generated/api.gen.js';
import { knownValues } from '../generated/contract.gen.js';
import * as store from '../store/webhooks.js';
import { shown } from '../validation.js';
import { envelope } from '../webhooks/emit.js';
import { sample } from '../webhooks/sample.js';
import { checkUrl } from './check-url.js';
import type { Handlers } from './handler.js';

const types: readonly string[] = knownValues.WebhookInput.event_type;

type Event = components['schemas']['WebhookEvent'];

export const webhooks: Handlers = {
  getIntegrationsWebhooks: {
    handle: async (scope) => ({ webhooks: await store.list(scope) }),
  },

  postIntegrationsWebhooks: {
    async handle(scope, { body: { url, event_type } }) {
      checkUrl('url', url);
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

  getIntegrationsWebhooksId: {
    async handle(scope, { path }) {
      const found = await store.get(scope, path.id);
      if (!found) throw notFound('webhook subscription', path.id);
      return found;
    },
  },

  getIntegrationsSampleEvent: {
    async handle(scope, { path: { event } }) {
      if (!types.includes(event))
        throw new ApiError(404, `event: must be one of ${types.join(', ')}, got ${shown(event)}.`, {
          field: 'event',
        });
      return envelope(scope, 'evt_sample', await sample(scope, event)) as Event;
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
