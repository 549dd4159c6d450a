// Reports about MRR and customers.
import {
  churnReasonsSummary,
  cmrrSummary,
  cohortReport,
  customerConcentration,
  customVariableValues,
  latestActivity,
  leadsReport,
  leadsSummary,
  mapReport,
  mrrGrowthReport,
  mrrReport,
  retentionReport,
  scheduledChurn,
  summaryReport,
} from '@growpanel/metrics';
import { badField } from '../errors.js';
import { reportAccount } from '../store/report-account.js';
import { shown } from '../validation.js';
import type { Handlers } from './handler.js';
import { movementTypesIn } from './movement-types-in.js';
import { dayReport, filterParameters, periodReport, splitBy } from './report-query.js';

function checkMonth(text: string | undefined): void {
  if (text !== undefined && !/^\d{4}-(0[1-9]|1[0-2])$/.test(text))
    throw badField('compareMonth', `must be a month as YYYY-MM, got ${shown(text)}`);
}

export const reports: Handlers = {
  getReportsSummary: {
    query: ['date', 'baseCurrency', ...filterParameters],
    async handle(scope, { query }) {
      const { account, currency, ...asked } = await dayReport(scope, query);
      return { summary: summaryReport(account, asked), currency };
    },
  },

  getReportsMrr: {
    query: ['date', 'interval', 'breakdown', 'baseCurrency', 'compare', 'committed', ...filterParameters],
    async handle(scope, { query }) {
      const split = splitBy(query.breakdown);
      const committed = query.committed === 'true';
      const until = committed ? Number.POSITIVE_INFINITY : undefined;
      const { account, currency, ...asked } = await periodReport(scope, query, until);
      const result = mrrReport(account, { ...asked, ...split, committed, compare: query.compare });
      return { result, currency, ...split };
    },
  },

  getReportsMrrGrowth: {
    query: ['date', 'baseCurrency', 'compareMonth', 'types'],
    async handle(scope, { query }) {
      const { compareMonth } = query;
      checkMonth(compareMonth);
      const types = movementTypesIn('types', query.types);
      const { account, currency, fx, asOf } = await dayReport(scope, query);
      return { result: mrrGrowthReport(account, { asOf, to: asOf, fx, compareMonth, types }), currency };
    },
  },

  getReportsCmrrSummary: {
    query: ['date', 'baseCurrency', ...filterParameters],
    async handle(scope, { query }) {
      const { account, currency, ...asked } = await dayReport(scope, query);
      return { summary: cmrrSummary(account, asked), currency };
    },
  },

  getReportsRetention: {
    query: ['date', 'interval', 'breakdown', 'baseCurrency', 'trailing_months', ...filterParameters],
    async handle(scope, { query }) {
      const split = splitBy(query.breakdown);
      const { trailing_months: months } = query;
      const { account, currency, ...asked } = await periodReport(scope, query);
      const trailingMonths = months ? Number(months) : undefined;
      return { ...retentionReport(account, { ...asked, ...split, trailingMonths }), currency, ...split };
    },
  },

  getReportsCohort: {
    query: ['date', 'interval', 'breakdown', 'baseCurrency', ...filterParameters],
    async handle(scope, { query }) {
      const split = splitBy(query.breakdown);
      const { account, currency, ...asked } = await periodReport(scope, query);
      return { result: cohortReport(account, { ...asked, ...split }), currency, ...split };
    },
  },

  getReportsLeads: {
    query: ['date', 'interval', 'breakdown', ...filterParameters],
    async handle(scope, { query }) {
      const split = splitBy(query.breakdown);
      const { account, currency, ...asked } = await periodReport(scope, query);
      return { result: leadsReport(account, { ...asked, ...split }), currency, ...split };
    },
  },

  getReportsLeadsSummary: {
    query: ['date', ...filterParameters],
    async handle(scope, { query }) {
      const { account, currency, ...asked } = await dayReport(scope, query);
      return { summary: leadsSummary(account, asked), currency };
    },
  },

  getReportsChurnScheduled: {
    query: ['date', 'interval', 'baseCurrency', ...filterParameters],
    async handle(scope, { query }) {
      const { account, currency, ...asked } = await periodReport(scope, query, Number.POSITIVE_INFINITY);
      return { result: scheduledChurn(account, asked), currency };
    },
  },

  getReportsChurnReasonsSummary: {
    query: ['date', 'regenerate'],
    async handle(scope, { query }) {
      const { account, from, to, asOf } = await periodReport(scope, query);
      // Nobody can leave a comment here, so there is nothing to write anew either.
      return churnReasonsSummary(account, { from, to, asOf });
    },
  },

  getReportsMap: {
    query: ['date', 'baseCurrency', ...filterParameters],
    async handle(scope, { query }) {
      const { account, currency, ...asked } = await periodReport(scope, query);
      return { result: { list: mapReport(account, asked) }, currency };
    },
  },

  getReportsCustomerConcentration: {
    query: ['baseCurrency', 'q', ...filterParameters],
    async handle(scope, { query }) {
      const { account, currency, ...asked } = await dayReport(scope, query);
      return { result: customerConcentration(account, { ...asked, search: query.q }), currency };
    },
  },

  getReportsLatestActivity: {
    query: ['limit', 'days', 'include_failed', 'include_scheduled', 'baseCurrency'],
    async handle(scope, { query }) {
      const { account, fx } = await dayReport(scope, query);
      const result = latestActivity(account, {
        asOf: scope.today,
        fx,
        limit: Number(query.limit || 30),
        days: Number(query.days || 30),
        includeFailed: query.include_failed !== '0',
        includeScheduled: query.include_scheduled === '1',
      });
      return { result };
    },
  },

  getReportsCustomVariables: {
    query: ['key', 'search', 'limit'],
    async handle(scope, { query }) {
      const { key, search, limit } = query;
      const account = await reportAccount(scope);
      return { values: customVariableValues(account, { key, search, limit: Number(limit || 20) }) };
    },
  },
};
