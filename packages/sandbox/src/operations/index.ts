// All operations that are built.
import { account } from './account.js';
import { apiKeys } from './api-keys.js';
import { assistant } from './assistant.js';
import { billing } from './billing.js';
import { customers } from './customers.js';
import { dataCustomers } from './data-customers.js';
import { dataInvoices } from './data-invoices.js';
import { dataPlans } from './data-plans.js';
import { dataSources } from './data-sources.js';
import { exports } from './exports.js';
import type { Handlers } from './handler.js';
import { integrations } from './integrations.js';
import { planGroups } from './plan-groups.js';
import { plans } from './plans.js';
import { profile } from './profile.js';
import { reports } from './reports.js';
import { cashReports } from './reports-cash.js';
import { cashReportRows } from './reports-cash-rows.js';
import { reportRows } from './reports-rows.js';
import { segments } from './segments.js';
import { settings } from './settings.js';
import { team } from './team.js';
import { webhooks } from './webhooks.js';

export const handlers: Handlers = {
  ...reports,
  ...cashReports,
  ...reportRows,
  ...cashReportRows,
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
  ...settings,
  ...account,
  ...integrations,
  ...apiKeys,
  ...team,
  ...billing,
  ...exports,
  ...assistant,
};
