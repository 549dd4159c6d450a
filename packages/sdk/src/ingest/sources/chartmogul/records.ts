// ChartMogul's customers and plans to rows.
import { textMap } from '../mapping/value.js';
import { type CustomerRow, type PlanRow, withoutBlanks } from '../rows.js';
import { type ChartMogulCustomer, type ChartMogulPlan, utc } from './objects.js';

export function customerRow(customer: ChartMogulCustomer, id: string): CustomerRow {
  const custom = textMap({ ...customer.attributes?.custom });
  const country = customer.country?.toLowerCase();
  return withoutBlanks<CustomerRow>({
    id,
    name: customer.name || customer.company || (customer.email ? undefined : id),
    email: customer.email || undefined,
    created_date: utc(
      customer.lead_created_at || customer.free_trial_started_at || customer['customer-since'],
    ),
    trial_started: utc(customer.free_trial_started_at),
    // Custom records may hold a name here, and the API takes codes.
    country: country && /^[a-z]{2}$/.test(country) ? country : undefined,
    state: customer.state || undefined,
    custom_variables: Object.keys(custom).length > 0 ? custom : undefined,
  });
}

export const planRow = (plan: ChartMogulPlan, id: string, currency: string): PlanRow => ({
  id,
  name: plan.name,
  billing_freq: plan.interval_unit,
  billing_freq_count: plan.interval_count,
  currency,
});
