// All operations that are built.
import { customers } from './customers.js';
import { dataCustomers } from './data-customers.js';
import { dataInvoices } from './data-invoices.js';
import { dataPlans } from './data-plans.js';
import { dataSources } from './data-sources.js';
import type { Handlers } from './handler.js';
import { planGroups } from './plan-groups.js';
import { plans } from './plans.js';
import { profile } from './profile.js';
import { reports } from './reports.js';
import { segments } from './segments.js';
import { webhooks } from './webhooks.js';

export const handlers: Handlers = {
  ...reports,
  ...customers,
  ...plans,
  ...dataCustomers,
  ...dataPlans,
  ...dataInvoices,
  ...dataSources,
  ...planGroups,
  ...segments,
  ...profile,
  ...webhooks,
};
