// Reports: stored movements in, rows out.
import { cohortReport, type Interval, mrrReport, retentionReport, summaryReport } from '@growpanel/metrics';
import { badField, notBuilt } from '../errors.js';
import { currencyExists } from '../ingest/fields.js';
import * as ledgers from '../store/ledgers.js';
import type { Scope } from '../store/scope.js';
import { shown } from '../validation.js';
import { rangeOf } from './dates.js';
import type { Handlers } from './handler.js';

/** The currency of a report: the account's. Another one would need exchange rates. */
export function reportCurrency({ settings }: Scope, asked: string | undefined): string {
  if (asked && !currencyExists(asked))
    throw badField('baseCurrency', `is not a currency of ISO 4217, got ${shown(asked)}`);
  if (asked && asked.toLowerCase() !== settings.currency)
    throw notBuilt(
      `Reporting in another currency than the account's '${settings.currency}' (baseCurrency)`,
      'baseCurrency',
    );
  return settings.currency;
}

/** More rows than anyone reads; a report over millennia of days is a mistake. */
const maxDays = 20_000;

function periodQuery(scope: Scope, query: { date?: string; interval?: string }) {
  const { from, to } = rangeOf(query.date, scope);
  const end = Math.min(to, scope.today);
  if ((query.interval === 'day' || query.interval === 'week') && end - from > maxDays)
    throw badField('date', `covers more than ${maxDays} days, too many for rows of a ${query.interval}`);
  const interval = (query.interval ?? 'month') as Interval;
  return { from, to, interval, weekStart: scope.settings.weekStart, asOf: end };
}

export const reports: Handlers = {
  getReportsSummary: {
    query: ['date', 'baseCurrency'],
    async handle(scope, { query }) {
      const currency = reportCurrency(scope, query.baseCurrency);
      const asOf = Math.min(rangeOf(query.date, scope).to, scope.today);
      return { summary: summaryReport(await ledgers.movements(scope), { asOf }), currency };
    },
  },

  getReportsMrr: {
    query: ['date', 'interval', 'baseCurrency'],
    async handle(scope, { query }) {
      const currency = reportCurrency(scope, query.baseCurrency);
      const range = periodQuery(scope, query);
      return { result: mrrReport(await ledgers.movements(scope), range), currency };
    },
  },

  getReportsRetention: {
    query: ['date', 'interval', 'baseCurrency', 'trailing_months'],
    async handle(scope, { query }) {
      const currency = reportCurrency(scope, query.baseCurrency);
      const { trailing_months: months } = query;
      const range = periodQuery(scope, query);
      const report = retentionReport(await ledgers.movements(scope), {
        ...range,
        ...(months ? { trailingMonths: Number(months) } : {}),
      });
      return { ...report, currency };
    },
  },

  getReportsCohort: {
    query: ['date', 'interval', 'baseCurrency'],
    async handle(scope, { query }) {
      const currency = reportCurrency(scope, query.baseCurrency);
      return { result: cohortReport(await ledgers.movements(scope), periodQuery(scope, query)), currency };
    },
  },
};
