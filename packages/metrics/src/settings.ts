// The default answer to every question that billing data leaves open.
import type { Settings } from './records.js';

/**
 * US dollars, UTC, weeks from Monday; a cancellation takes effect when the paid time ends; a subscription that
 * is not renewed ends after 15 days of grace (3 for plans shorter than a month); refunds lower MRR. Frozen:
 * spread it to change something.
 *
 * @example
 * const settings: Settings = { ...defaultSettings, currency: 'eur', timezone: 'Europe/Copenhagen' };
 */
export const defaultSettings: Settings = Object.freeze({
  currency: 'usd',
  timezone: 'UTC',
  weekStart: 1,
  churnRecognition: 'end_of_period',
  autoChurn: true,
  graceDays: Object.freeze({ monthOrLonger: 15, shorter: 3 }),
  refunds: 'proportional',
});
