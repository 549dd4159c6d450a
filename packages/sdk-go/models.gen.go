// Code generated from openapi.json by `pnpm generate`. DO NOT EDIT.

package growpanel

import "github.com/growpanel/growpanel-sdk-go/generated"

// Account: The account behind the API key.
type Account = generated.Account

// AccountDelete: Names the account, so that none is deleted by mistake.
type AccountDelete = generated.AccountDelete

// AccountUpdate: The fields of the account that change.
type AccountUpdate = generated.AccountUpdate

// Activity: One entry of the activity list.
type Activity = generated.Activity

// ActivitySource: Where an entry of the activity list comes from.
type ActivitySource = generated.ActivitySource

// Known values of ActivitySource; others may appear.
const (
	ActivitySourceMovement      ActivitySource = "movement"
	ActivitySourceFailedPayment ActivitySource = "failed_payment"
	ActivitySourceScheduled     ActivitySource = "scheduled"
)

// ActivityType: What happened. New values may appear.
type ActivityType = generated.ActivityType

// Known values of ActivityType; others may appear.
const (
	ActivityTypeNew           ActivityType = "new"
	ActivityTypeExpansion     ActivityType = "expansion"
	ActivityTypeContraction   ActivityType = "contraction"
	ActivityTypeChurn         ActivityType = "churn"
	ActivityTypeReactivation  ActivityType = "reactivation"
	ActivityTypeFailedPayment ActivityType = "failed_payment"
)

// ApiKey: An API key, without its secret.
type ApiKey = generated.ApiKey

// ApiKeyCreated: A new API key with its secret.
type ApiKeyCreated = generated.ApiKeyCreated

// ApiKeyInput: A new API key.
type ApiKeyInput = generated.ApiKeyInput

// ApiKeyList: API keys of the account.
type ApiKeyList = generated.ApiKeyList

// ApiKeyUpdate: What changes about a key.
type ApiKeyUpdate = generated.ApiKeyUpdate

// Billing: What the account pays GrowPanel.
type Billing = generated.Billing

// BillingAddress: Who the invoices go to.
type BillingAddress = generated.BillingAddress

// BillingFrequency: How often a plan bills. New values may appear.
type BillingFrequency = generated.BillingFrequency

// Known values of BillingFrequency; others may appear.
const (
	BillingFrequencyDay     BillingFrequency = "day"
	BillingFrequencyWeek    BillingFrequency = "week"
	BillingFrequencyMonth   BillingFrequency = "month"
	BillingFrequencyQuarter BillingFrequency = "quarter"
	BillingFrequencyYear    BillingFrequency = "year"
)

// BillingInvoice: An invoice from GrowPanel.
type BillingInvoice = generated.BillingInvoice

// BillingInvoiceList: Invoices from GrowPanel.
type BillingInvoiceList = generated.BillingInvoiceList

// BillingPortal: Where payment methods are managed.
type BillingPortal = generated.BillingPortal

// BillingSetup: What a payment form needs.
type BillingSetup = generated.BillingSetup

// Cancellation: A customer who left.
type Cancellation = generated.Cancellation

// CancellationList: Customers who left, one by one.
type CancellationList = generated.CancellationList

// CancellationPage: Customers who left, one by one.
type CancellationPage = generated.CancellationPage

// CancellationTiming: Customers who left after so many months.
type CancellationTiming = generated.CancellationTiming

// CancellationTimingReport: After how long customers leave.
type CancellationTimingReport = generated.CancellationTimingReport

// ChatAction: The answer to an action that the chat proposed.
type ChatAction = generated.ChatAction

// ChatMessage: A question in words.
type ChatMessage = generated.ChatMessage

// ChurnReasonsSummary: What leaving customers say, in a few sentences.
type ChurnReasonsSummary = generated.ChurnReasonsSummary

// ChurnScheduledPeriod: Losses that are already certain, in the period in which they take effect. All amounts are zero or negative.
type ChurnScheduledPeriod = generated.ChurnScheduledPeriod

// ChurnScheduledReport: Scheduled churn over time.
type ChurnScheduledReport = generated.ChurnScheduledReport

