// Reports about money as tables, and one by one.
import {
  failedPaymentsDetail,
  failedPaymentsTable,
  invoicesDetail,
  refundsDetail,
  refundsTable,
  type TransactionKind,
  transactionsDetail,
  transactionsTable,
} from '@growpanel/metrics';
import { ownId } from '../store/report-customers.js';
import type { Handlers } from './handler.js';
import { filterParameters, periodReport } from './report-query.js';
import { selectedRow } from './selected-row.js';

/** A page of rows made for it, whose `field` is the id of an invoice; it becomes that of its own data source. */
function pageOf<Field extends string, Row extends Record<Field, string>>(list: Row[], field: Field) {
  for (const row of list) row[field] = ownId(row[field]) as Row[Field];
  return { count: list.length, list };
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
      return { result: pageOf(transactionsDetail(account, { ...asked, type }), 'transaction_id'), currency };
    },
  },

  getReportsInvoicesDetail: {
    query: ['date', 'interval', 'selected-date', 'baseCurrency', ...filterParameters],
    async handle(scope, { query }) {
      const { account, currency, ...asked } = await selectedRow(scope, query);
      return { result: pageOf(invoicesDetail(account, asked), 'invoice_id'), currency };
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
      return { result: pageOf(failedPaymentsDetail(account, asked), 'invoice_ref'), currency };
    },
  },

  getReportsCashflowRefundsTable: {
    query: ['date', 'baseCurrency', ...filterParameters],
    async handle(scope, { query }) {
      const { account, currency, ...asked } = await periodReport(scope, query);
      const list = refundsTable(account, asked);
      return { result: { count: list.length, list }, currency };
    },
  },

  getReportsCashflowRefundsDetail: {
    query: ['date', 'interval', 'selected-date', 'baseCurrency', ...filterParameters],
    async handle(scope, { query }) {
      const { account, currency, ...asked } = await selectedRow(scope, query);
      return { result: pageOf(refundsDetail(account, asked), 'invoice_ref'), currency };
    },
  },
};
