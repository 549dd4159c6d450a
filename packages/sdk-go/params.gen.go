// Code generated from openapi.json by `pnpm generate`. DO NOT EDIT.

package growpanel

// ReportParams narrows a report, and says how it is cut. Fields that are left out are not sent. A report that does not
// take a field refuses it: [ReportsService.GetSummary] has no Interval.
type ReportParams struct {
	// Date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
	Date string

	// BaseCurrency: Currency to report in, ISO 4217. The account's own when left out.
	BaseCurrency string

	// Currency: Customers who pay in this currency. A list means any of its values, `~x` not x, `*` any value, `~` none.
	Currency []string

	// PaymentMethod: Customers who pay this way. A list means any of its values, `~x` not x, `*` any value, `~` none.
	PaymentMethod []string

	// PricingModel: Seats and flat fees, or usage. A list means any of its values, `~x` not x, `*` any value, `~` none.
	PricingModel []string

	// Customer: These customers only, by id. A list means any of its values, `~x` not x, `*` any value, `~` none.
	Customer []string

	// Plan: Customers on plans of this plan group, by group id. A list means any of its values, `~x` not x, `*` any value, `~` none.
	Plan []string

	// Age: Customers by months since they first paid, `M-N` or `M-`.
	Age []string

	// BillingFreq: Customers who are billed this often. A list means any of its values, `~x` not x, `*` any value, `~` none.
	BillingFreq []string

	// Region: Customers of these countries (ISO 3166 alpha-2) or named regions. A list means any of its values, `~x` not x, `*` any value, `~` none.
	Region []string

	// State: Customers of this state or province. A list means any of its values, `~x` not x, `*` any value, `~` none.
	State []string

	// DataSource: Customers of this data source, by id or type. A list means any of its values, `~x` not x, `*` any value, `~` none.
	DataSource []string

	// Status: Customers by status. A list means any of its values, `~x` not x, `*` any value, `~` none.
	Status []string

	// HasDiscount: Customers with a discount, or without.
	HasDiscount []string

	// CancelReason: Customers by why they left. A list means any of its values, `~x` not x, `*` any value, `~` none.
	CancelReason []string

	// Segment: Customers of a saved segment, by id.
	Segment []string

	// FixFx: `true` converts everything at the rates of one day, so that only business moves the numbers.
	FixFx bool

	// Interval: Length of a row.
	Interval string

	// Breakdown: Splits the rows by this dimension; `custom_<key>` splits by a custom variable.
	Breakdown string

	// Compare: Puts another span beside each row.
	Compare string

	// Committed: Whether changes that are scheduled count already.
	Committed bool

	// Type: One type of movement. All when left out.
	Type string

	// SelectedDate: One row of the report only: its first day, as `YYYY-MM-DD` or `YYYYMMDD`. `interval` says how long the row is.
	SelectedDate string

	// SelectedType: One kind of money. All when left out.
	SelectedType string

	// BreakdownValue: Only movements of one value of `breakdown`, named as the MRR report does; `~` for none. Of a plan and the like those on days when the customer changed something there, whole.
	BreakdownValue string

	// Sort: The field to sort by.
	Sort string

	// Order: `desc` with the newest or largest first, `asc` with it last.
	Order string

	// TrailingMonths: Months between baseline and target. 1 for days, weeks and months, 3 for quarters, 12 for years when left out.
	TrailingMonths int

	// Q: Narrows the list to names and e-mail addresses that hold this text.
	Q string

	// Custom narrows by your own customer fields: any of the values of each.
	Custom map[string][]string
}

