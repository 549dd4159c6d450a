# Generated from openapi.json by `pnpm generate`. Do not edit.
"""Every record of the API, imported when first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .account import Account
    from .account_delete import AccountDelete
    from .account_update import AccountUpdate
    from .activity import Activity
    from .api_key import ApiKey
    from .api_key_created import ApiKeyCreated
    from .api_key_input import ApiKeyInput
    from .api_key_list import ApiKeyList
    from .api_key_update import ApiKeyUpdate
    from .billing import Billing
    from .billing_address import BillingAddress
    from .billing_invoice import BillingInvoice
    from .billing_invoice_list import BillingInvoiceList
    from .billing_portal import BillingPortal
    from .billing_setup import BillingSetup
    from .cancellation import Cancellation
    from .cancellation_list import CancellationList
    from .cancellation_page import CancellationPage
    from .cancellation_timing import CancellationTiming
    from .cancellation_timing_report import CancellationTimingReport
    from .chat_action import ChatAction
    from .chat_message import ChatMessage
    from .churn_reasons_summary import ChurnReasonsSummary
    from .churn_scheduled_period import ChurnScheduledPeriod
    from .churn_scheduled_report import ChurnScheduledReport
    from .churn_scheduled_summary import ChurnScheduledSummary
    from .churn_scheduled_summary_report import ChurnScheduledSummaryReport
    from .cmrr_summary import CmrrSummary
    from .cmrr_summary_report import CmrrSummaryReport
    from .cohort import Cohort
    from .cohort_cell import CohortCell
    from .cohort_limits import CohortLimits
    from .cohort_report import CohortReport
    from .cohort_result import CohortResult
    from .concentration_customer import ConcentrationCustomer
    from .concentration_result import ConcentrationResult
    from .concentration_row import ConcentrationRow
    from .concentration_shares import ConcentrationShares
    from .concentration_summary import ConcentrationSummary
    from .custom_variable_value import CustomVariableValue
    from .custom_variables_report import CustomVariablesReport
    from .customer import Customer
    from .customer_concentration_report import CustomerConcentrationReport
    from .customer_custom_variables_type_0 import CustomerCustomVariablesType0
    from .customer_detail import CustomerDetail
    from .customer_detail_custom_variables import CustomerDetailCustomVariables
    from .customer_event import CustomerEvent
    from .customer_event_data import CustomerEventData
    from .customer_event_event_type import CustomerEventEventType
    from .customer_input import CustomerInput
    from .customer_input_custom_variables import CustomerInputCustomVariables
    from .customer_input_metadata import CustomerInputMetadata
    from .customer_list import CustomerList
    from .customer_page import CustomerPage
    from .customer_update import CustomerUpdate
    from .customer_update_custom_variables import CustomerUpdateCustomVariables
    from .data_source import DataSource
    from .data_source_created import DataSourceCreated
    from .data_source_input import DataSourceInput
    from .data_source_list import DataSourceList
    from .error_body import ErrorBody
    from .event_customer import EventCustomer
    from .event_envelope import EventEnvelope
    from .event_movement import EventMovement
    from .failed_payment import FailedPayment
    from .failed_payment_list import FailedPaymentList
    from .failed_payment_page import FailedPaymentPage
    from .failed_payments_period import FailedPaymentsPeriod
    from .failed_payments_report import FailedPaymentsReport
    from .failed_payments_summary import FailedPaymentsSummary
    from .failed_payments_summary_report import FailedPaymentsSummaryReport
    from .failed_payments_table import FailedPaymentsTable
    from .failed_payments_table_period import FailedPaymentsTablePeriod
    from .failure_rate_period import FailureRatePeriod
    from .failure_rate_report import FailureRateReport
    from .failure_rate_summary import FailureRateSummary
    from .failure_rate_summary_report import FailureRateSummaryReport
    from .hubspot_settings import HubspotSettings
    from .hubspot_settings_update import HubspotSettingsUpdate
    from .import_event import ImportEvent
    from .import_event_data import ImportEventData
    from .import_event_event_type import ImportEventEventType
    from .import_progress import ImportProgress
    from .import_results import ImportResults
    from .import_row import ImportRow
    from .invoice_event import InvoiceEvent
    from .invoice_event_data import InvoiceEventData
    from .invoice_event_event_type import InvoiceEventEventType
    from .invoice_input import InvoiceInput
    from .invoice_line import InvoiceLine
    from .invoice_update import InvoiceUpdate
    from .latest_activity_report import LatestActivityReport
    from .lead import Lead
    from .lead_list import LeadList
    from .lead_page import LeadPage
    from .leads_day import LeadsDay
    from .leads_days_report import LeadsDaysReport
    from .leads_period import LeadsPeriod
    from .leads_period_breakdown import LeadsPeriodBreakdown
    from .leads_report import LeadsReport
    from .leads_summary import LeadsSummary
    from .leads_summary_report import LeadsSummaryReport
    from .looker_studio_settings import LookerStudioSettings
    from .looker_studio_settings_update import LookerStudioSettingsUpdate
    from .map_country import MapCountry
    from .map_report import MapReport
    from .map_result import MapResult
    from .map_result_list import MapResultList
    from .movement import Movement
    from .movement_event import MovementEvent
    from .movement_event_data import MovementEventData
    from .movement_event_event_type import MovementEventEventType
    from .movement_list import MovementList
    from .movement_page import MovementPage
    from .movement_share import MovementShare
    from .mrr_growth_day import MrrGrowthDay
    from .mrr_growth_report import MrrGrowthReport
    from .mrr_line import MrrLine
    from .mrr_line_customers import MrrLineCustomers
    from .mrr_line_periods import MrrLinePeriods
    from .mrr_period import MrrPeriod
    from .mrr_period_breakdown import MrrPeriodBreakdown
    from .mrr_report import MrrReport
    from .mrr_subtypes_period import MrrSubtypesPeriod
    from .mrr_subtypes_period_subtypes import MrrSubtypesPeriodSubtypes
    from .mrr_subtypes_report import MrrSubtypesReport
    from .mrr_table import MrrTable
    from .notification_settings import NotificationSettings
    from .notification_settings_update import NotificationSettingsUpdate
    from .outstanding_summary import OutstandingSummary
    from .outstanding_unpaid_report import OutstandingUnpaidReport
    from .percent_range import PercentRange
    from .plan import Plan
    from .plan_change_preview import PlanChangePreview
    from .plan_choice import PlanChoice
    from .plan_delete import PlanDelete
    from .plan_deleted import PlanDeleted
    from .plan_event import PlanEvent
    from .plan_event_data import PlanEventData
    from .plan_event_event_type import PlanEventEventType
    from .plan_group import PlanGroup
    from .plan_group_ids import PlanGroupIds
    from .plan_group_input import PlanGroupInput
    from .plan_group_list import PlanGroupList
    from .plan_group_merge import PlanGroupMerge
    from .plan_group_page import PlanGroupPage
    from .plan_group_ref import PlanGroupRef
    from .plan_group_update import PlanGroupUpdate
    from .plan_ids import PlanIds
    from .plan_input import PlanInput
    from .plan_list import PlanList
    from .plan_page import PlanPage
    from .plan_update import PlanUpdate
    from .plan_updated import PlanUpdated
    from .profile import Profile
    from .profile_account import ProfileAccount
    from .profile_update import ProfileUpdate
    from .raw_customer import RawCustomer
    from .raw_customer_current_mrr import RawCustomerCurrentMrr
    from .raw_customer_custom_variables import RawCustomerCustomVariables
    from .raw_customer_list import RawCustomerList
    from .raw_customer_page import RawCustomerPage
    from .raw_invoice import RawInvoice
    from .raw_invoice_list import RawInvoiceList
    from .raw_invoice_page import RawInvoicePage
    from .raw_plan import RawPlan
    from .raw_plan_list import RawPlanList
    from .raw_plan_page import RawPlanPage
    from .refund import Refund
    from .refund_list import RefundList
    from .refund_page import RefundPage
    from .refunded_customer import RefundedCustomer
    from .refunded_customer_list import RefundedCustomerList
    from .refunded_customer_page import RefundedCustomerPage
    from .refunds_period import RefundsPeriod
    from .refunds_report import RefundsReport
    from .report_invoice import ReportInvoice
    from .report_invoice_list import ReportInvoiceList
    from .report_invoice_page import ReportInvoicePage
    from .retention_period import RetentionPeriod
    from .retention_period_breakdown import RetentionPeriodBreakdown
    from .retention_report import RetentionReport
    from .segment import Segment
    from .segment_filters import SegmentFilters
    from .segment_input import SegmentInput
    from .segment_input_filters import SegmentInputFilters
    from .segment_list import SegmentList
    from .segment_page import SegmentPage
    from .segment_update import SegmentUpdate
    from .segment_update_filters import SegmentUpdateFilters
    from .settings import Settings
    from .settings_update import SettingsUpdate
    from .slack_settings import SlackSettings
    from .slack_settings_update import SlackSettingsUpdate
    from .stripe_settings import StripeSettings
    from .stripe_settings_update import StripeSettingsUpdate
    from .subscription import Subscription
    from .success import Success
    from .summary import Summary
    from .summary_report import SummaryReport
    from .team_invite import TeamInvite
    from .team_list import TeamList
    from .team_member import TeamMember
    from .team_member_update import TeamMemberUpdate
    from .teams_settings import TeamsSettings
    from .teams_settings_update import TeamsSettingsUpdate
    from .transaction import Transaction
    from .transaction_list import TransactionList
    from .transaction_page import TransactionPage
    from .transactions_line import TransactionsLine
    from .transactions_line_periods import TransactionsLinePeriods
    from .transactions_period import TransactionsPeriod
    from .transactions_period_breakdown import TransactionsPeriodBreakdown
    from .transactions_report import TransactionsReport
    from .transactions_summary import TransactionsSummary
    from .transactions_summary_report import TransactionsSummaryReport
    from .transactions_table import TransactionsTable
    from .vat_check import VatCheck
    from .verified_key import VerifiedKey
    from .webhook import Webhook
    from .webhook_conflict import WebhookConflict
    from .webhook_created import WebhookCreated
    from .webhook_deleted import WebhookDeleted
    from .webhook_input import WebhookInput
    from .webhook_list import WebhookList
    from .webhook_settings import WebhookSettings
    from .webhook_settings_update import WebhookSettingsUpdate

_MODULES = {
    "Account": ".account",
    "AccountDelete": ".account_delete",
    "AccountUpdate": ".account_update",
    "Activity": ".activity",
    "ApiKey": ".api_key",
    "ApiKeyCreated": ".api_key_created",
    "ApiKeyInput": ".api_key_input",
    "ApiKeyList": ".api_key_list",
    "ApiKeyUpdate": ".api_key_update",
    "Billing": ".billing",
    "BillingAddress": ".billing_address",
    "BillingInvoice": ".billing_invoice",
    "BillingInvoiceList": ".billing_invoice_list",
    "BillingPortal": ".billing_portal",
    "BillingSetup": ".billing_setup",
    "Cancellation": ".cancellation",
    "CancellationList": ".cancellation_list",
    "CancellationPage": ".cancellation_page",
    "CancellationTiming": ".cancellation_timing",
    "CancellationTimingReport": ".cancellation_timing_report",
    "ChatAction": ".chat_action",
    "ChatMessage": ".chat_message",
    "ChurnReasonsSummary": ".churn_reasons_summary",
    "ChurnScheduledPeriod": ".churn_scheduled_period",
    "ChurnScheduledReport": ".churn_scheduled_report",
    "ChurnScheduledSummary": ".churn_scheduled_summary",
    "ChurnScheduledSummaryReport": ".churn_scheduled_summary_report",
    "CmrrSummary": ".cmrr_summary",
    "CmrrSummaryReport": ".cmrr_summary_report",
    "Cohort": ".cohort",
    "CohortCell": ".cohort_cell",
    "CohortLimits": ".cohort_limits",
    "CohortReport": ".cohort_report",
    "CohortResult": ".cohort_result",
    "ConcentrationCustomer": ".concentration_customer",
    "ConcentrationResult": ".concentration_result",
    "ConcentrationRow": ".concentration_row",
    "ConcentrationShares": ".concentration_shares",
    "ConcentrationSummary": ".concentration_summary",
    "CustomVariableValue": ".custom_variable_value",
    "CustomVariablesReport": ".custom_variables_report",
    "Customer": ".customer",
    "CustomerConcentrationReport": ".customer_concentration_report",
    "CustomerCustomVariablesType0": ".customer_custom_variables_type_0",
    "CustomerDetail": ".customer_detail",
    "CustomerDetailCustomVariables": ".customer_detail_custom_variables",
    "CustomerEvent": ".customer_event",
    "CustomerEventData": ".customer_event_data",
    "CustomerEventEventType": ".customer_event_event_type",
    "CustomerInput": ".customer_input",
    "CustomerInputCustomVariables": ".customer_input_custom_variables",
    "CustomerInputMetadata": ".customer_input_metadata",
    "CustomerList": ".customer_list",
    "CustomerPage": ".customer_page",
    "CustomerUpdate": ".customer_update",
    "CustomerUpdateCustomVariables": ".customer_update_custom_variables",
    "DataSource": ".data_source",
    "DataSourceCreated": ".data_source_created",
    "DataSourceInput": ".data_source_input",
    "DataSourceList": ".data_source_list",
    "ErrorBody": ".error_body",
    "EventCustomer": ".event_customer",
    "EventEnvelope": ".event_envelope",
    "EventMovement": ".event_movement",
    "FailedPayment": ".failed_payment",
    "FailedPaymentList": ".failed_payment_list",
    "FailedPaymentPage": ".failed_payment_page",
    "FailedPaymentsPeriod": ".failed_payments_period",
    "FailedPaymentsReport": ".failed_payments_report",
    "FailedPaymentsSummary": ".failed_payments_summary",
    "FailedPaymentsSummaryReport": ".failed_payments_summary_report",
    "FailedPaymentsTable": ".failed_payments_table",
    "FailedPaymentsTablePeriod": ".failed_payments_table_period",
    "FailureRatePeriod": ".failure_rate_period",
    "FailureRateReport": ".failure_rate_report",
    "FailureRateSummary": ".failure_rate_summary",
    "FailureRateSummaryReport": ".failure_rate_summary_report",
    "HubspotSettings": ".hubspot_settings",
    "HubspotSettingsUpdate": ".hubspot_settings_update",
    "ImportEvent": ".import_event",
    "ImportEventData": ".import_event_data",
    "ImportEventEventType": ".import_event_event_type",
    "ImportProgress": ".import_progress",
    "ImportResults": ".import_results",
    "ImportRow": ".import_row",
    "InvoiceEvent": ".invoice_event",
    "InvoiceEventData": ".invoice_event_data",
    "InvoiceEventEventType": ".invoice_event_event_type",
    "InvoiceInput": ".invoice_input",
    "InvoiceLine": ".invoice_line",
    "InvoiceUpdate": ".invoice_update",
    "LatestActivityReport": ".latest_activity_report",
    "Lead": ".lead",
    "LeadList": ".lead_list",
    "LeadPage": ".lead_page",
    "LeadsDay": ".leads_day",
    "LeadsDaysReport": ".leads_days_report",
    "LeadsPeriod": ".leads_period",
    "LeadsPeriodBreakdown": ".leads_period_breakdown",
    "LeadsReport": ".leads_report",
    "LeadsSummary": ".leads_summary",
    "LeadsSummaryReport": ".leads_summary_report",
    "LookerStudioSettings": ".looker_studio_settings",
    "LookerStudioSettingsUpdate": ".looker_studio_settings_update",
    "MapCountry": ".map_country",
    "MapReport": ".map_report",
    "MapResult": ".map_result",
    "MapResultList": ".map_result_list",
    "Movement": ".movement",
    "MovementEvent": ".movement_event",
    "MovementEventData": ".movement_event_data",
    "MovementEventEventType": ".movement_event_event_type",
    "MovementList": ".movement_list",
    "MovementPage": ".movement_page",
    "MovementShare": ".movement_share",
    "MrrGrowthDay": ".mrr_growth_day",
    "MrrGrowthReport": ".mrr_growth_report",
    "MrrLine": ".mrr_line",
    "MrrLineCustomers": ".mrr_line_customers",
    "MrrLinePeriods": ".mrr_line_periods",
    "MrrPeriod": ".mrr_period",
    "MrrPeriodBreakdown": ".mrr_period_breakdown",
    "MrrReport": ".mrr_report",
    "MrrSubtypesPeriod": ".mrr_subtypes_period",
    "MrrSubtypesPeriodSubtypes": ".mrr_subtypes_period_subtypes",
    "MrrSubtypesReport": ".mrr_subtypes_report",
    "MrrTable": ".mrr_table",
    "NotificationSettings": ".notification_settings",
    "NotificationSettingsUpdate": ".notification_settings_update",
    "OutstandingSummary": ".outstanding_summary",
    "OutstandingUnpaidReport": ".outstanding_unpaid_report",
    "PercentRange": ".percent_range",
    "Plan": ".plan",
    "PlanChangePreview": ".plan_change_preview",
    "PlanChoice": ".plan_choice",
    "PlanDelete": ".plan_delete",
    "PlanDeleted": ".plan_deleted",
    "PlanEvent": ".plan_event",
    "PlanEventData": ".plan_event_data",
    "PlanEventEventType": ".plan_event_event_type",
    "PlanGroup": ".plan_group",
    "PlanGroupIds": ".plan_group_ids",
    "PlanGroupInput": ".plan_group_input",
    "PlanGroupList": ".plan_group_list",
    "PlanGroupMerge": ".plan_group_merge",
    "PlanGroupPage": ".plan_group_page",
    "PlanGroupRef": ".plan_group_ref",
    "PlanGroupUpdate": ".plan_group_update",
    "PlanIds": ".plan_ids",
    "PlanInput": ".plan_input",
    "PlanList": ".plan_list",
    "PlanPage": ".plan_page",
    "PlanUpdate": ".plan_update",
    "PlanUpdated": ".plan_updated",
    "Profile": ".profile",
    "ProfileAccount": ".profile_account",
    "ProfileUpdate": ".profile_update",
    "RawCustomer": ".raw_customer",
    "RawCustomerCurrentMrr": ".raw_customer_current_mrr",
    "RawCustomerCustomVariables": ".raw_customer_custom_variables",
    "RawCustomerList": ".raw_customer_list",
    "RawCustomerPage": ".raw_customer_page",
    "RawInvoice": ".raw_invoice",
    "RawInvoiceList": ".raw_invoice_list",
    "RawInvoicePage": ".raw_invoice_page",
    "RawPlan": ".raw_plan",
    "RawPlanList": ".raw_plan_list",
    "RawPlanPage": ".raw_plan_page",
    "Refund": ".refund",
    "RefundList": ".refund_list",
    "RefundPage": ".refund_page",
    "RefundedCustomer": ".refunded_customer",
    "RefundedCustomerList": ".refunded_customer_list",
    "RefundedCustomerPage": ".refunded_customer_page",
    "RefundsPeriod": ".refunds_period",
    "RefundsReport": ".refunds_report",
    "ReportInvoice": ".report_invoice",
    "ReportInvoiceList": ".report_invoice_list",
    "ReportInvoicePage": ".report_invoice_page",
    "RetentionPeriod": ".retention_period",
    "RetentionPeriodBreakdown": ".retention_period_breakdown",
    "RetentionReport": ".retention_report",
    "Segment": ".segment",
    "SegmentFilters": ".segment_filters",
    "SegmentInput": ".segment_input",
    "SegmentInputFilters": ".segment_input_filters",
    "SegmentList": ".segment_list",
    "SegmentPage": ".segment_page",
    "SegmentUpdate": ".segment_update",
    "SegmentUpdateFilters": ".segment_update_filters",
    "Settings": ".settings",
    "SettingsUpdate": ".settings_update",
    "SlackSettings": ".slack_settings",
    "SlackSettingsUpdate": ".slack_settings_update",
    "StripeSettings": ".stripe_settings",
    "StripeSettingsUpdate": ".stripe_settings_update",
    "Subscription": ".subscription",
    "Success": ".success",
    "Summary": ".summary",
    "SummaryReport": ".summary_report",
    "TeamInvite": ".team_invite",
    "TeamList": ".team_list",
    "TeamMember": ".team_member",
    "TeamMemberUpdate": ".team_member_update",
    "TeamsSettings": ".teams_settings",
    "TeamsSettingsUpdate": ".teams_settings_update",
    "Transaction": ".transaction",
    "TransactionList": ".transaction_list",
    "TransactionPage": ".transaction_page",
    "TransactionsLine": ".transactions_line",
    "TransactionsLinePeriods": ".transactions_line_periods",
    "TransactionsPeriod": ".transactions_period",
    "TransactionsPeriodBreakdown": ".transactions_period_breakdown",
    "TransactionsReport": ".transactions_report",
    "TransactionsSummary": ".transactions_summary",
    "TransactionsSummaryReport": ".transactions_summary_report",
    "TransactionsTable": ".transactions_table",
    "VatCheck": ".vat_check",
    "VerifiedKey": ".verified_key",
    "Webhook": ".webhook",
    "WebhookConflict": ".webhook_conflict",
    "WebhookCreated": ".webhook_created",
    "WebhookDeleted": ".webhook_deleted",
    "WebhookInput": ".webhook_input",
    "WebhookList": ".webhook_list",
    "WebhookSettings": ".webhook_settings",
    "WebhookSettingsUpdate": ".webhook_settings_update",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_MODULES[name], __name__), name)


__all__ = (
    "Account",
    "AccountDelete",
    "AccountUpdate",
    "Activity",
    "ApiKey",
    "ApiKeyCreated",
    "ApiKeyInput",
    "ApiKeyList",
    "ApiKeyUpdate",
    "Billing",
    "BillingAddress",
    "BillingInvoice",
    "BillingInvoiceList",
    "BillingPortal",
    "BillingSetup",
    "Cancellation",
    "CancellationList",
    "CancellationPage",
    "CancellationTiming",
    "CancellationTimingReport",
    "ChatAction",
    "ChatMessage",
    "ChurnReasonsSummary",
    "ChurnScheduledPeriod",
    "ChurnScheduledReport",
    "ChurnScheduledSummary",
    "ChurnScheduledSummaryReport",
    "CmrrSummary",
    "CmrrSummaryReport",
    "Cohort",
    "CohortCell",
    "CohortLimits",
    "CohortReport",
    "CohortResult",
    "ConcentrationCustomer",
    "ConcentrationResult",
    "ConcentrationRow",
    "ConcentrationShares",
    "ConcentrationSummary",
    "Customer",
    "CustomerConcentrationReport",
    "CustomerCustomVariablesType0",
    "CustomerDetail",
    "CustomerDetailCustomVariables",
    "CustomerEvent",
    "CustomerEventData",
    "CustomerEventEventType",
    "CustomerInput",
    "CustomerInputCustomVariables",
    "CustomerInputMetadata",
    "CustomerList",
    "CustomerPage",
    "CustomerUpdate",
    "CustomerUpdateCustomVariables",
    "CustomVariablesReport",
    "CustomVariableValue",
    "DataSource",
    "DataSourceCreated",
    "DataSourceInput",
    "DataSourceList",
    "ErrorBody",
    "EventCustomer",
    "EventEnvelope",
    "EventMovement",
    "FailedPayment",
    "FailedPaymentList",
    "FailedPaymentPage",
    "FailedPaymentsPeriod",
    "FailedPaymentsReport",
    "FailedPaymentsSummary",
    "FailedPaymentsSummaryReport",
    "FailedPaymentsTable",
    "FailedPaymentsTablePeriod",
    "FailureRatePeriod",
    "FailureRateReport",
    "FailureRateSummary",
    "FailureRateSummaryReport",
    "HubspotSettings",
    "HubspotSettingsUpdate",
    "ImportEvent",
    "ImportEventData",
    "ImportEventEventType",
    "ImportProgress",
    "ImportResults",
    "ImportRow",
    "InvoiceEvent",
    "InvoiceEventData",
    "InvoiceEventEventType",
    "InvoiceInput",
    "InvoiceLine",
    "InvoiceUpdate",
    "LatestActivityReport",
    "Lead",
    "LeadList",
    "LeadPage",
    "LeadsDay",
    "LeadsDaysReport",
    "LeadsPeriod",
    "LeadsPeriodBreakdown",
    "LeadsReport",
    "LeadsSummary",
    "LeadsSummaryReport",
    "LookerStudioSettings",
    "LookerStudioSettingsUpdate",
    "MapCountry",
    "MapReport",
    "MapResult",
    "MapResultList",
    "Movement",
    "MovementEvent",
    "MovementEventData",
    "MovementEventEventType",
    "MovementList",
    "MovementPage",
    "MovementShare",
    "MrrGrowthDay",
    "MrrGrowthReport",
    "MrrLine",
    "MrrLineCustomers",
    "MrrLinePeriods",
    "MrrPeriod",
    "MrrPeriodBreakdown",
    "MrrReport",
    "MrrSubtypesPeriod",
    "MrrSubtypesPeriodSubtypes",
    "MrrSubtypesReport",
    "MrrTable",
    "NotificationSettings",
    "NotificationSettingsUpdate",
    "OutstandingSummary",
    "OutstandingUnpaidReport",
    "PercentRange",
    "Plan",
    "PlanChangePreview",
    "PlanChoice",
    "PlanDelete",
    "PlanDeleted",
    "PlanEvent",
    "PlanEventData",
    "PlanEventEventType",
    "PlanGroup",
    "PlanGroupIds",
    "PlanGroupInput",
    "PlanGroupList",
    "PlanGroupMerge",
    "PlanGroupPage",
    "PlanGroupRef",
    "PlanGroupUpdate",
    "PlanIds",
    "PlanInput",
    "PlanList",
    "PlanPage",
    "PlanUpdate",
    "PlanUpdated",
    "Profile",
    "ProfileAccount",
    "ProfileUpdate",
    "RawCustomer",
    "RawCustomerCurrentMrr",
    "RawCustomerCustomVariables",
    "RawCustomerList",
    "RawCustomerPage",
    "RawInvoice",
    "RawInvoiceList",
    "RawInvoicePage",
    "RawPlan",
    "RawPlanList",
    "RawPlanPage",
    "Refund",
    "RefundedCustomer",
    "RefundedCustomerList",
    "RefundedCustomerPage",
    "RefundList",
    "RefundPage",
    "RefundsPeriod",
    "RefundsReport",
    "ReportInvoice",
    "ReportInvoiceList",
    "ReportInvoicePage",
    "RetentionPeriod",
    "RetentionPeriodBreakdown",
    "RetentionReport",
    "Segment",
    "SegmentFilters",
    "SegmentInput",
    "SegmentInputFilters",
    "SegmentList",
    "SegmentPage",
    "SegmentUpdate",
    "SegmentUpdateFilters",
    "Settings",
    "SettingsUpdate",
    "SlackSettings",
    "SlackSettingsUpdate",
    "StripeSettings",
    "StripeSettingsUpdate",
    "Subscription",
    "Success",
    "Summary",
    "SummaryReport",
    "TeamInvite",
    "TeamList",
    "TeamMember",
    "TeamMemberUpdate",
    "TeamsSettings",
    "TeamsSettingsUpdate",
    "Transaction",
    "TransactionList",
    "TransactionPage",
    "TransactionsLine",
    "TransactionsLinePeriods",
    "TransactionsPeriod",
    "TransactionsPeriodBreakdown",
    "TransactionsReport",
    "TransactionsSummary",
    "TransactionsSummaryReport",
    "TransactionsTable",
    "VatCheck",
    "VerifiedKey",
    "Webhook",
    "WebhookConflict",
    "WebhookCreated",
    "WebhookDeleted",
    "WebhookInput",
    "WebhookList",
    "WebhookSettings",
    "WebhookSettingsUpdate",
)
