// Reports about MRR and customers as tables, and one by one.
import {
  cancellationTiming,
  cancellationTimingDetail,
  leadsDays,
  leadsTable,
  type MovementRow,
  type MovementType,
  movementTable,
  mrrGrowthTable,
  mrrSubtypes,
  mrrTable,
  mrrTableSubtypes,
  scheduledChurnMovements,
  scheduledChurnSummary,
} from '@growpanel/metrics';
import { badField } from '../errors.js';
import type { Handlers } from './handler.js';
import { movementTypesIn } from './movement-types-in.js';
import { dayReport, filterParameters, periodReport, splitBy } from './report-query.js';
import { selectedRow } from './selected-row.js';

const ahead = Number.POSITIVE_INFINITY;
const page = <Row>(list: Row[]) => ({ count: list.length, list });

export const reportRows: Handlers = {
  getReportsMrrSubtypes: {
    query: ['date', 'interval', 'type', 'baseCurrency', ...filterParameters],
    async handle(scope, { query }) {
      const { account, currency, ...asked } = await periodReport(scope, query);
      const type = query.type as MovementType | undefined;
      return { result: mrrSubtypes(account, { ...asked, type }), currency };
    },
  },

  getReportsMrrTable: {
    query: ['date', 'interval', 'breakdown', 'baseCurrency', 'committed', ...filterParameters],
    async handle(scope, { query }) {
      const split = splitBy(query.breakdown);
      const committed = query.committed === 'true';
      const { account, currency, ...asked } = await periodReport(scope, query, committed ? ahead : undefined);
      return { result: mrrTable(account, { ...asked, ...split, committed }), currency, ...split };
    },
  },

  getReportsMrrTableSubtypes: {
    query: ['date', 'interval', 'baseCurrency', ...filterParameters],
    async handle(scope, { query }) {
      const { account, currency, ...asked } = await periodReport(scope, query);
      return { result: mrrTableSubtypes(account, asked), currency };
    },
  },

  getReportsMrrGrowthTable: {
    query: ['date', 'baseCurrency', 'types'],
    async handle(scope, { query }) {
      const types = movementTypesIn('types', query.types);
      const { account, currency, fx, asOf } = await dayReport(scope, query);
      return { result: page(mrrGrowthTable(account, { asOf, to: asOf, fx, types })), currency };
    },
  },

  getReportsMovementTable: {
    query: [
      ...(['date', 'interval', 'selected-date', 'selected-type', 'breakdown', 'breakdown-value'] as const),
      ...(['sort', 'order', 'baseCurrency', 'committed'] as const),
      ...filterParameters,
    ],
    async handle(scope, { query }) {
      const { 'breakdown-value': value } = query;
      const { breakdown } = splitBy(query.breakdown);
      if (breakdown === undefined && value !== undefined)
        throw badField('breakdown', `is missing: it says what 'breakdown-value' is a value of`);
      if (breakdown !== undefined && value === undefined)
        throw badField('breakdown-value', `is missing: it says which value of 'breakdown' is meant`);
      const committed = query.committed === 'true';
      const { account, currency, ...asked } = await selectedRow(scope, query, committed ? ahead : undefined);
      const list = movementTable(account, {
        ...{ ...asked, breakdown, value, committed },
        type: query['selected-type'] as MovementType | undefined,
        sort: query.sort as keyof MovementRow | undefined,
        order: query.order as 'asc' | 'desc' | undefined,
      });
      return { result: page(list), currency };
    },
  },

  getReportsLeadsTable: {
    query: ['date', 'interval', 'selected-date', ...filterParameters],
    async handle(scope, { query }) {
      const { account, ...asked } = await selectedRow(scope, query);
      return { result: page(leadsTable(account, asked)) };
    },
  },

  getReportsLeadsDays: {
    query: ['date', ...filterParameters],
    async handle(scope, { query }) {
      const { account, ...asked } = await periodReport(scope, query);
      return { result: leadsDays(account, asked) };
    },
  },

  getReportsChurnScheduledMovements: {
    query: ['date', 'interval', 'selected-date', 'baseCurrency', ...filterParameters],
    async handle(scope, { query }) {
      const { account, currency, ...asked } = await selectedRow(scope, query, ahead);
      return { result: page(scheduledChurnMovements(account, asked)), currency };
    },
  },

  getReportsChurnScheduledSummary: {
    query: ['date', 'baseCurrency', ...filterParameters],
    async handle(scope, { query }) {
      const { account, currency, ...asked } = await dayReport(scope, query);
      return { summary: scheduledChurnSummary(account, asked), currency };
    },
  },

  getReportsCancellationTiming: {
    query: ['date', 'baseCurrency', ...filterParameters],
    async handle(scope, { query }) {
      const { account, currency, ...asked } = await periodReport(scope, query);
      return { result: cancellationTiming(account, asked), currency };
    },
  },

  getReportsCancellationTimingDetail: {
    query: ['date', 'baseCurrency', ...filterParameters],
    async handle(scope, { query }) {
      const { account, currency, ...asked } = await periodReport(scope, query);
      return { result: page(cancellationTimingDetail(account, asked)), currency };
    },
  },
};