// ChurnScheduledSummary: MRR that is already certain to go; zero or negative.
type ChurnScheduledSummary = generated.ChurnScheduledSummary

// ChurnScheduledSummaryReport: Scheduled churn at a glance.
type ChurnScheduledSummaryReport = generated.ChurnScheduledSummaryReport

// CmrrSummary: Committed MRR: today's, with the changes that are already scheduled.
type CmrrSummary = generated.CmrrSummary

// CmrrSummaryReport: Committed MRR at a glance.
type CmrrSummaryReport = generated.CmrrSummaryReport

// Cohort: Customers who started together, and how they stay. The last one, `average`, weighs all of them.
type Cohort = generated.Cohort

// CohortCell: What is left of a cohort after some periods.
type CohortCell = generated.CohortCell

// CohortLimits: Ranges of the four measures, for colouring.
type CohortLimits = generated.CohortLimits

// CohortReport: Retention by starting period.
type CohortReport = generated.CohortReport

// CohortResult: The cohort matrix.
type CohortResult = generated.CohortResult

// ConcentrationCustomer: A customer's place in the ranking by MRR.
type ConcentrationCustomer = generated.ConcentrationCustomer

// ConcentrationResult: How MRR is spread over customers.
type ConcentrationResult = generated.ConcentrationResult

// ConcentrationRow: One customer of the list.
type ConcentrationRow = generated.ConcentrationRow

// ConcentrationShares: Share of MRR that the largest customers hold.
type ConcentrationShares = generated.ConcentrationShares

// ConcentrationSummary: Totals behind the ranking.
type ConcentrationSummary = generated.ConcentrationSummary

// CustomVariableValue: One value of a custom variable.
type CustomVariableValue = generated.CustomVariableValue

// CustomVariablesReport: The values of a custom variable.
type CustomVariablesReport = generated.CustomVariablesReport

// Customer: A customer as reports see it.
type Customer = generated.Customer

// CustomerConcentrationReport: How much of the MRR hangs on few customers.
type CustomerConcentrationReport = generated.CustomerConcentrationReport

// CustomerDetail: Everything about one customer.
type CustomerDetail = generated.CustomerDetail

// CustomerEvent: A customer was created or changed.
type CustomerEvent = generated.CustomerEvent

// CustomerEventData: What a customer event holds.
type CustomerEventData = generated.CustomerEventData

// CustomerInput: A customer as your billing system knows it.
type CustomerInput = generated.CustomerInput

// CustomerList: Customers with their MRR.
type CustomerList = generated.CustomerList

// CustomerPage: A page of customers.
type CustomerPage = generated.CustomerPage

// CustomerStatus: Where a customer stands. New values may appear.
type CustomerStatus = generated.CustomerStatus

// Known values of CustomerStatus; others may appear.
const (
	CustomerStatusLead       CustomerStatus = "lead"
	CustomerStatusTrialing   CustomerStatus = "trialing"
	CustomerStatusActive     CustomerStatus = "active"
	CustomerStatusPastDue    CustomerStatus = "past_due"
	CustomerStatusCanceled   CustomerStatus = "canceled"
	CustomerStatusTrialEnded CustomerStatus = "trial_ended"
)

// CustomerUpdate: The fields of a customer that change.
type CustomerUpdate = generated.CustomerUpdate

// DataSource: A billing system that data comes from.
type DataSource = generated.DataSource

// DataSourceCreated: A new data source, with the key that pushes to it.
type DataSourceCreated = generated.DataSourceCreated

// DataSourceInput: A new data source.
type DataSourceInput = generated.DataSourceInput

// DataSourceList: Data sources of the account.
type DataSourceList = generated.DataSourceList

// DataSourceStatus: Whether a data source is usable. New values may appear.
type DataSourceStatus = generated.DataSourceStatus

// Known values of DataSourceStatus; others may appear.
const (
	DataSourceStatusConnected    DataSourceStatus = "connected"
	DataSourceStatusDisconnected DataSourceStatus = "disconnected"
	DataSourceStatusImporting    DataSourceStatus = "importing"
)

// DataSourceType: The kind of billing system behind a data source. `api` is the Custom API that you push to. New values may appear.
type DataSourceType = generated.DataSourceType

