// The small language of report filters, as it stands in query strings.

import type { CustomerFacts } from '../facts.js';
import {
  ageOf,
  type Context,
  customerValue,
  customVariable,
  type Dimension,
  type Place,
  placeValue,
  publicId,
} from './dimensions.js';
import { InvalidFilterError } from './invalid-filter-error.js';
import { regions } from './regions.js';

/**
 * Filters, read and ready. Made by {@link parseFilters}.
 *
 * @example
 * const filters: Filters = parseFilters({ region: 'eu', plan: '~pg_free' });
 */
export interface Filters {
  /** Whether there is a filter of customers: any but those of `selectsMrr`. */
  readonly selectsCustomers: boolean;
  /** Whether there is a filter by plan, billing_freq, payment_method, pricing_model or has_discount. */
  readonly selectsMrr: boolean;
  /** Whether a customer's MRR at a place is meant; without a place, whether the customer can be. */
  readonly test: (customer: CustomerFacts, place: Place | null, context: Context) => boolean;
}

/**
 * The query of a request, or the saved filters of a segment. Parameters that are no filters are not looked at.
 *
 * @example
 * const query: FilterQuery = { currency: 'usd eur', custom_channel: '~ads', date: '20240101-20241231' };
 */
export type FilterQuery = Readonly<Record<string, string | null | undefined>>;

/**
 * What {@link parseFilters} needs to know beside the query.
 *
 * @example
 * const options: FilterOptions = { segments: new Map([['seg_1', { region: 'eu' }]]) };
 */
export interface FilterOptions {
  /** Saved filters by segment id. */
  segments?: ReadonlyMap<string, FilterQuery> | undefined;
}

type Test = Filters['test'];

/** Values that match, and values that must not; without the first, everything matches that the second do not. */
interface Choices {
  wanted: string[];
  unwanted: string[];
}

const FREQUENCIES = ['day', 'week', 'month', 'quarter', 'year'];
const STATUSES = ['lead', 'trialing', 'active', 'past_due', 'canceled', 'trial_ended'];
const ANY = '*';

/**
 * Reads filters from a query. A space or `~~` between values means or (in `custom_<key>` only `~~`, for values have
 * spaces), `~x` everything but x, `*` any value, `~` no value. Several parameters all have to match.
 *
 * @throws {InvalidFilterError} naming the parameter, when a value cannot be.
 *
 * @example
 * const filters = parseFilters({ region: 'nordics ~is', age: '6-', status: 'active' });
 * mrrReport(account, { ...query, filters });
 */
export function parseFilters(query: FilterQuery, options: FilterOptions = {}): Filters {
  return read(query, options, []);
}

function read(query: FilterQuery, options: FilterOptions, within: readonly string[]): Filters {
  const tests: Test[] = [];
  let selectsCustomers = false;
  let selectsMrr = false;
  for (const [parameter, text] of Object.entries(query)) {
    if (text === null || text === undefined || text.trim() === '') continue;
    if (parameter === 'segment') {
      const segments = segmentsOf(text, options, within);
      tests.push(segments.test);
      selectsCustomers ||= segments.selectsCustomers;
      selectsMrr ||= segments.selectsMrr;
      continue;
    }
    const found = filterOf(parameter, text);
    if (found === null) continue;
    tests.push(found.test);
    if (found.ofMrr) selectsMrr = true;
    else selectsCustomers = true;
  }
  return {
    selectsCustomers,
    selectsMrr,
    test: (customer, place, context) => tests.every((test) => test(customer, place, context)),
  };
}

function segmentsOf(text: string, options: FilterOptions, within: readonly string[]): Filters {
  const { wanted, unwanted } = choicesOf('segment', text, /~~| +/);
  const saved = (id: string): Filters => {
    const query = options.segments?.get(id);
    if (query === undefined) throw new InvalidFilterError('segment', `names no saved segment, got '${id}'`);
    if (within.includes(id)) throw new InvalidFilterError('segment', `'${id}' contains itself`);
    return read(query, options, [...within, id]);
  };
  const inside = wanted.map(saved);
  const outside = unwanted.map(saved);
  const all = [...inside, ...outside];
  return {
    selectsCustomers: all.some((filters) => filters.selectsCustomers),
    selectsMrr: all.some((filters) => filters.selectsMrr),
    test: (customer, place, context) =>
      (inside.length === 0 || inside.some(({ test }) => test(customer, place, context))) &&
      !outside.some(({ test }) => test(customer, place, context)),
  };
}

function choicesOf(parameter: string, text: string, separator: RegExp): Choices {
  const choices: Choices = { wanted: [], unwanted: [] };
  for (const token of text.split(separator)) {
    const trimmed = token.trim();
    if (trimmed === '') continue;
    if (trimmed === '~' || !trimmed.startsWith('~')) choices.wanted.push(trimmed);
    else choices.unwanted.push(trimmed.slice(1));
  }
  if (choices.wanted.length + choices.unwanted.length === 0)
    throw new InvalidFilterError(parameter, `has no value, got '${text}'`);
  return choices;
}

/** A test of one value (null when it is not set) by what is wanted and what is not. */
function matcher({ wanted, unwanted }: Choices, same: (value: string, token: string) => boolean) {
  const hits = (value: string | null, token: string) => {
    if (token === '~') return value === null;
    if (token === ANY) return value !== null;
    return value !== null && same(value, token);
  };
  return (value: string | null): boolean =>
    (wanted.length === 0 || wanted.some((token) => hits(value, token))) &&
    !unwanted.some((token) => hits(value, token));
}

const exact = (value: string, token: string) => value === token;
/** Most values are written as they are asked for. */
const anyCase = (value: string, token: string) =>
  value === token || value.toLowerCase() === token.toLowerCase();

