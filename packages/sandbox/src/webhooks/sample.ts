// An event as a subscriber gets it, made of the newest that the account has; of an example while it has nothing.
import * as customers from '../store/customers.js';
import * as dataSources from '../store/data-sources.js';
import * as invoices from '../store/invoices.js';
import * as ledgers from '../store/ledgers.js';
import * as plans from '../store/plans.js';
import type { Scope } from '../store/scope.js';
import {
  customerEvent,
  type Happening,
  importEvent,
  invoiceEvent,
  movementEvent,
  planEvent,
} from './emit.js';

const exampleCustomer = { id: 'cus_123', name: 'Acme Inc', email: 'billing@acme.example', status: 'active' };

const exampleRawCustomer = {
  ...exampleCustomer,
  ...{ country: 'us', state: null, created_date: '2024-01-15', trial_started: null, trial_end_date: null },
  ...{ paid_started: '2024-02-01', cancel_date: null, overdue_date: null, currency: 'usd' },
  ...{ custom_variables: {}, data_source: 'ds_1', cancel_reason: null, current_mrr: { usd: 9900 } },
};

const exampleInvoice = (status: string) => ({
  ...{ id: 'inv_001', customer_id: 'cus_123', plan_id: 'plan_pro', type: 'subscription', status },
  ...{ date: '2024-02-01', amount: 9900, currency: 'usd', data_source: 'ds_1' },
});

function exampleMovement(type: string) {
  const mrr_change = type === 'churn' || type === 'contraction' ? -4900 : 4900;
  return {
    customer: { ...exampleCustomer, status: type === 'churn' ? 'canceled' : 'active' },
    movement: {
      ...{ type, subtype: null, date: '2024-05-01', mrr_change, mrr: type === 'churn' ? 0 : 4900 },
      ...{ currency: 'usd', invoice_id: 'inv_004' },
    },
  };
}

function example(type: string): object {
  if (type.startsWith('movement.')) return exampleMovement(type.slice('movement.'.length));
  if (type.startsWith('customer.')) return { customer: exampleRawCustomer };
  if (type === 'plan.created')
    return {
      plan: {
        ...{ id: 'plan_pro', external_id: 'plan_pro', name: 'Pro Monthly', product_name: null },
        ...{ billing_freq: 'month', billing_freq_count: 1, currency: 'usd', data_source: 'ds_1' },
      },
    };
  if (type === 'data_source.import_completed')
    return {
      data_source: {
        ...{ id: 'ds_1', name: 'Billing platform', type: 'api', status: 'connected' },
        ...{ created_at: '2024-01-15T00:00:00Z', updated_at: '2024-01-15T00:00:00Z' },
        ...{ import_status: 'done', import_started: '2024-01-15T00:00:00Z' },
      },
      progress: { phase: 'done', enqueuedCount: 1, processedCount: 1, failedCount: 0 },
    };
  return { customer: exampleCustomer, invoice: exampleInvoice(type === 'invoice.paid' ? 'paid' : 'failed') };
}

async function newest(scope: Scope, type: string): Promise<Happening | undefined> {
  if (type.startsWith('movement.')) {
    const movement = await ledgers.newestMovement(scope, type.slice('movement.'.length));
    const holder = movement && (await customers.byIds(scope, movement.data_source, [movement.customer_id]));
    const customer = holder?.get(movement?.customer_id ?? '');
    return movement && customer && movementEvent(movement, customer);
  }
  if (type.startsWith('customer.')) {
    const [customer] = (await customers.list(scope, { limit: 1 })).customers;
    return customer && customerEvent(type, customer);
  }
  if (type === 'plan.created') {
    const [plan] = (await plans.list(scope, undefined, 1)).plans;
    return plan && planEvent(plan);
  }
  if (type === 'data_source.import_completed') {
    const [source] = await dataSources.list(scope);
    return source && importEvent(source);
  }
  const invoice = await invoices.newest(scope, type === 'invoice.paid' ? 'paid' : 'failed');
  const holder = invoice && (await customers.byIds(scope, invoice.data_source, [invoice.customer_id]));
  const customer = holder?.get(invoice?.customer_id ?? '');
  return invoice && customer && invoiceEvent(type, invoice, customer);
}

export async function sample(scope: Scope, type: string): Promise<Happening> {
  return (await newest(scope, type)) ?? { type, data: example(type) };
}