// Known values of DataSourceType; others may appear.
const (
	DataSourceTypeStripe       DataSourceType = "stripe"
	DataSourceTypeApi          DataSourceType = "api"
	DataSourceTypeCsv          DataSourceType = "csv"
	DataSourceTypeGoogleSheets DataSourceType = "google-sheets"
	DataSourceTypeRecurly      DataSourceType = "recurly"
	DataSourceTypeChargebee    DataSourceType = "chargebee"
	DataSourceTypeAlunta       DataSourceType = "alunta"
)

// DataSourceUpdate: The fields of a data source that change.
type DataSourceUpdate = generated.DataSourceUpdate

// ErrorBody: What every failed request answers with. `error` and `message` hold the same sentence.
type ErrorBody = generated.ErrorBody

// EventCustomer: The customer that an event is about.
type EventCustomer = generated.EventCustomer

// EventEnvelope: What all events have in common.
type EventEnvelope = generated.EventEnvelope

// EventMovement: A change of a customer's MRR.
type EventMovement = generated.EventMovement

// FailedPayment: An invoice whose payment failed, and what became of it.
type FailedPayment = generated.FailedPayment

// FailedPaymentList: Failed payments, one by one.
type FailedPaymentList = generated.FailedPaymentList

// FailedPaymentPage: Failed payments, one by one.
type FailedPaymentPage = generated.FailedPaymentPage

// FailedPaymentsPeriod: Payments that first failed in one period, and what became of them.
type FailedPaymentsPeriod = generated.FailedPaymentsPeriod

// FailedPaymentsReport: Failed payments over time.
type FailedPaymentsReport = generated.FailedPaymentsReport

// FailedPaymentsSummary: Failed payments so far this month, quarter and year.
type FailedPaymentsSummary = generated.FailedPaymentsSummary

// FailedPaymentsSummaryReport: Failed payments at a glance.
type FailedPaymentsSummaryReport = generated.FailedPaymentsSummaryReport

// FailedPaymentsTable: Failed payments over time, with their rates.
type FailedPaymentsTable = generated.FailedPaymentsTable

// FailedPaymentsTablePeriod: Payments that first failed in one period, with their rates.
type FailedPaymentsTablePeriod = generated.FailedPaymentsTablePeriod

// FailureRatePeriod: Share of invoices whose payment failed in one period.
type FailureRatePeriod = generated.FailureRatePeriod

// FailureRateReport: Payment failure rate over time.
type FailureRateReport = generated.FailureRateReport

// FailureRateSummary: Payment failure rate so far this month and year.
type FailureRateSummary = generated.FailureRateSummary

// FailureRateSummaryReport: Payment failure rate at a glance.
type FailureRateSummaryReport = generated.FailureRateSummaryReport

// HubspotSettings: How the account works with HubSpot.
type HubspotSettings = generated.HubspotSettings

// HubspotSettingsUpdate: The fields that change.
type HubspotSettingsUpdate = generated.HubspotSettingsUpdate

// ImportEvent: An import ended.
type ImportEvent = generated.ImportEvent

// ImportEventData: What an import event holds.
type ImportEventData = generated.ImportEventData

// ImportPhase: How far an import has come. New values may appear.
type ImportPhase = generated.ImportPhase

// Known values of ImportPhase; others may appear.
const (
	ImportPhaseIdle       ImportPhase = "idle"
	ImportPhaseEnqueueing ImportPhase = "enqueueing"
	ImportPhaseProcessing ImportPhase = "processing"
	ImportPhaseDone       ImportPhase = "done"
	ImportPhaseStuck      ImportPhase = "stuck"
	ImportPhaseAborted    ImportPhase = "aborted"
)

// ImportProgress: How far an import has come.
type ImportProgress = generated.ImportProgress

// ImportResults: The outcome for each row, in the order pushed. Good rows are stored although others are not.
type ImportResults = generated.ImportResults

// ImportRow: One pushed row as it came, and what became of it.
type ImportRow = generated.ImportRow

// ImportStatus: The outcome for one pushed row.
type ImportStatus = generated.ImportStatus