func (p *ReportParams) write(q *query) {
	if p == nil {
		return
	}
	q.string("date", p.Date)
	q.string("baseCurrency", p.BaseCurrency)
	q.list("currency", p.Currency)
	q.list("payment_method", p.PaymentMethod)
	q.list("pricing_model", p.PricingModel)
	q.list("customer", p.Customer)
	q.list("plan", p.Plan)
	q.list("age", p.Age)
	q.list("billing_freq", p.BillingFreq)
	q.list("region", p.Region)
	q.list("state", p.State)
	q.list("data_source", p.DataSource)
	q.list("status", p.Status)
	q.list("has_discount", p.HasDiscount)
	q.list("cancel_reason", p.CancelReason)
	q.list("segment", p.Segment)
	q.bool("fix_fx", p.FixFx)
	q.string("interval", p.Interval)
	q.string("breakdown", p.Breakdown)
	q.string("compare", p.Compare)
	q.bool("committed", p.Committed)
	q.string("type", p.Type)
	q.string("selected-date", p.SelectedDate)
	q.string("selected-type", p.SelectedType)
	q.string("breakdown-value", p.BreakdownValue)
	q.string("sort", p.Sort)
	q.string("order", p.Order)
	q.int("trailing_months", p.TrailingMonths)
	q.string("q", p.Q)
	q.custom(p.Custom)
}

// ReportsGetMrrGrowthParams is for [ReportsService.GetMrrGrowth]. Fields that are left out are not sent.
type ReportsGetMrrGrowthParams struct {
	// Date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
	Date string

	// BaseCurrency: Currency to report in, ISO 4217. The account's own when left out.
	BaseCurrency string

	// CompareMonth: Month to compare with, `YYYY-MM`. The month before when left out.
	CompareMonth string

	// Types: Movement types to add up, separated by commas. All when left out.
	Types string
}

func (p *ReportsGetMrrGrowthParams) write(q *query) {
	if p == nil {
		return
	}
	q.string("date", p.Date)
	q.string("baseCurrency", p.BaseCurrency)
	q.string("compareMonth", p.CompareMonth)
	q.string("types", p.Types)
}

// ReportsGetMrrGrowthTableParams is for [ReportsService.GetMrrGrowthTable]. Fields that are left out are not sent.
type ReportsGetMrrGrowthTableParams struct {
	// Date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
	Date string

	// BaseCurrency: Currency to report in, ISO 4217. The account's own when left out.
	BaseCurrency string

	// Types: Movement types to add up, separated by commas. All when left out.
	Types string
}

func (p *ReportsGetMrrGrowthTableParams) write(q *query) {
	if p == nil {
		return
	}
	q.string("date", p.Date)
	q.string("baseCurrency", p.BaseCurrency)
	q.string("types", p.Types)
}

// ReportsGetChurnReasonsSummaryParams is for [ReportsService.GetChurnReasonsSummary]. Fields that are left out are not sent.
type ReportsGetChurnReasonsSummaryParams struct {
	// Date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
	Date string

	// Regenerate: Whether to write the summary anew.
	Regenerate bool
}

func (p *ReportsGetChurnReasonsSummaryParams) write(q *query) {
	if p == nil {
		return
	}
	q.string("date", p.Date)
	q.bool("regenerate", p.Regenerate)
}

// ReportsGetLatestActivityParams is for [ReportsService.GetLatestActivity]. Fields that are left out are not sent.
type ReportsGetLatestActivityParams struct {
	// Limit: Entries to return, 1 to 100.
	Limit int

	// Days: Days to look back, 1 to 365.
	Days int

	// IncludeFailed: `1` with failed payments, `0` without.
	IncludeFailed string

	// IncludeScheduled: `1` with changes that lie ahead, `0` without.
	IncludeScheduled string

	// BaseCurrency: Currency to report in, ISO 4217. The account's own when left out.
	BaseCurrency string
}

func (p *ReportsGetLatestActivityParams) write(q *query) {
	if p == nil {
		return
	}
	q.int("limit", p.Limit)
	q.int("days", p.Days)
	q.string("include_failed", p.IncludeFailed)
	q.string("include_scheduled", p.IncludeScheduled)
	q.string("baseCurrency", p.BaseCurrency)
}

// ReportsGetCustomVariablesParams is for [ReportsService.GetCustomVariables]. Fields that are left out are not sent.
type ReportsGetCustomVariablesParams struct {
	// Key: Name of the custom variable.
	Key string

	// Search: Narrows the values to those that hold this text, in any case.
	Search string

	// Limit: Values to return.
	Limit int
}

func (p *ReportsGetCustomVariablesParams) write(q *query) {
	if p == nil {
		p = &ReportsGetCustomVariablesParams{}
	}
	q.required("key", p.Key)
	q.string("search", p.Search)
	q.int("limit", p.Limit)
}

