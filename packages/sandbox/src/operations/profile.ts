// The user behind the key, and which mails they want.
import { badField } from '../errors.js';
import type { components } from '../generated/api.gen.js';
import * as store from '../store/profiles.js';
import type { Scope } from '../store/scope.js';
import { timezoneExists } from '../timezone.js';
import { shown } from '../validation.js';
import type { Handlers } from './handler.js';

type NotificationSettings = components['schemas']['NotificationSettings'];

const defaultNotifications: NotificationSettings = {
  daily_report: false,
  weekly_report: false,
  monthly_report: false,
  expansion_alert_threshold: null,
  contraction_alert_threshold: null,
  notify_scheduled_churn: false,
  notify_failed_payment: false,
};

/** Those of the given fields that are `known`. */
function only<Fields extends object>(
  known: readonly (keyof Fields & string)[],
  given: Fields,
): Partial<Fields> {
  const names: readonly string[] = known;
  return Object.fromEntries(
    Object.entries(given).filter(([field]) => names.includes(field)),
  ) as Partial<Fields>;
}

async function answer(scope: Scope): Promise<components['schemas']['Profile']> {
  const { account_id: id, name } = scope.account;
  return { ...(await store.get(scope)), accounts: [{ id, name }] };
}

export const profile: Handlers = {
  getProfile: { handle: answer },

  putProfile: {
    async handle(scope, { body }) {
      const { timezone } = body;
      if (timezone !== undefined && !timezoneExists(timezone))
        throw badField(
          'timezone',
          `is not a time zone, got ${shown(timezone)}; write one such as Europe/Copenhagen`,
        );
      const before = await store.get(scope);
      await store.save(scope, {
        ...before,
        ...only(['first_name', 'last_name', 'locale', 'timezone'], body),
      });
      return answer(scope);
    },
  },

  getSettingsNotifications: {
    handle: async (scope) => ({ ...defaultNotifications, ...(await store.notificationSettings(scope)) }),
  },

  putSettingsNotifications: {
    async handle(scope, { body }) {
      const known = Object.keys(defaultNotifications) as (keyof NotificationSettings)[];
      const changed = { ...(await store.notificationSettings(scope)), ...only(known, body) };
      await store.saveNotificationSettings(scope, changed);
      return { ...defaultNotifications, ...changed };
    },
  },
};