// Known values of ImportStatus; others may appear.
const (
	ImportStatusSuccess ImportStatus = "success"
	ImportStatusError   ImportStatus = "error"
)

// InvoiceEvent: An invoice was paid, or its payment failed.
type InvoiceEvent = generated.InvoiceEvent

// InvoiceEventData: What an invoice event holds.
type InvoiceEventData = generated.InvoiceEventData

// InvoiceInput: A billing document: what a customer was charged, got back, or that they left.
type InvoiceInput = generated.InvoiceInput

// InvoiceLine: One line of an invoice.
type InvoiceLine = generated.InvoiceLine

// InvoiceStatus: Whether the money came in. Only `paid` invoices count towards MRR.
type InvoiceStatus = generated.InvoiceStatus

// Known values of InvoiceStatus; others may appear.
const (
	InvoiceStatusPaid          InvoiceStatus = "paid"
	InvoiceStatusOpen          InvoiceStatus = "open"
	InvoiceStatusFailed        InvoiceStatus = "failed"
	InvoiceStatusVoid          InvoiceStatus = "void"
	InvoiceStatusUncollectible InvoiceStatus = "uncollectible"
)

// InvoiceType: How an invoice counts: `subscription` makes MRR, `one-time` never does, `refund` lowers it until the next invoice, `cancellation` ends the subscription.
type InvoiceType = generated.InvoiceType

// Known values of InvoiceType; others may appear.
const (
	InvoiceTypeSubscription InvoiceType = "subscription"
	InvoiceTypeOneTime      InvoiceType = "one-time"
	InvoiceTypeRefund       InvoiceType = "refund"
	InvoiceTypeCancellation InvoiceType = "cancellation"
)

// InvoiceUpdate: The fields of an invoice that change.
type InvoiceUpdate = generated.InvoiceUpdate

// LatestActivityReport: The newest movements, failed payments and scheduled changes.
type LatestActivityReport = generated.LatestActivityReport

// Lead: A customer record, and how far it has come.
type Lead = generated.Lead

// LeadList: Leads, one by one.
type LeadList = generated.LeadList

// LeadPage: Leads, one by one.
type LeadPage = generated.LeadPage

// LeadsDay: How many leads had paid so soon.
type LeadsDay = generated.LeadsDay

// LeadsDaysReport: How fast leads become paying.
type LeadsDaysReport = generated.LeadsDaysReport

// LeadsPeriod: Leads and trials of one period, and what became of them.
type LeadsPeriod = generated.LeadsPeriod

// LeadsReport: Leads, trials and conversion over time.
type LeadsReport = generated.LeadsReport

// LeadsSummary: Leads and trials of the last days.
type LeadsSummary = generated.LeadsSummary

// LeadsSummaryReport: Leads and trials at a glance.
type LeadsSummaryReport = generated.LeadsSummaryReport

// LookerStudioSettings: How the account works with Looker Studio.
type LookerStudioSettings = generated.LookerStudioSettings

// LookerStudioSettingsUpdate: The fields that change.
type LookerStudioSettingsUpdate = generated.LookerStudioSettingsUpdate

// MapCountry: The figures of one country.
type MapCountry = generated.MapCountry

// MapReport: Where the customers are.
type MapReport = generated.MapReport

// MapResult: Figures by country.
type MapResult = generated.MapResult

// Movement: One change of a customer's MRR. Losses are negative.
type Movement = generated.Movement

// MovementEvent: A customer's MRR moved.
type MovementEvent = generated.MovementEvent

// MovementEventData: What a movement event holds.
type MovementEventData = generated.MovementEventData

// MovementList: Movements of MRR, one by one.
type MovementList = generated.MovementList

// MovementPage: Movements of MRR, one by one.
type MovementPage = generated.MovementPage

// MovementShare: Movements of one kind in one period.
type MovementShare = generated.MovementShare

// MovementType: What became of the MRR: the first, more, less, none, or some again. New values may appear.
type MovementType = generated.MovementType

// Known values of MovementType; others may appear.
const (
	MovementTypeNew          MovementType = "new"
	MovementTypeExpansion    MovementType = "expansion"
	MovementTypeContraction  MovementType = "contraction"
	MovementTypeChurn        MovementType = "churn"
	MovementTypeReactivation MovementType = "reactivation"
)

