// What the metrics engine has to know of an account: its settings, and which day it is there.

import type { Settings } from '@growpanel/metrics';
import type { GrowPanel } from '@growpanel/sdk';

export interface AccountView {
  settings: Settings;
  /** `YYYY-MM-DD` */
  today: string;
  isSandbox: boolean;
}

const isMissing = (error: unknown): boolean => (error as { status?: number }).status === 404;

export async function accountView(gp: GrowPanel): Promise<AccountView> {
  const [settings, clock] = await Promise.all([settingsOf(gp), sandboxClock(gp)]);
  const today = clock ?? dayIn(settings.timezone);
  return { settings, today, isSandbox: clock !== undefined };
}

/** The day of a sandbox, which may stand still; undefined when the server is none. */
async function sandboxClock(gp: GrowPanel): Promise<string | undefined> {
  try {
    const { data } = await gp.request('GET', '/_sandbox/clock' as string);
    return (data as { today?: string }).today;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

async function settingsOf(gp: GrowPanel): Promise<Settings> {
  const { defaultSettings } = await import('@growpanel/metrics');
  const { data } = await gp.settings.get();
  return {
    currency: data.base_currency,
    timezone: data.timezone,
    weekStart: data.first_day_of_week === 0 ? 0 : 1,
    churnRecognition: data.churn_recognition === 'immediate' ? 'immediate' : 'end_of_period',
    autoChurn: data.auto_churn,
    graceDays: {
      monthOrLonger: data.grace_days ?? defaultSettings.graceDays.monthOrLonger,
      shorter: data.grace_days_short ?? defaultSettings.graceDays.shorter,
    },
    refunds: data.refunds === 'ignore' ? 'ignore' : 'proportional',
  };
}

/** Today there. The Swedish write dates as ISO 8601 does. */
const dayIn = (timeZone: string): string => new Date().toLocaleDateString('sv-SE', { timeZone });
