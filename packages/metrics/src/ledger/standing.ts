// Where a customer stands on the as-of day, and when that will read differently.
import type { Day } from '../calendar/day.js';
import type { CustomerLedger, CustomerStatus, Movement, SubscriptionState } from '../movement.js';
import { type Course, lastTrialEnd } from './course.js';
import type { Subscription } from './subscription.js';

type Standing = Pick<
  CustomerLedger,
  'subscriptions' | 'status' | 'trialStarted' | 'trialEnded' | 'paidStarted' | 'cancelDay' | 'overdueDay'
>;

export function standingOf(course: Course, movements: readonly Movement[]): Standing {
  const { asOf, latestCharge } = course;
  const states: SubscriptionState[] = [];
  let active = false;
  let overdueDay: Day | null = null;
  for (const subscription of course.subscriptions.values()) {
    const state = stateOf(subscription, asOf);
    states.push(state);
    active ||= subscription.active;
    if (state.status === 'past_due' && (overdueDay === null || state.paidThrough! < overdueDay)) {
      overdueDay = state.paidThrough;
    }
  }
  const begun = course.trialStarted !== null && course.trialStarted <= asOf;
  const trialEnded =
    latestCharge === null && begun ? lastTrialEnd(course.subscriptions.values()) : course.trialEnded;
  let status: CustomerStatus;
  if (active) status = overdueDay === null ? 'active' : 'past_due';
  else if (latestCharge !== null) status = 'canceled';
  else if (!begun) status = 'lead';
  else status = trialEnded === null || trialEnded > asOf ? 'trialing' : 'trial_ended';

  const last = movements.at(-1);
  return {
    subscriptions: states,
    status,
    trialStarted: begun ? course.trialStarted : null,
    trialEnded,
    paidStarted: movements[0]?.day ?? null,
    cancelDay: last?.type === 'churn' ? last.day : null,
    overdueDay,
  };
}

function stateOf(subscription: Subscription, asOf: Day): SubscriptionState {
  const { id, active, charge, mrr, currency, startDay, cancelDay, endDay, trialEnd, trial } = subscription;
  const latest = charge ?? trial;
  const trialing = charge === null && trialEnd !== null && trialEnd > asOf;
  const overdue = active && cancelDay === null && charge !== null && charge.paidThrough <= asOf;
  return {
    subscriptionId: id,
    planId: latest?.value.planId ?? null,
    status: overdue ? 'past_due' : active ? 'active' : trialing ? 'trialing' : 'canceled',
    mrr,
    currency,
    quantity: latest?.value.quantity ?? null,
    startDay,
    paidThrough: charge?.paidThrough ?? null,
    endDay: active ? cancelDay : charge === null && !trialing ? trialEnd : endDay,
  };
}

/** The first day after the as-of day on which something runs out or begins. */
export function nextChangeOf(course: Course): Day | null {
  const { asOf, settings, firstAhead, trialStarted } = course;
  let next: Day | null = null;
  const consider = (day: Day | null) => {
    if (day !== null && day > asOf && (next === null || day < next)) next = day;
  };
  consider(firstAhead);
  consider(trialStarted);
  for (const { active, charge, cancelDay, trialEnd } of course.subscriptions.values()) {
    if (charge === null) consider(trialEnd);
    if (!active || charge === null) continue;
    if (cancelDay !== null) consider(cancelDay);
    else {
      consider(charge.paidThrough);
      if (settings.autoChurn) consider(charge.graceEnd + 1);
    }
  }
  return next;
}