// MrrGrowthDay: Net MRR movement of a month, added up to one day.
type MrrGrowthDay = generated.MrrGrowthDay

// MrrGrowthReport: How a month's MRR grows day by day beside another month's.
type MrrGrowthReport = generated.MrrGrowthReport

// MrrLine: One line of a table that has a column for each period.
type MrrLine = generated.MrrLine

// MrrPeriod: MRR of one period: where it ended, and the movements that brought it there. Losses are negative.
type MrrPeriod = generated.MrrPeriod

// MrrReport: MRR over time.
type MrrReport = generated.MrrReport

// MrrSubtypesPeriod: Movements of one type in one period, by why they happened.
type MrrSubtypesPeriod = generated.MrrSubtypesPeriod

// MrrSubtypesReport: Why MRR moved, over time.
type MrrSubtypesReport = generated.MrrSubtypesReport

// MrrTable: MRR as a table: a line for each figure, a column for each period.
type MrrTable = generated.MrrTable

// NotificationSettings: Which mails the user gets.
type NotificationSettings = generated.NotificationSettings

// NotificationSettingsUpdate: The notification settings that change.
type NotificationSettingsUpdate = generated.NotificationSettingsUpdate

// OutstandingSummary: Open invoices with at least one attempt to collect, by how long they are overdue.
type OutstandingSummary = generated.OutstandingSummary

// OutstandingUnpaidReport: What customers owe.
type OutstandingUnpaidReport = generated.OutstandingUnpaidReport

// PercentRange: Smallest and largest value of one measure over all shown cells.
type PercentRange = generated.PercentRange

// Plan: A plan as reports see it.
type Plan = generated.Plan

// PlanChangePreview: What a change of plan would cost.
type PlanChangePreview = generated.PlanChangePreview

// PlanChoice: The plan to take.
type PlanChoice = generated.PlanChoice

// PlanDelete: Names the plan once more, so that none is deleted by mistake.
type PlanDelete = generated.PlanDelete

// PlanDeleted: A plan was deleted.
type PlanDeleted = generated.PlanDeleted

// PlanEvent: A plan was created.
type PlanEvent = generated.PlanEvent

// PlanEventData: What a plan event holds.
type PlanEventData = generated.PlanEventData

// PlanGroup: Plans that reports treat as one.
type PlanGroup = generated.PlanGroup

// PlanGroupIds: Several plan groups.
type PlanGroupIds = generated.PlanGroupIds

// PlanGroupInput: A new plan group.
type PlanGroupInput = generated.PlanGroupInput

// PlanGroupList: Plan groups.
type PlanGroupList = generated.PlanGroupList

// PlanGroupMerge: Two plan groups to become one.
type PlanGroupMerge = generated.PlanGroupMerge

// PlanGroupPage: The plan groups.
type PlanGroupPage = generated.PlanGroupPage

// PlanGroupRef: A group that a plan is in.
type PlanGroupRef = generated.PlanGroupRef

// PlanGroupType: Whether the plans of a group are listed by hand or picked by a selector.
type PlanGroupType = generated.PlanGroupType

// Known values of PlanGroupType; others may appear.
const (
	PlanGroupTypeManual PlanGroupType = "manual"
	PlanGroupTypeAuto   PlanGroupType = "auto"
)

// PlanGroupUpdate: The new state of a plan group.
type PlanGroupUpdate = generated.PlanGroupUpdate

// PlanIds: Several plans.
type PlanIds = generated.PlanIds

// PlanInput: A plan: what is paid for, and how often.
type PlanInput = generated.PlanInput

// PlanList: Plans with their groups.
type PlanList = generated.PlanList

// PlanPage: The plans.
type PlanPage = generated.PlanPage

// PlanUpdate: The new state of a plan.
type PlanUpdate = generated.PlanUpdate

// PlanUpdated: A plan was updated.
type PlanUpdated = generated.PlanUpdated

// Profile: The user behind the API key.
type Profile = generated.Profile

// ProfileAccount: An account that the user can open.
type ProfileAccount = generated.ProfileAccount