function filterOf(parameter: string, text: string): { test: Test; ofMrr: boolean } | null {
  if (parameter.startsWith('custom_')) {
    const matches = matcher(choicesOf(parameter, text, /~~/), anyCase);
    const key = parameter.slice('custom_'.length);
    return { ofMrr: false, test: (customer) => matches(customVariable(customer, key)) };
  }
  const choices = () => choicesOf(parameter, text, /~~| +/);
  switch (parameter) {
    case 'plan': {
      const { wanted, unwanted } = choices();
      const matches = (value: string | null, plan: string | null, token: string) =>
        token === '~' ? plan === null : token === ANY ? plan !== null : value === token || plan === token;
      return ofPlace((place, context) => {
        const group = placeValue(place, 'plan', context.plans);
        return (
          (wanted.length === 0 || wanted.some((token) => matches(group, place.planId, token))) &&
          !unwanted.some((token) => matches(group, place.planId, token))
        );
      });
    }
    case 'billing_freq':
      return ofPlaceValue(parameter, oneOf(parameter, choices(), FREQUENCIES), anyCase);
    case 'has_discount':
      return ofPlaceValue(parameter, oneOf(parameter, choices(), ['true', 'false']), anyCase);
    case 'payment_method':
    case 'pricing_model':
      return ofPlaceValue(parameter, choices(), anyCase);
    case 'status':
      return ofCustomerValue(parameter, oneOf(parameter, choices(), STATUSES), anyCase);
    case 'currency':
      return ofCustomerValue(
        parameter,
        shaped(parameter, choices(), /^[a-z]{3}$/i, 'a currency of ISO 4217'),
        anyCase,
      );
    case 'state':
    case 'cancel_reason':
    case 'industry':
    case 'size':
    case 'market':
      return ofCustomerValue(parameter, choices(), anyCase);
    case 'region':
    case 'country':
      return ofCountry(parameter, choices());
    case 'customer': {
      const matches = matcher(choices(), exact);
      return { ofMrr: false, test: (customer) => matches(publicId(customer)) };
    }
    case 'data_source':
      return ofDataSource(choices());
    case 'age':
      return ofAge(choices());
    default:
      return null;
  }
}

function ofPlace(matches: (place: Place, context: Context) => boolean): { test: Test; ofMrr: boolean } {
  return { ofMrr: true, test: (_, place, context) => place === null || matches(place, context) };
}

function ofPlaceValue(dimension: Dimension, choices: Choices, same: typeof exact) {
  const matches = matcher(choices, same);
  return ofPlace((place, context) => matches(placeValue(place, dimension, context.plans)));
}

function ofCustomerValue(dimension: Dimension, choices: Choices, same: typeof exact) {
  const matches = matcher(choices, same);
  const test: Test = (customer, _, { asOf }) => matches(customerValue(customer, dimension, asOf));
  return { ofMrr: false, test };
}

const tokensOf = ({ wanted, unwanted }: Choices) =>
  [...wanted, ...unwanted].filter((token) => token !== '~' && token !== ANY);

function oneOf(parameter: string, choices: Choices, known: readonly string[]): Choices {
  for (const token of tokensOf(choices)) {
    if (!known.includes(token.toLowerCase()))
      throw new InvalidFilterError(parameter, `is one of ${known.join(', ')}, got '${token}'`);
  }
  return choices;
}

function shaped(parameter: string, choices: Choices, shape: RegExp, what: string): Choices {
  for (const token of tokensOf(choices)) {
    if (!shape.test(token)) throw new InvalidFilterError(parameter, `is not ${what}, got '${token}'`);
  }
  return choices;
}

function ofCountry(parameter: string, choices: Choices) {
  // Two letters are a country first: `eu` is none, so it can be the region.
  for (const token of tokensOf(choices)) {
    if (!/^[a-z]{2}$/i.test(token) && !regions.has(token.toLowerCase()))
      throw new InvalidFilterError(
        parameter,
        `is a country of ISO 3166 alpha-2 or one of ${[...regions.keys()].join(', ')}, got '${token}'`,
      );
  }
  const same = (country: string, token: string) => {
    const name = token.toLowerCase();
    return country === name || (regions.get(name)?.has(country) ?? false);
  };
  return ofCustomerValue('country', choices, same);
}

function ofDataSource(choices: Choices) {
  const kind = (type: string) => type.toLowerCase().replace(/-/g, '_');
  const hits = ({ dataSourceId: id, dataSourceType: type }: CustomerFacts, token: string) => {
    if (token === '~') return !id && !type;
    if (token === ANY) return Boolean(id || type);
    return id === token || (type != null && kind(type) === kind(token));
  };
  const { wanted, unwanted } = choices;
  const test: Test = (customer) =>
    (wanted.length === 0 || wanted.some((token) => hits(customer, token))) &&
    !unwanted.some((token) => hits(customer, token));
  return { ofMrr: false, test };
}

function ofAge(choices: Choices) {
  const range = (token: string): [number, number] => {
    const [, from, before] = /^(\d{1,4})-(\d{1,4})?$/.exec(token) ?? [];
    const end = before === undefined ? Number.POSITIVE_INFINITY : Number(before);
    if (from === undefined || end <= Number(from))
      throw new InvalidFilterError('age', `is a range of months such as 0-6 or 12-, got '${token}'`);
    return [Number(from), end];
  };
  const ranges = new Map(tokensOf(choices).map((token) => [token, range(token)]));
  const matches = matcher(choices, (age, token) => {
    const [from, before] = ranges.get(token)!;
    return Number(age) >= from && Number(age) < before;
  });
  const test: Test = (customer, _, { asOf }) => {
    const age = ageOf(customer, asOf);
    return matches(age === null ? null : String(age));
  };
  return { ofMrr: false, test };
}
