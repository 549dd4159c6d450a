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
import { byCustomer, once } from './by-customer.js';
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
  /** `movements` by customer, each customer's by day. */
  histories: () => ReadonlyMap<string, readonly Movement[]>;
  /** `steps` likewise. */
  courses: () => ReadonlyMap<string, readonly Step[]>;
  /** Whether the account says what MRR is made of. */
  hasSteps: boolean;
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

/** Movements and steps that have not happened yet but count, for a committed report. */
interface Ahead {
  movements: Iterable<Movement>;
  steps: Iterable<Step>;
  until: Day;
}

export function select(
  source: Iterable<Movement> | Account,
  query: SelectionQuery,
  ahead: Ahead | null = null,
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
  // Most reports leave nothing out: what has been gathered once is good for all of them.
  const whole =
    everyone && ahead === null && account.prepared !== undefined && asOf >= account.prepared.lastDay
      ? account.prepared
      : undefined;
  let steps: readonly Step[];
  let courses: Selection['courses'];
  if (whole !== undefined && whole.steps === account.steps) ({ steps, courses } = whole);
  else {
    const found: Step[] = [];
    for (const step of account.steps ?? [])
      if (step.day <= asOf && (everyone || isMeant(step.customerId, step))) found.push(step);
    if (ahead !== null) {
      for (const step of ahead.steps)
        if (step.day > asOf && step.day <= ahead.until && isMeant(step.customerId, step)) found.push(step);
    }
    steps = found;
    courses = once(() => byCustomer(found));
  }
  let movements: readonly Movement[];
  let histories: Selection['histories'];
  if (whole !== undefined && whole.movements === account.movements) ({ movements, histories } = whole);
  else {
    const found = filters?.selectsMrr
      ? movementsOfSteps(courses(), [...account.movements, ...(ahead?.movements ?? [])], converter)
      : movementsWithin(account, asOf, ahead, customerTest(filters, facts, context));
    movements = found;
    histories = once(() => byCustomer(found));
  }
  if (converter === null) checkOneCurrency(movements);
  return { account, facts, context, converter, filters, movements, steps, histories, courses, hasSteps };
}

function movementsWithin(
  account: Account,
  asOf: Day,
  ahead: Ahead | null,
  isMeant: (customerId: string) => boolean,
): Movement[] {
  const movements: Movement[] = [];
  for (const movement of account.movements)
    if (movement.day <= asOf && isMeant(movement.customerId)) movements.push(movement);
  for (const movement of ahead?.movements ?? [])
    if (movement.day > asOf && movement.day <= ahead!.until && isMeant(movement.customerId))
      movements.push(movement);
  return movements;
}

/**
 * Where filters keep a part of a customer's MRR, that part is taken for all there is: its movements are named anew.
 * So a change to a plan that is filtered out is churn, and every row of every report keeps its identities.
 */
function movementsOfSteps(
  courses: ReadonlyMap<string, readonly Step[]>,
  originals: readonly Movement[],
  converter: Converter | null,
): Movement[] {
  const causes = byCustomer(originals);
  const movements: Movement[] = [];
  for (const [customerId, own] of courses) {
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
