// Code generated from openapi.json by `pnpm generate`. DO NOT EDIT.

package generated

// CustomerInputs are several records of one request.
type CustomerInputs []CustomerInput

// CustomerInputOrList is a CustomerInput, or several as CustomerInputs.
type CustomerInputOrList interface{ customerInputOrList() }

func (CustomerInput) customerInputOrList()  {}
func (CustomerInputs) customerInputOrList() {}

// PlanInputs are several records of one request.
type PlanInputs []PlanInput

// PlanInputOrList is a PlanInput, or several as PlanInputs.
type PlanInputOrList interface{ planInputOrList() }

func (PlanInput) planInputOrList()  {}
func (PlanInputs) planInputOrList() {}

// InvoiceInputs are several records of one request.
type InvoiceInputs []InvoiceInput

// InvoiceInputOrList is a InvoiceInput, or several as InvoiceInputs.
type InvoiceInputOrList interface{ invoiceInputOrList() }

func (InvoiceInput) invoiceInputOrList()  {}
func (InvoiceInputs) invoiceInputOrList() {}

// PutProfileJSONBody is the body of PutProfile.
type PutProfileJSONBody = ProfileUpdate

// PostAccountJSONBody is the body of PostAccount.
type PostAccountJSONBody = AccountUpdate

// DeleteAccountJSONBody is the body of DeleteAccount.
type DeleteAccountJSONBody = AccountDelete

// PostAccountBillingSubscribeJSONBody is the body of PostAccountBillingSubscribe.
type PostAccountBillingSubscribeJSONBody = PlanChoice

// PostAccountBillingAddressJSONBody is the body of PostAccountBillingAddress.
type PostAccountBillingAddressJSONBody = BillingAddress

// PostAccountBillingPreviewChangeJSONBody is the body of PostAccountBillingPreviewChange.
type PostAccountBillingPreviewChangeJSONBody = PlanChoice

// PostAccountBillingChangePlanJSONBody is the body of PostAccountBillingChangePlan.
type PostAccountBillingChangePlanJSONBody = PlanChoice

// PutAccountTeamUserIdJSONBody is the body of PutAccountTeamUserId.
type PutAccountTeamUserIdJSONBody = TeamMemberUpdate

// PostAccountTeamInviteJSONBody is the body of PostAccountTeamInvite.
type PostAccountTeamInviteJSONBody = TeamInvite

// PostAccountApiKeysJSONBody is the body of PostAccountApiKeys.
type PostAccountApiKeysJSONBody = ApiKeyInput

// PutAccountApiKeysIdJSONBody is the body of PutAccountApiKeysId.
type PutAccountApiKeysIdJSONBody = ApiKeyUpdate

// PutSettingsNotificationsJSONBody is the body of PutSettingsNotifications.
type PutSettingsNotificationsJSONBody = NotificationSettingsUpdate

// PostSettingsJSONBody is the body of PostSettings.
type PostSettingsJSONBody = SettingsUpdate

// PostSettingsStripeJSONBody is the body of PostSettingsStripe.
type PostSettingsStripeJSONBody = StripeSettingsUpdate

// PostSettingsHubspotJSONBody is the body of PostSettingsHubspot.
type PostSettingsHubspotJSONBody = HubspotSettingsUpdate

// PostSettingsWebhookJSONBody is the body of PostSettingsWebhook.
type PostSettingsWebhookJSONBody = WebhookSettingsUpdate

// PostSettingsSlackJSONBody is the body of PostSettingsSlack.
type PostSettingsSlackJSONBody = SlackSettingsUpdate

// PostSettingsTeamsJSONBody is the body of PostSettingsTeams.
type PostSettingsTeamsJSONBody = TeamsSettingsUpdate

// PostSettingsLookerStudioJSONBody is the body of PostSettingsLookerStudio.
type PostSettingsLookerStudioJSONBody = LookerStudioSettingsUpdate

// PostIntegrationsWebhooksJSONBody is the body of PostIntegrationsWebhooks.
type PostIntegrationsWebhooksJSONBody = WebhookInput

// PostChatV2JSONBody is the body of PostChatV2.
type PostChatV2JSONBody = ChatMessage

// PostChatV2ActionsIdJSONBody is the body of PostChatV2ActionsId.
type PostChatV2ActionsIdJSONBody = ChatAction

// PostDataCustomersJSONBody is the body of PostDataCustomers.
type PostDataCustomersJSONBody = CustomerInput

// PutDataCustomersIdJSONBody is the body of PutDataCustomersId.
type PutDataCustomersIdJSONBody = CustomerUpdate

// PostDataPlansJSONBody is the body of PostDataPlans.
type PostDataPlansJSONBody = PlanInput

// PutDataPlansIdJSONBody is the body of PutDataPlansId.
type PutDataPlansIdJSONBody = PlanUpdate

// DeleteDataPlansIdJSONBody is the body of DeleteDataPlansId.
type DeleteDataPlansIdJSONBody = PlanDelete

// PostDataInvoicesJSONBody is the body of PostDataInvoices.
type PostDataInvoicesJSONBody = InvoiceInput

// PutDataInvoicesIdJSONBody is the body of PutDataInvoicesId.
type PutDataInvoicesIdJSONBody = InvoiceUpdate

// PostDataPlanGroupsJSONBody is the body of PostDataPlanGroups.
type PostDataPlanGroupsJSONBody = PlanGroupInput

// PutDataPlanGroupsIdJSONBody is the body of PutDataPlanGroupsId.
type PutDataPlanGroupsIdJSONBody = PlanGroupUpdate

// PostDataPlanGroupsDeleteMultipleJSONBody is the body of PostDataPlanGroupsDeleteMultiple.
type PostDataPlanGroupsDeleteMultipleJSONBody = PlanGroupIds

// PostDataPlanGroupsMergeJSONBody is the body of PostDataPlanGroupsMerge.
type PostDataPlanGroupsMergeJSONBody = PlanGroupMerge

// PostDataPlanGroupsAiSuggestJSONBody is the body of PostDataPlanGroupsAiSuggest.
type PostDataPlanGroupsAiSuggestJSONBody = PlanIds

// PostDataSegmentsJSONBody is the body of PostDataSegments.
type PostDataSegmentsJSONBody = SegmentInput

// PutDataSegmentsIdJSONBody is the body of PutDataSegmentsId.
type PutDataSegmentsIdJSONBody = SegmentUpdate

// PostDataDataSourcesJSONBody is the body of PostDataDataSources.
type PostDataDataSourcesJSONBody = DataSourceInput

// PutDataDataSourcesIdJSONBody is the body of PutDataDataSourcesId.
type PutDataDataSourcesIdJSONBody = DataSourceUpdate