// ProfileUpdate: The fields of the profile that change.
type ProfileUpdate = generated.ProfileUpdate

// RawCustomer: A customer as it was pushed, with what the metrics made of it.
type RawCustomer = generated.RawCustomer

// RawCustomerList: Customers of one data source.
type RawCustomerList = generated.RawCustomerList

// RawCustomerPage: Pushed customers.
type RawCustomerPage = generated.RawCustomerPage

// RawInvoice: An invoice as it was pushed.
type RawInvoice = generated.RawInvoice

// RawInvoiceList: Invoices of one data source.
type RawInvoiceList = generated.RawInvoiceList

// RawInvoicePage: Pushed invoices.
type RawInvoicePage = generated.RawInvoicePage

// RawPlan: A plan as it was pushed.
type RawPlan = generated.RawPlan

// RawPlanList: Plans of the data sources.
type RawPlanList = generated.RawPlanList

// RawPlanPage: Pushed plans.
type RawPlanPage = generated.RawPlanPage

// Refund: Money paid back.
type Refund = generated.Refund

// RefundList: Refunds, one by one.
type RefundList = generated.RefundList

// RefundPage: Refunds, one by one.
type RefundPage = generated.RefundPage

// RefundedCustomer: What one customer got back.
type RefundedCustomer = generated.RefundedCustomer

// RefundedCustomerList: Customers who got money back.
type RefundedCustomerList = generated.RefundedCustomerList

// RefundedCustomerPage: Customers who got money back.
type RefundedCustomerPage = generated.RefundedCustomerPage

// RefundsPeriod: Refunds of one period.
type RefundsPeriod = generated.RefundsPeriod

// RefundsReport: Refunds over time.
type RefundsReport = generated.RefundsReport

// ReportInvoice: An invoice as reports see it.
type ReportInvoice = generated.ReportInvoice

// ReportInvoiceList: Invoices, one by one.
type ReportInvoiceList = generated.ReportInvoiceList

// ReportInvoicePage: Invoices, one by one.
type ReportInvoicePage = generated.ReportInvoicePage

// RetentionPeriod: What became, by the end of one period, of the customers who paid at the baseline. Losses are negative.
type RetentionPeriod = generated.RetentionPeriod

// RetentionReport: Net and gross retention over time.
type RetentionReport = generated.RetentionReport

// Segment: A saved set of filters.
type Segment = generated.Segment

// SegmentInput: A new segment.
type SegmentInput = generated.SegmentInput

// SegmentList: Saved segments.
type SegmentList = generated.SegmentList

// SegmentMode: Whether a segment narrows a report (`filter`) or splits it (`breakdown`).
type SegmentMode = generated.SegmentMode

// Known values of SegmentMode; others may appear.
const (
	SegmentModeFilter    SegmentMode = "filter"
	SegmentModeBreakdown SegmentMode = "breakdown"
)

// SegmentPage: The segments.
type SegmentPage = generated.SegmentPage

// SegmentUpdate: The fields of a segment that change.
type SegmentUpdate = generated.SegmentUpdate

// Settings: How the account computes and shows its numbers.
type Settings = generated.Settings

// SettingsUpdate: The settings that change.
type SettingsUpdate = generated.SettingsUpdate

// SlackSettings: How the account works with Slack.
type SlackSettings = generated.SlackSettings

// SlackSettingsUpdate: The fields that change.
type SlackSettingsUpdate = generated.SlackSettingsUpdate

// StripeSettings: How the account works with Stripe.
type StripeSettings = generated.StripeSettings

// StripeSettingsUpdate: The fields that change.
type StripeSettingsUpdate = generated.StripeSettingsUpdate

// Subscription: One subscription, as read from the invoices.
type Subscription = generated.Subscription

// Success: The request was carried out.
type Success = generated.Success

// Summary: The headline figures, now and some days ago.
type Summary = generated.Summary

// SummaryReport: Headline figures of the account.
type SummaryReport = generated.SummaryReport

// TeamInvite: Who to invite.
type TeamInvite = generated.TeamInvite

// TeamList: The team.
type TeamList = generated.TeamList

