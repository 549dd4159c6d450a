// How the account computes and shows its numbers.
import { formatDay, type Settings } from '@growpanel/metrics';
import { badField } from '../errors.js';
import type { components } from '../generated/api.gen.js';
import { knownValues } from '../generated/contract.gen.js';
import { currencyExists } from '../ingest/fields.js';
import * as accounts from '../store/accounts.js';
import { recomputeDays } from '../store/days.js';
import { ratesOf } from '../store/fx.js';
import { currencies } from '../store/invoices.js';
import { rebuildAll } from '../store/ledgers.js';
import { type Scope, settingsOf } from '../store/scope.js';
import { timezoneExists } from '../timezone.js';
import { shown } from '../validation.js';
import type { Handlers } from './handler.js';

type Wire = components['schemas']['Settings'];

/** Grace of more than some years is a mistake. */
const maxGraceDays = 3650;

function wireSettings({ settings }: Scope): Wire {
  return {
    base_currency: settings.currency,
    timezone: settings.timezone,
    first_day_of_week: settings.weekStart,
    churn_recognition: settings.churnRecognition,
    auto_churn: settings.autoChurn,
    grace_days: settings.graceDays.monthOrLonger,
    grace_days_short: settings.graceDays.shorter,
    refunds: settings.refunds,
  };
}

function checkKnown(field: 'churn_recognition' | 'refunds', value: string | undefined): void {
  const values: readonly string[] = knownValues.SettingsUpdate[field];
  if (value !== undefined && !values.includes(value))
    throw badField(field, `must be one of ${values.join(', ')}, got ${shown(value)}`);
}

function check(given: Partial<Wire>): void {
  const { base_currency: currency, timezone } = given;
  if (currency !== undefined && !currencyExists(currency))
    throw badField('base_currency', `is not a currency of ISO 4217, got ${shown(currency)}`);
  if (timezone !== undefined && !timezoneExists(timezone))
    throw badField(
      'timezone',
      `is not a time zone, got ${shown(timezone)}; write one such as Europe/Copenhagen`,
    );
  checkKnown('churn_recognition', given.churn_recognition);
  checkKnown('refunds', given.refunds);
  for (const field of ['grace_days', 'grace_days_short'] as const) {
    const days = given[field];
    if (days !== undefined && (days < 0 || days > maxGraceDays))
      throw badField(field, `must be a whole number from 0 to ${maxGraceDays}, got ${shown(days)}`);
  }
}

/** The given fields in the engine's terms. */
function engineChanges(given: Partial<Wire>, { graceDays }: Settings): Partial<Settings> {
  const { grace_days: monthOrLonger, grace_days_short: shorter } = given;
  const changes = {
    currency: given.base_currency?.toLowerCase(),
    timezone: given.timezone,
    weekStart: given.first_day_of_week,
    churnRecognition: given.churn_recognition,
    autoChurn: given.auto_churn,
    refunds: given.refunds,
    graceDays:
      monthOrLonger === undefined && shorter === undefined
        ? undefined
        : {
            monthOrLonger: monthOrLonger ?? graceDays.monthOrLonger,
            shorter: shorter ?? graceDays.shorter,
          },
  };
  return Object.fromEntries(
    Object.entries(changes).filter(([, value]) => value !== undefined),
  ) as Partial<Settings>;
}

/** Refuses a currency that what is stored cannot be taken to. */
async function checkRates(scope: Scope, base: string | undefined): Promise<void> {
  if (base === undefined || base === scope.account.currency) return;
  const rates = await ratesOf(scope);
  for (const { currency, day } of await currencies(scope)) {
    if (currency === base || rates.rate(currency, base, day)) continue;
    throw badField(
      'base_currency',
      `is '${base}', but there is no exchange rate from '${currency}' on ${formatDay(day)}, when an invoice was; load rates with PUT /_sandbox/fx`,
    );
  }
}

/** Changes settings. What bears on metrics holds for the past too: every ledger is computed anew. */
export async function changeSettings(scope: Scope, given: Partial<Wire>): Promise<void> {
  check(given);
  const { db, account, settings: before } = scope;
  const changes = engineChanges(given, before);
  await checkRates(scope, changes.currency);
  await accounts.changeSettings(db, account, changes);
  scope.settings = settingsOf(account);
  if (scope.settings.timezone !== before.timezone) await recomputeDays(scope);
  const { weekStart: _, ...bearing } = changes;
  if (Object.keys(bearing).length > 0) await rebuildAll(scope);
}

export const settings: Handlers = {
  getSettings: { handle: async (scope) => wireSettings(scope) },

  postSettings: {
    async handle(scope, { body }) {
      await changeSettings(scope, body);
      return wireSettings(scope);
    },
  },
};
