// The dimensions of reports: which value a customer, a subscription or a movement has in each.
import type { Day } from '../calendar/day.js';
import { monthsBetween } from '../calendar/interval.js';
import type { CustomerFacts } from '../facts.js';
import type { Movement, Step } from '../movement.js';
import type { PlanRecord } from '../records.js';
import { InvalidFilterError } from './invalid-filter-error.js';

/**
 * What reports can be broken down by. `industry`, `size` and `market` are the custom variables of these names.
 *
 * @example
 * const dimension: Dimension = 'custom_channel';
 */
export type Dimension = (typeof DIMENSIONS)[number] | `custom_${string}`;

const DIMENSIONS = [
  'plan',
  'currency',
  'country',
  'state',
  'billing_freq',
  'payment_method',
  'pricing_model',
  'has_discount',
  'subtype',
  'industry',
  'age',
  'size',
  'data_source',
  'customer',
  'cancel_reason',
  'market',
  'status',
] as const;

/**
 * The key of a breakdown under which everything stands whose value is not set; the same token selects it in a
 * filter.
 *
 * @example
 * const withoutCountry = row.breakdown?.[notSet];
 */
export const notSet = '~';

/** What decides the value: who pays, what they pay for, or why MRR moved. */
export type Owner = 'customer' | 'place' | 'movement';

/** Where MRR is: the part of a step, or of an invoice, that places are told apart by. */
export type Place = Pick<Step, 'planId' | 'billingFreq' | 'paymentMethod' | 'hasDiscount'>;

export type Plans = ReadonlyMap<string, PlanRecord>;

export interface Context {
  plans: Plans;
  /** The day on which ages are counted. */
  asOf: Day;
}

/** Months since the first payment, as `M-N`: from M months on, before N. */
export const AGES: readonly (readonly [from: number, before: number])[] = [
  [0, 3],
  [3, 6],
  [6, 12],
  [12, 24],
  [24, 36],
  [36, Number.POSITIVE_INFINITY],
];

/**
 * Reads the `breakdown` of a query.
 *
 * @throws {InvalidFilterError} when there is no such dimension.
 *
 * @example
 * parseBreakdown('country'); // 'country'
 */
export function parseBreakdown(text: string): Dimension {
  const known: readonly string[] = DIMENSIONS;
  if (known.includes(text) || (text.startsWith('custom_') && text.length > 'custom_'.length))
    return text as Dimension;
  throw new InvalidFilterError(
    'breakdown',
    `is not a dimension, got '${text}'; there are ${known.join(', ')} and custom_<key>`,
  );
}

export function ownerOf(dimension: Dimension): Owner {
  switch (dimension) {
    case 'plan':
    case 'billing_freq':
    case 'payment_method':
    case 'pricing_model':
    case 'has_discount':
      return 'place';
    case 'subtype':
      return 'movement';
    default:
      return 'customer';
  }
}

/** A plan's group, or the plan itself where it belongs to none. */
export function groupOf(planId: string | null, plans: Plans): string | null {
  return planId === null ? null : (plans.get(planId)?.groupId ?? planId);
}

export function placeValue(place: Place, dimension: Dimension, plans: Plans): string | null {
  switch (dimension) {
    case 'plan':
      return groupOf(place.planId, plans);
    case 'billing_freq':
      return place.billingFreq;
    case 'payment_method':
      return place.paymentMethod;
    case 'pricing_model':
      return (place.planId === null ? undefined : plans.get(place.planId)?.pricingModel) ?? null;
    case 'has_discount':
      return String(place.hasDiscount);
    default:
      return null;
  }
}

/** Whole months since the first payment; null before it. */
export function ageOf({ paidStarted }: CustomerFacts, asOf: Day): number | null {
  return paidStarted == null || paidStarted > asOf ? null : monthsBetween(paidStarted, asOf);
}

export function customVariable({ customVariables }: CustomerFacts, key: string): string | null {
  if (!customVariables || !Object.hasOwn(customVariables, key)) return null;
  return customVariables[key] || null;
}

export function publicId({ id, externalId }: Pick<CustomerFacts, 'id' | 'externalId'>): string {
  return externalId ?? id;
}

export function customerValue(facts: CustomerFacts, dimension: Dimension, asOf: Day): string | null {
  switch (dimension) {
    case 'currency':
      return facts.currency?.toLowerCase() || null;
    case 'country':
      return facts.country?.toLowerCase() || null;
    case 'state':
      return facts.state?.toLowerCase() || null;
    case 'data_source':
      return facts.dataSourceId ?? facts.dataSourceType ?? null;
    case 'status':
      return facts.status ?? null;
    case 'cancel_reason':
      return facts.cancelReason || null;
    case 'customer':
      return facts.id;
    case 'industry':
    case 'size':
    case 'market':
      return customVariable(facts, dimension);
    case 'age': {
      const age = ageOf(facts, asOf);
      const bucket = age === null ? undefined : AGES.find(([, before]) => age < before);
      return bucket === undefined ? null : `${bucket[0]}-${Number.isFinite(bucket[1]) ? bucket[1] : ''}`;
    }
    default:
      return dimension.startsWith('custom_')
        ? customVariable(facts, dimension.slice('custom_'.length))
        : null;
  }
}

/** A movement's subtype; a first subscription and a return are called by their type. */
export function movementValue({ type, subtype }: Movement): string {
  return subtype ?? type;
}

/** How people call a value. */
export function labelsOf(
  dimension: Dimension,
  facts: ReadonlyMap<string, CustomerFacts>,
  plans: Plans,
): (value: string) => string {
  const names = new Map<string, string>();
  if (dimension === 'plan') {
    for (const { id, name, groupId, groupName } of plans.values()) {
      if (groupId == null) names.set(id, name || id);
      else if (groupName) names.set(groupId, groupName);
    }
  } else if (dimension === 'data_source') {
    for (const { dataSourceId, dataSourceName } of facts.values()) {
      if (dataSourceId && dataSourceName) names.set(dataSourceId, dataSourceName);
    }
  }
  return (value) => {
    if (value === notSet) return 'Not set';
    if (dimension === 'customer') {
      const customer = facts.get(value);
      return customer === undefined ? value : customer.name || customer.email || publicId(customer);
    }
    if (dimension === 'country' || dimension === 'currency') return value.toUpperCase();
    if (dimension === 'age')
      return value.endsWith('-') ? `${value.slice(0, -1)} months or more` : `${value} months`;
    return names.get(value) ?? value;
  };
}
