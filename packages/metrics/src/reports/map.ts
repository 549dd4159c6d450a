// The main figures by country.
import type { Day } from '../calendar/day.js';
import type { Account, CustomerFacts } from '../facts.js';
import { percent, ratio2, round2 } from '../rounding.js';
import { documentsOf } from './documents.js';
import { hasFailed } from './failures.js';
import { createdDay, customersOf } from './leads.js';
import { monthlyChurn } from './months.js';
import { talliesBy } from './mrr.js';
import { figuresOf } from './mrr-row.js';
import type { PeriodQuery } from './query.js';
import { retentionBetween } from './retention.js';
import { select } from './select.js';

/**
 * One country over a range. Money in minor units; rates and shares 0–100 with two decimals; null where there is
 * nothing to divide by.
 *
 * @example
 * const { current_mrr, arpa }: MapRow = mapReport(account, query).dk!;
 */
export interface MapRow {
  /** MRR at the end of the range, at the rates of that day. */
  current_mrr: number;
  /** Customers with MRR then. */
  subscribers: number;
  /** current_mrr ÷ subscribers. */
  arpa: number | null;
  /** New MRR ÷ new customers of the range. */
  asp: number | null;
  /** Of the customers with MRR before the range, those without at its end. */
  customer_churn_rate: number | null;
  /** 100 − MRR at the end of the customers with MRR before the range ÷ their MRR then; negative when it grew. */
  net_mrr_churn: number | null;
  /** arpa ÷ monthly customer churn, minor units; null without churn. */
  ltv: number | null;
  /** Records created in the range. */
  leads: number;
  leads_converted: number;
  lead_conversion_rate: number | null;
  /** Trials begun in the range. */
  new_trials: number;
  trials_converted: number;
  trial_conversion_rate: number | null;
  /** Bills of the range that failed at least once. */
  payment_failure_rate: number | null;
  /** Shares of the whole account, customers without a country included; 0 where that has none. */
  mrr_percent: number;
  subscribers_percent: number;
  leads_percent: number;
  trials_percent: number;
}

/** What is counted by country beside MRR. */
interface Counts {
  leads: number;
  converted: number;
  trials: number;
  trialsConverted: number;
  bills: number;
  failed: number;
}

type MapQuery = Pick<PeriodQuery, 'from' | 'to' | 'asOf' | 'filters' | 'fx'>;

/** Days of a mean month. */
const MONTH = 365 / 12;

/**
 * The map: by ISO 3166 alpha-2 in lower case, every country with MRR, leads, trials or bills in the range. Customers
 * without a country are on no map, but count for what shares are taken of.
 *
 * @param account needs `customers`, and `invoices` for failures.
 * @throws {CurrencyMismatchError} when the movements are in more than one currency and the query has no rates.
 * @throws {MissingRateError} when a rate is missing that is needed.
 *
 * @example
 * mapReport(account, { from, to, asOf }).us?.mrr_percent; // 61.5
 */
export function mapReport(account: Account, query: MapQuery): Record<string, MapRow> {
  const { from, asOf } = query;
  const end = Math.max(from, Math.min(query.to, asOf));
  const selection = select(account, query);
  const countryOf = (id: string) => selection.facts.get(id)?.country?.toLowerCase() || '';
  const isWithin = (day: Day | null | undefined) => day != null && day >= from && day <= end;
  const counts = new Map<string, Counts>();
  const at = (country: string): Counts => {
    let own = counts.get(country);
    if (own === undefined) {
      own = { leads: 0, converted: 0, trials: 0, trialsConverted: 0, bills: 0, failed: 0 };
      counts.set(country, own);
    }
    return own;
  };
  for (const customer of customersOf(selection)) {
    const { trialStarted, paidStarted, country } = customer;
    const isLead = isWithin(createdDay(customer));
    const isTrial = isWithin(trialStarted);
    if (!isLead && !isTrial) continue;
    const own = at(country?.toLowerCase() || '');
    const paid = paidStarted != null && paidStarted <= asOf ? 1 : 0;
    if (isLead) {
      own.leads++;
      own.converted += paid;
    }
    if (isTrial) {
      own.trials++;
      own.trialsConverted += paid;
    }
  }
  let own = at('');
  let last: CustomerFacts | null = null;
  for (const document of documentsOf(account, { ...query, fx: undefined }).list) {
    const { customer, day, isBill } = document;
    if (day < from || day > end || !isBill) continue;
    // Bills of a customer mostly stand together.
    if (customer !== last) own = at(customer.country?.toLowerCase() || '');
    last = customer;
    own.bills++;
    if (hasFailed(document, asOf)) own.failed++;
  }
  const tallies = talliesBy(selection, 'country', [{ start: from, end }]);
  const mrr = new Map(
    [...tallies].map(([key, tally]) => [key === '~' ? '' : key, figuresOf(tally)[0]!.figures]),
  );
  const kept = retentionBetween(selection, from - 1, end, (id) => countryOf(id));

  const keys = new Set([...mrr.keys(), ...counts.keys()]);
  const sum = (pick: (country: string) => number) =>
    [...keys].reduce((total, country) => total + pick(country), 0);
  const mrrIn = (country: string) => mrr.get(country)?.total_mrr ?? 0;
  const subscribersIn = (country: string) => mrr.get(country)?.total_customers ?? 0;
  const all = {
    mrr: sum(mrrIn),
    subscribers: sum(subscribersIn),
    leads: sum((c) => at(c).leads),
    trials: sum((c) => at(c).trials),
  };
  const months = (end - from + 1) / MONTH;
  const rows: Record<string, MapRow> = Object.create(null);
  for (const country of [...keys].sort()) {
    const own = at(country);
    const cohort = kept.get(country);
    const current_mrr = mrrIn(country);
    const subscribers = subscribersIn(country);
    if (country === '' || (subscribers === 0 && own.leads + own.trials + own.bills === 0 && !cohort))
      continue;
    const lost = cohort ? cohort.churned_customers / cohort.cohort_customers : 0;
    const monthly = monthlyChurn(lost, months);
    rows[country] = {
      current_mrr,
      subscribers,
      arpa: ratio2(current_mrr, subscribers),
      asp: mrr.get(country)?.asp ?? null,
      customer_churn_rate: cohort ? percent(cohort.churned_customers, cohort.cohort_customers) : null,
      net_mrr_churn: cohort ? percent(cohort.baseline_mrr - cohort.target_mrr, cohort.baseline_mrr) : null,
      ltv: monthly > 0 && subscribers > 0 ? round2(current_mrr / subscribers / monthly) : null,
      leads: own.leads,
      leads_converted: own.converted,
      lead_conversion_rate: percent(own.converted, own.leads),
      new_trials: own.trials,
      trials_converted: own.trialsConverted,
      trial_conversion_rate: percent(own.trialsConverted, own.trials),
      payment_failure_rate: percent(own.failed, own.bills),
      mrr_percent: percent(current_mrr, all.mrr) ?? 0,
      subscribers_percent: percent(subscribers, all.subscribers) ?? 0,
      leads_percent: percent(own.leads, all.leads) ?? 0,
      trials_percent: percent(own.trials, all.trials) ?? 0,
    };
  }
  return rows;
}
