// Generated from openapi.json by `pnpm generate`. Do not edit.
import * as schemas from './request-schemas.gen.js';

export const body = {
  putProfile: schemas.ProfileUpdate,
  putSettingsNotifications: schemas.NotificationSettingsUpdate,
  postIntegrationsWebhooks: schemas.WebhookInput,
  putDataCustomersId: schemas.CustomerUpdate,
  putDataPlansId: schemas.PlanUpdate,
  deleteDataPlansId: schemas.PlanDelete,
  putDataInvoicesId: schemas.InvoiceUpdate,
  postDataPlanGroups: schemas.PlanGroupInput,
  putDataPlanGroupsId: schemas.PlanGroupUpdate,
  postDataSegments: schemas.SegmentInput,
  putDataSegmentsId: schemas.SegmentUpdate,
  postDataDataSources: schemas.DataSourceInput,
  putDataDataSourcesId: schemas.DataSourceUpdate,
};

export const row = {
  CustomerInput: schemas.CustomerInput,
  PlanInput: schemas.PlanInput,
  InvoiceInput: schemas.InvoiceInput,
};
