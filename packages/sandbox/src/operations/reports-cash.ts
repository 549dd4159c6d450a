// Reports about money: what came in, what was paid back, and what did not come in.
import {
  failedPaymentsReport,
  failedPaymentsSummary,
  failureRateReport,
  failureRateSummary,
  outstandingUnpaid,
  refundsReport,
  transactionsReport,
  transactionsSummary,
} from '@growpanel/metrics';
import type { Handlers } from './handler.js';
import { dayReport, filterParameters, periodReport, splitBy } from './report-query.js';

export const cashReports: Handlers = {
  getReportsTransactions: {
    query: ['date', 'interval', 'breakdown', 'baseCurrency', ...filterParameters],
    async handle(scope, { query }) {
      const split = splitBy(query.breakdown);
      const { account, currency, ...asked } = await periodReport(scope, query);
      return { result: transactionsReport(account, { ...asked, ...split }), currency, ...split };
    },
  },

  getReportsTransactionsSummary: {
    query: ['date', 'baseCurrency', ...filterParameters],
    async handle(scope, { query }) {
      const { account, currency, ...asked } = await dayReport(scope, query);
      return { summary: transactionsSummary(account, asked), currency };
    },
  },

  getReportsCashflowFailedPayments: {
    query: ['date', 'interval', 'baseCurrency', ...filterParameters],
    async handle(scope, { query }) {
      const { account, currency, ...asked } = await periodReport(scope, query);
      return { result: failedPaymentsReport(account, { ...asked, currency }), currency };
    },
  },

  getReportsCashflowFailedPaymentsSummary: {
    query: ['date', 'baseCurrency', ...filterParameters],
    async handle(scope, { query }) {
      const { account, currency, ...asked } = await dayReport(scope, query);
      return { summary: failedPaymentsSummary(account, asked), currency };
    },
  },

  getReportsCashflowRefunds: {
    query: ['date', 'interval', 'baseCurrency', ...filterParameters],
    async handle(scope, { query }) {
      const { account, currency, ...asked } = await periodReport(scope, query);
      return { result: refundsReport(account, asked), currency };
    },
  },

  getReportsCashflowFailureRate: {
    query: ['date', 'interval', ...filterParameters],
    async handle(scope, { query }) {
      const { account, currency, ...asked } = await periodReport(scope, query);
      return { result: failureRateReport(account, { ...asked, currency }), currency };
    },
  },

  getReportsCashflowFailureRateSummary: {
    query: ['date', ...filterParameters],
    async handle(scope, { query }) {
      const { account, currency, ...asked } = await dayReport(scope, query);
      return { summary: failureRateSummary(account, asked), currency };
    },
  },

  getReportsCashflowOutstandingUnpaid: {
    query: ['baseCurrency', ...filterParameters],
    async handle(scope, { query }) {
      const { account, currency, ...asked } = await dayReport(scope, query);
      return { summary: outstandingUnpaid(account, asked), currency };
    },
  },
};
