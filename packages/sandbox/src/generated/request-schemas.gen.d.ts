// Generated from openapi.json by `pnpm generate`. Do not edit.
import type { Validator } from '../validation.js';

export const ProfileUpdate: Validator;
export const NotificationSettingsUpdate: Validator;
export const WebhookInput: Validator;
export const CustomerUpdate: Validator;
export const PlanUpdate: Validator;
export const PlanDelete: Validator;
export const InvoiceUpdate: Validator;
export const PlanGroupInput: Validator;
export const PlanGroupUpdate: Validator;
export const SegmentInput: Validator;
export const SegmentUpdate: Validator;
export const DataSourceInput: Validator;
export const DataSourceUpdate: Validator;
export const CustomerInput: Validator;
export const PlanInput: Validator;
export const InvoiceInput: Validator;