// CustomersListParams is for [CustomersService.List]. Fields that are left out are not sent.
type CustomersListParams struct {
	// Limit: Customers per page; more than 500 is served as 500.
	Limit int

	// Offset: Customers to skip.
	Offset int

	// Search: Narrows to ids, names and e-mail addresses that hold this text.
	Search string

	// BaseCurrency: Currency to report in, ISO 4217. The account's own when left out.
	BaseCurrency string

	// Currency: Customers who pay in this currency. A list means any of its values, `~x` not x, `*` any value, `~` none.
	Currency []string

	// PaymentMethod: Customers who pay this way. A list means any of its values, `~x` not x, `*` any value, `~` none.
	PaymentMethod []string

	// PricingModel: Seats and flat fees, or usage. A list means any of its values, `~x` not x, `*` any value, `~` none.
	PricingModel []string

	// Customer: These customers only, by id. A list means any of its values, `~x` not x, `*` any value, `~` none.
	Customer []string

	// Plan: Customers on plans of this plan group, by group id. A list means any of its values, `~x` not x, `*` any value, `~` none.
	Plan []string

	// Age: Customers by months since they first paid, `M-N` or `M-`.
	Age []string

	// BillingFreq: Customers who are billed this often. A list means any of its values, `~x` not x, `*` any value, `~` none.
	BillingFreq []string

	// Region: Customers of these countries (ISO 3166 alpha-2) or named regions. A list means any of its values, `~x` not x, `*` any value, `~` none.
	Region []string

	// State: Customers of this state or province. A list means any of its values, `~x` not x, `*` any value, `~` none.
	State []string

	// DataSource: Customers of this data source, by id or type. A list means any of its values, `~x` not x, `*` any value, `~` none.
	DataSource []string

	// Status: Customers by status. A list means any of its values, `~x` not x, `*` any value, `~` none.
	Status []string

	// HasDiscount: Customers with a discount, or without.
	HasDiscount []string

	// CancelReason: Customers by why they left. A list means any of its values, `~x` not x, `*` any value, `~` none.
	CancelReason []string

	// Segment: Customers of a saved segment, by id.
	Segment []string

	// FixFx: `true` converts everything at the rates of one day, so that only business moves the numbers.
	FixFx bool

	// Custom narrows by your own customer fields: any of the values of each.
	Custom map[string][]string
}

func (p *CustomersListParams) write(q *query) {
	if p == nil {
		return
	}
	q.int("limit", p.Limit)
	q.int("offset", p.Offset)
	q.string("search", p.Search)
	q.string("baseCurrency", p.BaseCurrency)
	q.list("currency", p.Currency)
	q.list("payment_method", p.PaymentMethod)
	q.list("pricing_model", p.PricingModel)
	q.list("customer", p.Customer)
	q.list("plan", p.Plan)
	q.list("age", p.Age)
	q.list("billing_freq", p.BillingFreq)
	q.list("region", p.Region)
	q.list("state", p.State)
	q.list("data_source", p.DataSource)
	q.list("status", p.Status)
	q.list("has_discount", p.HasDiscount)
	q.list("cancel_reason", p.CancelReason)
	q.list("segment", p.Segment)
	q.bool("fix_fx", p.FixFx)
	q.custom(p.Custom)
}

// CustomersDetailParams is for [CustomersService.Detail]. Fields that are left out are not sent.
type CustomersDetailParams struct {
	// BaseCurrency: Currency to report in, ISO 4217. The account's own when left out.
	BaseCurrency string
}

func (p *CustomersDetailParams) write(q *query) {
	if p == nil {
		return
	}
	q.string("baseCurrency", p.BaseCurrency)
}

// ExportsCustomersParams is for [ExportsService.Customers]. Fields that are left out are not sent.
type ExportsCustomersParams struct {
	// Date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
	Date string
}

func (p *ExportsCustomersParams) write(q *query) {
	if p == nil {
		return
	}
	q.string("date", p.Date)
}

// ExportsMrrMovementsParams is for [ExportsService.MrrMovements]. Fields that are left out are not sent.
type ExportsMrrMovementsParams struct {
	// Date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
	Date string

	// Category: Movement types to export, separated by spaces. All when left out.
	Category string
}

