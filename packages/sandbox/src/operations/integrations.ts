// Settings of the products that the account works with. They are kept; nothing is sent to any of them.
import { badField } from '../errors.js';
import type { components } from '../generated/api.gen.js';
import { movementTypes } from '../movement-types.js';
import * as store from '../store/integrations.js';
import type { Scope } from '../store/scope.js';
import { shown } from '../validation.js';
import { checkUrl } from './check-url.js';
import type { Handlers } from './handler.js';

type Schemas = components['schemas'];

/** Movements that are passed on: which, and from which size. */
function checkFields(given: Record<string, unknown>): void {
  for (const field of ['url', 'webhook_url'])
    if (typeof given[field] === 'string') checkUrl(field, given[field]);
  const { types, threshold } = given;
  const known: readonly unknown[] = movementTypes;
  for (const type of Array.isArray(types) ? types : [])
    if (!known.includes(type))
      throw badField('types', `must be some of ${known.join(', ')}, got ${shown(type)}`);
  if (typeof threshold === 'number' && (threshold < 0 || !Number.isSafeInteger(threshold)))
    throw badField('threshold', `must be a whole number of 0 or more, got ${shown(threshold)}`);
}

/** Reads and changes the settings of one product; `defaults` are those of an account that has never changed any. */
function integration<Settings extends object>(name: string, defaults: Settings) {
  const read = async (scope: Scope): Promise<Settings> => ({
    ...defaults,
    ...(await store.get(scope, name)),
  });
  return {
    read: { handle: read },
    change: {
      async handle(scope: Scope, { body }: { body: object }): Promise<Settings> {
        const known = Object.entries(body).filter(([field]) => Object.hasOwn(defaults, field));
        const given: Record<string, unknown> = Object.fromEntries(known);
        checkFields(given);
        await store.save(scope, name, { ...(await store.get(scope, name)), ...given });
        return read(scope);
      },
    },
  };
}

const stripe = integration<Schemas['StripeSettings']>('stripe', {
  ...{ connected: false, stripe_account: null, import_metered: false },
});
const hubspot = integration<Schemas['HubspotSettings']>('hubspot', {
  ...{ connected: false, portal_id: null, sync_customers: false },
});
const webhook = integration<Schemas['WebhookSettings']>('webhook', {
  ...{ url: null, types: [], threshold: null },
});
const slack = integration<Schemas['SlackSettings']>('slack', {
  ...{ connected: false, channel: null, types: [], threshold: null },
});
const teams = integration<Schemas['TeamsSettings']>('teams', {
  ...{ webhook_url: null, types: [], threshold: null },
});
const lookerStudio = integration<Schemas['LookerStudioSettings']>('looker-studio', {
  ...{ enabled: false, last_used: null },
});

export const integrations: Handlers = {
  getSettingsStripe: stripe.read,
  postSettingsStripe: stripe.change,
  getSettingsHubspot: hubspot.read,
  postSettingsHubspot: hubspot.change,
  getSettingsWebhook: webhook.read,
  postSettingsWebhook: webhook.change,
  getSettingsSlack: slack.read,
  postSettingsSlack: slack.change,
  getSettingsTeams: teams.read,
  postSettingsTeams: teams.change,
  getSettingsLookerStudio: lookerStudio.read,
  postSettingsLookerStudio: lookerStudio.change,
};
