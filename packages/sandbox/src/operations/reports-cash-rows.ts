// Reports about money as tables, and one by one.
import {
  failedPaymentsDetail,
  failedPaymentsTable,
  invoicesByDay,
  refundsDetail,
  refundsTable,
  type TransactionKind,
  transactionsByDay,
  transactionsTable,
} from '@growpanel/metrics';
import { JsonText } from '../json-text.js';
import type { Handlers } from './handler.js';
import { filterParameters, periodReport } from './report-query.js';
import { selectedRow } from './selected-row.js';

const page = <Row>(list: Row[]) => ({ count: list.length, list });

/** These lists are the longest of all answers. */
function pageByDay<Row extends object>(days: readonly (readonly Row[])[], currency: string) {
  const count = days.reduce((sum, { length }) => sum + length, 0);
  return new JsonText<{ result: { count: number; list: Row[] }; currency: string }>(
    { result: { count, list: [] }, currency },
    days,
  );
}

export const cashReportRows: Handlers = {
  getReportsTransactionsTable: {
    query: ['date', 'interval', 'baseCurrency', ...filterParameters],
    async handle(scope, { query }) {
      const { account, currency, ...asked } = await periodReport(scope, query);
      return { result: transactionsTable(account, asked), currency };
    },
  },

  getReportsTransactionsDetail: {
    query: ['date', 'interval', 'selected-date', 'selected-type', 'baseCurrency', ...filterParameters],
    async handle(scope, { query }) {
      const { account, currency, ...asked } = await selectedRow(scope, query);
      const type = query['selected-type'] as TransactionKind | undefined;
      return pageByDay(transactionsByDay(account, { ...asked, type }), currency);
    },
  },

  getReportsInvoicesDetail: {
    query: ['date', 'interval', 'selected-date', 'baseCurrency', ...filterParameters],
    async handle(scope, { query }) {
      const { account, currency, ...asked } = await selectedRow(scope, query);
      return pageByDay(invoicesByDay(account, asked), currency);
    },
  },

  getReportsCashflowFailedPaymentsTable: {
    query: ['date', 'interval', 'baseCurrency', ...filterParameters],
    async handle(scope, { query }) {
      const { account, currency, ...asked } = await periodReport(scope, query);
      return { result: failedPaymentsTable(account, { ...asked, currency }), currency };
    },
  },

  getReportsCashflowFailedPaymentsDetail: {
    query: ['date', 'interval', 'selected-date', 'baseCurrency', ...filterParameters],
    async handle(scope, { query }) {
      const { account, currency, ...asked } = await selectedRow(scope, query);
      return { result: page(failedPaymentsDetail(account, asked)), currency };
    },
  },

  getReportsCashflowRefundsTable: {
    query: ['date', 'baseCurrency', ...filterParameters],
    async handle(scope, { query }) {
      const { account, currency, ...asked } = await periodReport(scope, query);
      return { result: page(refundsTable(account, asked)), currency };
    },
  },

  getReportsCashflowRefundsDetail: {
    query: ['date', 'interval', 'selected-date', 'baseCurrency', ...filterParameters],
    async handle(scope, { query }) {
      const { account, currency, ...asked } = await selectedRow(scope, query);
      return { result: page(refundsDetail(account, asked)), currency };
    },
  },
};
