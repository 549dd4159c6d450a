// Customers as reports see them.
import { type Converter, converterTo, formatDay, type SubscriptionState } from '@growpanel/metrics';
import { badField } from '../errors.js';
import type { components } from '../generated/api.gen.js';
import * as store from '../store/customers.js';
import { ratesOf } from '../store/fx.js';
import * as ledgers from '../store/ledgers.js';
import * as plans from '../store/plans.js';
import type { Scope } from '../store/scope.js';
import { customerFields, dayOrNull } from '../wire.js';
import type { Handlers } from './handler.js';
import { onlyOne } from './only-one.js';
import { customersWithin, filterParameters, filtersOf, reportCurrency } from './report-query.js';

type Subscription = components['schemas']['Subscription'];

async function currentSubscriptions(scope: Scope, row: store.CustomerWithLedger): Promise<Subscription[]> {
  const states = JSON.parse(row.subscriptions) as SubscriptionState[];
  const { plans: all } = await plans.list(scope, row.data_source);
  const names = new Map(all.map((plan) => [plan.id, plan.name]));
  return states
    .filter(({ status }) => status !== 'canceled')
    .map((state) => ({
      subscription_id: state.subscriptionId ?? '',
      plan_id: state.planId,
      plan_name: names.get(state.planId ?? '') ?? null,
      status: state.status,
      start_date: formatDay(state.startDay),
      current_period_end: dayOrNull(state.paidThrough),
      // Nothing follows a subscription that has been cancelled.
      next_billing_date: state.endDay === null ? dayOrNull(state.paidThrough) : null,
    }));
}

/** What a customer pays and has paid, MRR at today's rates and each payment at those of its day. */
interface Money {
  /** In the base currency. */
  mrr: number;
  payments: number;
  /** In the customer's currency. */
  paid: number;
  paidInBase: number;
}

async function moneyOf(
  scope: Scope,
  rows: readonly store.CustomerWithLedger[],
  base: string,
): Promise<(row: store.CustomerWithLedger) => Money> {
  const rates = await ratesOf(scope);
  const converters = new Map<string, Converter>();
  const to = (currency: string) => {
    const known = converters.get(currency) ?? converterTo({ rates, base: currency });
    converters.set(currency, known);
    return known;
  };
  const paidBy = await store.paidBy(scope, rows);
  return (row) => {
    const { payments, parts } = paidBy(row);
    const sum = (currency: string) =>
      parts.reduce((total, part) => total + to(currency).convert(part.total, part.currency, part.day), 0);
    const currency = row.currency ?? base;
    const mrr = to(base).convert(row.mrr, currency, scope.today);
    return { mrr, payments, paid: sum(currency), paidInBase: sum(base) };
  };
}

export const customers: Handlers = {
  getCustomers: {
    query: ['limit', 'offset', 'search', 'baseCurrency', ...filterParameters],
    async handle(scope, { query }) {
      const currency = reportCurrency(scope, query.baseCurrency);
      const offset = Number(query.offset || 0);
      if (!Number.isSafeInteger(offset)) throw badField('offset', 'is too large');
      const page = {
        limit: Math.min(Number(query.limit || 50), 500),
        offset,
        ...(query.search ? { search: query.search } : {}),
      };
      const filters = await filtersOf(scope, query);
      const { count, customers: rows } = filters
        ? await store.listWithin(scope, page, await customersWithin(scope, filters))
        : await store.list(scope, page);
      const money = await moneyOf(scope, rows, currency);
      const list = rows.map((row) => {
        const { mrr, payments, paid, paidInBase } = money(row);
        return {
          ...customerFields(row),
          mrr,
          current_mrr_base_currency: mrr,
          payments,
          total_paid_customer_currency: paid,
          total_paid_base_currency: paidInBase,
        };
      });
      return { result: { count, list }, currency };
    },
  },

  getCustomersId: {
    query: ['baseCurrency'],
    async handle(scope, { path, query, source }) {
      const base_currency = reportCurrency(scope, query.baseCurrency);
      const row = onlyOne('customer', path.id, await store.find(scope, path.id), source);
      const { mrr, paid, paidInBase } = (await moneyOf(scope, [row], base_currency))(row);
      return {
        ...customerFields(row),
        currency: row.currency ?? base_currency,
        current_subscriptions: await currentSubscriptions(scope, row),
        current_mrr_base_currency: mrr,
        current_mrr_customer_currency: row.mrr,
        total_paid_base_currency: paidInBase,
        total_paid_customer_currency: paid,
        churn_risk_score: null,
        base_currency,
      };
    },
  },

  postCustomersIdResync: {
    async handle(scope, { path, source }) {
      const { id, data_source } = onlyOne('customer', path.id, await store.find(scope, path.id), source);
      await ledgers.rebuild(scope, data_source, [id]);
      return { success: true, id };
    },
  },
};