func (p *ExportsMrrMovementsParams) write(q *query) {
	if p == nil {
		return
	}
	q.string("date", p.Date)
	q.string("category", p.Category)
}

// ExportsMrrGrowthParams is for [ExportsService.MrrGrowth]. Fields that are left out are not sent.
type ExportsMrrGrowthParams struct {
	// Date: Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
	Date string

	// Category: Movement types to export, separated by spaces. All when left out.
	Category string
}

func (p *ExportsMrrGrowthParams) write(q *query) {
	if p == nil {
		return
	}
	q.string("date", p.Date)
	q.string("category", p.Category)
}

// AccountBillingCheckVatParams is for [AccountBillingService.CheckVat]. Fields that are left out are not sent.
type AccountBillingCheckVatParams struct {
	// VatNumber: The number to check, with its country.
	VatNumber string
}

func (p *AccountBillingCheckVatParams) write(q *query) {
	if p == nil {
		p = &AccountBillingCheckVatParams{}
	}
	q.required("vat_number", p.VatNumber)
}

// DataCustomersListParams is for [DataCustomersService.List]. Fields that are left out are not sent.
type DataCustomersListParams struct {
	// Source: The data source.
	Source string

	// Limit: Records to return, newest first. 100 when left out; more than 10000 is served as 10000.
	Limit int
}

func (p *DataCustomersListParams) write(q *query) {
	if p == nil {
		p = &DataCustomersListParams{}
	}
	q.required("source", p.Source)
	q.int("limit", p.Limit)
}

// DataCustomersGetParams is for [DataCustomersService.Get]. Fields that are left out are not sent.
type DataCustomersGetParams struct {
	// Source: The data source.
	Source string
}

func (p *DataCustomersGetParams) write(q *query) {
	if p == nil {
		p = &DataCustomersGetParams{}
	}
	q.required("source", p.Source)
}

// DataPlansListParams is for [DataPlansService.List]. Fields that are left out are not sent.
type DataPlansListParams struct {
	// Source: Narrows to one data source.
	Source string

	// Limit: Records to return, newest first. 100 when left out; more than 10000 is served as 10000.
	Limit int
}

func (p *DataPlansListParams) write(q *query) {
	if p == nil {
		return
	}
	q.string("source", p.Source)
	q.int("limit", p.Limit)
}

// DataPlansGetParams is for [DataPlansService.Get]. Fields that are left out are not sent.
type DataPlansGetParams struct {
	// Source: Narrows to one data source.
	Source string
}

func (p *DataPlansGetParams) write(q *query) {
	if p == nil {
		return
	}
	q.string("source", p.Source)
}

// DataInvoicesListParams is for [DataInvoicesService.List]. Fields that are left out are not sent.
type DataInvoicesListParams struct {
	// Source: The data source.
	Source string

	// Limit: Records to return, newest first. 100 when left out; more than 10000 is served as 10000.
	Limit int
}

func (p *DataInvoicesListParams) write(q *query) {
	if p == nil {
		p = &DataInvoicesListParams{}
	}
	q.required("source", p.Source)
	q.int("limit", p.Limit)
}

// DataInvoicesGetParams is for [DataInvoicesService.Get]. Fields that are left out are not sent.
type DataInvoicesGetParams struct {
	// Source: Narrows to one data source.
	Source string
}

func (p *DataInvoicesGetParams) write(q *query) {
	if p == nil {
		return
	}
	q.string("source", p.Source)
}

// DataPlanGroupsListParams is for [DataPlanGroupsService.List]. Fields that are left out are not sent.
type DataPlanGroupsListParams struct {
	// Limit: Records to return, newest first. 100 when left out; more than 10000 is served as 10000.
	Limit int
}

func (p *DataPlanGroupsListParams) write(q *query) {
	if p == nil {
		return
	}
	q.int("limit", p.Limit)
}

// DataSourcesListParams is for [DataSourcesService.List]. Fields that are left out are not sent.
type DataSourcesListParams struct {
	// Type: Narrows to one kind of data source.
	Type string
}

func (p *DataSourcesListParams) write(q *query) {
	if p == nil {
		return
	}
	q.string("type", p.Type)
}