// TeamMember: Someone who can open the account, or is invited to.
type TeamMember = generated.TeamMember

// TeamMemberUpdate: What changes about a member.
type TeamMemberUpdate = generated.TeamMemberUpdate

// TeamsSettings: How the account works with Microsoft Teams.
type TeamsSettings = generated.TeamsSettings

// TeamsSettingsUpdate: The fields that change.
type TeamsSettingsUpdate = generated.TeamsSettingsUpdate

// Transaction: One kind of money on one invoice. What goes out is negative.
type Transaction = generated.Transaction

// TransactionList: Money that moved, one by one.
type TransactionList = generated.TransactionList

// TransactionPage: Money that moved, one by one.
type TransactionPage = generated.TransactionPage

// TransactionsLine: One kind of money, with a column for each period.
type TransactionsLine = generated.TransactionsLine

// TransactionsPeriod: Cash of one period by kind. Outflows are negative.
type TransactionsPeriod = generated.TransactionsPeriod

// TransactionsReport: Cash by kind over time.
type TransactionsReport = generated.TransactionsReport

// TransactionsSummary: Cash so far this month, quarter and year.
type TransactionsSummary = generated.TransactionsSummary

// TransactionsSummaryReport: Cash at a glance.
type TransactionsSummaryReport = generated.TransactionsSummaryReport

// TransactionsTable: Cash by kind, as a table with a column for each period.
type TransactionsTable = generated.TransactionsTable

// VatCheck: Whether a VAT number is one.
type VatCheck = generated.VatCheck

// VerifiedKey: Who the API key belongs to.
type VerifiedKey = generated.VerifiedKey

// Webhook: A webhook subscription.
type Webhook = generated.Webhook

// WebhookConflict: A webhook subscription for the same address and event exists already.
type WebhookConflict = generated.WebhookConflict

// WebhookCreated: A new webhook subscription, with the secret that its deliveries are signed with.
type WebhookCreated = generated.WebhookCreated

// WebhookDeleted: A webhook subscription was deleted.
type WebhookDeleted = generated.WebhookDeleted

// WebhookEvent: What a delivery holds, by `event_type`.
type WebhookEvent = generated.WebhookEvent

// WebhookEventType: What a webhook subscription listens to. New values may appear.
type WebhookEventType = generated.WebhookEventType

// Known values of WebhookEventType; others may appear.
const (
	WebhookEventTypeMovementNew               WebhookEventType = "movement.new"
	WebhookEventTypeMovementExpansion         WebhookEventType = "movement.expansion"
	WebhookEventTypeMovementContraction       WebhookEventType = "movement.contraction"
	WebhookEventTypeMovementChurn             WebhookEventType = "movement.churn"
	WebhookEventTypeMovementReactivation      WebhookEventType = "movement.reactivation"
	WebhookEventTypeFailedPayment             WebhookEventType = "failed_payment"
	WebhookEventTypeInvoicePaid               WebhookEventType = "invoice.paid"
	WebhookEventTypeCustomerCreated           WebhookEventType = "customer.created"
	WebhookEventTypeCustomerUpdated           WebhookEventType = "customer.updated"
	WebhookEventTypePlanCreated               WebhookEventType = "plan.created"
	WebhookEventTypeDataSourceImportCompleted WebhookEventType = "data_source.import_completed"
)

// WebhookInput: A new webhook subscription.
type WebhookInput = generated.WebhookInput

// WebhookList: Webhook subscriptions.
type WebhookList = generated.WebhookList

// WebhookSettings: How the account works with the settings webhook.
type WebhookSettings = generated.WebhookSettings

// WebhookSettingsUpdate: The fields that change.
type WebhookSettingsUpdate = generated.WebhookSettingsUpdate

// CustomerInputs are several records of one request.
type CustomerInputs = generated.CustomerInputs

// CustomerInputOrList is a CustomerInput, or several as CustomerInputs.
type CustomerInputOrList = generated.CustomerInputOrList

// PlanInputs are several records of one request.
type PlanInputs = generated.PlanInputs

// PlanInputOrList is a PlanInput, or several as PlanInputs.
type PlanInputOrList = generated.PlanInputOrList

