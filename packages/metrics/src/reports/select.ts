// The first step of every report: which movements it is about, after filters.
import type { Day } from '../calendar/day.js';
import { type Account, type CustomerFacts, factsById, isAccount } from '../facts.js';
import type { Context, Place } from '../filters/dimensions.js';
import type { Filters } from '../filters/parse.js';
import { type Netted, netByDay } from '../ledger/day-net.js';
import { netMixed } from '../ledger/several-currencies.js';
import { type Converter, converterTo, type Fx } from '../money/convert.js';
import type { Movement, Step } from '../movement.js';
import type { PlanRecord } from '../records.js';
import { historiesOf } from './positions.js';
import { checkOneCurrency } from './query.js';

export interface SelectionQuery {
  asOf: Day;
  /** Ages are counted on this day, or on the as-of day if that is earlier. */
  to?: Day | undefined;
  filters?: Filters | undefined;
  fx?: Fx | undefined;
}

export interface Selection {
  account: Account;
  facts: ReadonlyMap<string, CustomerFacts>;
  context: Context;
  converter: Converter | null;
  filters: Filters | undefined;
  /** Movements up to the last day. */
  movements: readonly Movement[];
  /** Steps up to the last day; empty when the account has none. */
  steps: readonly Step[];
  /** Whether the account says what MRR is made of. */
  hasSteps: boolean;
  /** The value of a customer in the breakdown that the report is asked for. */
  names?: (item: { customerId: string }) => string;
}

const NO_PLANS: ReadonlyMap<string, PlanRecord> = new Map();

export function accountOf(source: Iterable<Movement> | Account): Account {
  return isAccount(source) ? source : { movements: source };
}

/** A test of customers by id that remembers its answers. */
export function customerTest(
  filters: Filters | undefined,
  facts: ReadonlyMap<string, CustomerFacts>,
  context: Context,
): (id: string) => boolean {
  if (!filters?.selectsCustomers) return () => true;
  const known = new Map<string, boolean>();
  return (id) => {
    let answer = known.get(id);
    if (answer === undefined) {
      answer = filters.test(facts.get(id) ?? { id }, null, context);
      known.set(id, answer);
    }
    return answer;
  };
}

/** The same for customers at places. */
export function placeTest(
  filters: Filters | undefined,
  facts: ReadonlyMap<string, CustomerFacts>,
  context: Context,
): (id: string, place: Place) => boolean {
  if (!filters?.selectsMrr) {
    const test = customerTest(filters, facts, context);
    return (id) => test(id);
  }
  // Steps of a customer stand together and are mostly at one place: the last answer is often the next.
  let last: Place | null = null;
  let lastId = '';
  let customer: CustomerFacts = { id: '' };
  let answer = false;
  return (id, place) => {
    if (last === null || id !== lastId) customer = facts.get(id) ?? { id };
    else if (
      place.planId === last.planId &&
      place.paymentMethod === last.paymentMethod &&
      place.billingFreq === last.billingFreq &&
      place.hasDiscount === last.hasDiscount
    )
      return answer;
    last = place;
    lastId = id;
    answer = filters.test(customer, place, context);
    return answer;
  };
}

/** @param ahead movements and steps that have not happened yet but count, for a committed report. */
export function select(
  source: Iterable<Movement> | Account,
  query: SelectionQuery,
  ahead: { movements: Iterable<Movement>; steps: Iterable<Step>; until: Day } | null = null,
): Selection {
  const account = accountOf(source);
  const { asOf, filters, fx } = query;
  const facts = account.prepared?.facts ?? factsById(account);
  const plans = account.plans ?? NO_PLANS;
  const context: Context = { plans, asOf: Math.min(asOf, query.to ?? asOf) };
  const converter = fx ? converterTo(fx) : null;
  const hasSteps = account.steps !== undefined;

  const isMeant = placeTest(filters, facts, context);
  const everyone = filters === undefined || !(filters.selectsCustomers || filters.selectsMrr);
  const steps: Step[] = [];
  for (const step of account.steps ?? [])
    if (step.day <= asOf && (everyone || isMeant(step.customerId, step))) steps.push(step);
  if (ahead !== null) {
    for (const step of ahead.steps)
      if (step.day > asOf && step.day <= ahead.until && isMeant(step.customerId, step)) steps.push(step);
  }
  let movements: Movement[];
  if (filters?.selectsMrr) {
    const originals = [...account.movements, ...(ahead?.movements ?? [])];
    movements = movementsOfSteps(steps, originals, converter);
  } else {
    const test = customerTest(filters, facts, context);
    movements = [];
    for (const movement of account.movements)
      if (movement.day <= asOf && (everyone || test(movement.customerId))) movements.push(movement);
    if (ahead !== null) {
      for (const movement of ahead.movements) {
        const counts = movement.day > asOf && movement.day <= ahead.until && test(movement.customerId);
        if (counts) movements.push(movement);
      }
    }
  }
  if (converter === null) checkOneCurrency(movements);
  return { account, facts, context, converter, filters, movements, steps, hasSteps };
}

/** Steps by customer, each customer's by day. */
export function stepsByCustomer(steps: Iterable<Step>): Map<string, Step[]> {
  const byCustomer = new Map<string, Step[]>();
  const unordered = new Set<Step[]>();
  let last: Step[] | undefined;
  for (const step of steps) {
    const own: Step[] | undefined =
      last !== undefined && last[0]!.customerId === step.customerId ? last : byCustomer.get(step.customerId);
    last = own;
    if (own === undefined) byCustomer.set(step.customerId, [step]);
    else {
      if (own.at(-1)!.day > step.day) unordered.add(own);
      own.push(step);
    }
  }
  for (const own of unordered) own.sort((a, b) => a.day - b.day);
  return byCustomer;
}

/**
 * Where filters keep a part of a customer's MRR, that part is taken for all there is: its movements are named anew.
 * So a change to a plan that is filtered out is churn, and every row of every report keeps its identities.
 */
function movementsOfSteps(
  steps: readonly Step[],
  originals: readonly Movement[],
  converter: Converter | null,
): Movement[] {
  const causes = historiesOf(originals, null);
  const movements: Movement[] = [];
  for (const [customerId, own] of stepsByCustomer(steps)) {
    const history = causes.get(customerId) ?? [];
    let at = 0;
    const { currency } = own[0]!;
    let mixed = false;
    const changes = own.map((step): Netted => {
      if (step.currency !== currency) mixed = true;
      while (at < history.length && history[at]!.day < step.day) at++;
      const cause = history[at]?.day === step.day ? history[at] : undefined;
      return {
        day: step.day,
        delta: step.delta,
        currency: step.currency,
        subtype: cause?.subtype ?? 'plan_change',
        invoiceId: cause?.invoiceId ?? null,
      };
    });
    const opening = { customerId, currency, mrr: 0, hasPaid: false };
    const named =
      mixed && converter !== null
        ? netMixed(converter, new Map(), changes, opening)
        : netByDay(changes, opening);
    for (const movement of named) movements.push(movement);
  }
  return movements;
}