// InvoiceInputs are several records of one request.
type InvoiceInputs = generated.InvoiceInputs

// InvoiceInputOrList is a InvoiceInput, or several as InvoiceInputs.
type InvoiceInputOrList = generated.InvoiceInputOrList

// Known values of Interval; others may appear.
const (
	IntervalDay     string = "day"
	IntervalWeek    string = "week"
	IntervalMonth   string = "month"
	IntervalQuarter string = "quarter"
	IntervalYear    string = "year"
)

// Known values of Breakdown; others may appear.
const (
	BreakdownPlan          string = "plan"
	BreakdownCurrency      string = "currency"
	BreakdownCountry       string = "country"
	BreakdownState         string = "state"
	BreakdownBillingFreq   string = "billing_freq"
	BreakdownPaymentMethod string = "payment_method"
	BreakdownPricingModel  string = "pricing_model"
	BreakdownSubtype       string = "subtype"
	BreakdownIndustry      string = "industry"
	BreakdownAge           string = "age"
	BreakdownSize          string = "size"
	BreakdownDataSource    string = "data_source"
	BreakdownCustomer      string = "customer"
	BreakdownCancelReason  string = "cancel_reason"
	BreakdownMarket        string = "market"
)

// Known values of Compare; others may appear.
const (
	CompareLastPeriod string = "last-period"
	CompareLastYear   string = "last-year"
)

// Known values of SourceType; others may appear.
const (
	SourceTypeStripe       string = "stripe"
	SourceTypeApi          string = "api"
	SourceTypeCsv          string = "csv"
	SourceTypeGoogleSheets string = "google-sheets"
	SourceTypeRecurly      string = "recurly"
	SourceTypeChargebee    string = "chargebee"
	SourceTypeAlunta       string = "alunta"
)

// Known values of SelectedType; others may appear.
const (
	SelectedTypeNew          string = "new"
	SelectedTypeExpansion    string = "expansion"
	SelectedTypeContraction  string = "contraction"
	SelectedTypeChurn        string = "churn"
	SelectedTypeReactivation string = "reactivation"
)

// Known values of SelectedKind; others may appear.
const (
	SelectedKindMonthSub string = "month_sub"
	SelectedKindYearSub  string = "year_sub"
	SelectedKindWeekSub  string = "week_sub"
	SelectedKindDaySub   string = "day_sub"
	SelectedKindMetered  string = "metered"
	SelectedKindOneTime  string = "one_time"
	SelectedKindDiscount string = "discount"
	SelectedKindRefund   string = "refund"
	SelectedKindFee      string = "fee"
	SelectedKindTax      string = "tax"
	SelectedKindFxLoss   string = "fx_loss"
)

// Known values of MovementDimension; others may appear.
const (
	MovementDimensionPlan          string = "plan"
	MovementDimensionCurrency      string = "currency"
	MovementDimensionCountry       string = "country"
	MovementDimensionState         string = "state"
	MovementDimensionBillingFreq   string = "billing_freq"
	MovementDimensionPaymentMethod string = "payment_method"
	MovementDimensionPricingModel  string = "pricing_model"
	MovementDimensionSubtype       string = "subtype"
	MovementDimensionIndustry      string = "industry"
	MovementDimensionAge           string = "age"
	MovementDimensionSize          string = "size"
	MovementDimensionDataSource    string = "data_source"
	MovementDimensionCustomer      string = "customer"
	MovementDimensionCancelReason  string = "cancel_reason"
	MovementDimensionMarket        string = "market"
)

// Known values of MovementSort; others may appear.
const (
	MovementSortDate                  string = "date"
	MovementSortCustomerName          string = "customer_name"
	MovementSortType                  string = "type"
	MovementSortSubtype               string = "subtype"
	MovementSortCurrency              string = "currency"
	MovementSortMrrChange             string = "mrr_change"
	MovementSortMrrChangeBaseCurrency string = "mrr_change_base_currency"
	MovementSortOldMrr                string = "old_mrr"
	MovementSortNewMrr                string = "new_mrr"
)

// Known values of SortOrder; others may appear.
const (
	SortOrderAsc  string = "asc"
	SortOrderDesc string = "desc"
)
