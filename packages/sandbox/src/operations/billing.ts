// What the account pays. Every account is on `starter` from its first day; nothing is charged anywhere.
import { randomUUID } from 'node:crypto';
import { formatDay, parseDay, summaryReport } from '@growpanel/metrics';
import { type Choice, type Course, courseOf, dueAtOnce } from '../billing/course.js';
import { type Cycle, type PlanName, plans, priceOf } from '../billing/plans.js';
import { checkVat } from '../billing/vat.js';
import { badField, notFound } from '../errors.js';
import type { components } from '../generated/api.gen.js';
import { knownValues } from '../generated/contract.gen.js';
import * as accounts from '../store/accounts.js';
import * as store from '../store/billing.js';
import { ratesOf } from '../store/fx.js';
import { movements } from '../store/ledgers.js';
import type { Scope } from '../store/scope.js';
import { shown } from '../validation.js';
import type { Handlers } from './handler.js';

type Wire = components['schemas']['Billing'];
type PlanChoice = components['schemas']['PlanChoice'];

function course({ account, settings, today }: Scope, { choices }: store.Billing): Course {
  const day = Math.min(parseDay(account.created_at, settings.timezone), today);
  return courseOf({ day, plan: 'starter', cycle: 'month' }, choices, today);
}

/** What counts towards the limits. */
async function usage(scope: Scope) {
  const { mrr_current, subscribers_current } = summaryReport(await movements(scope), {
    asOf: scope.today,
    fx: { rates: await ratesOf(scope), base: scope.settings.currency },
  });
  return { current_mrr: mrr_current, current_customers: subscribers_current };
}

async function details(scope: Scope, billing?: store.Billing): Promise<Wire> {
  const stored = billing ?? (await store.get(scope));
  const { choice, start, next } = course(scope, stored);
  return {
    plan: choice.plan,
    status: 'active',
    billing_cycle: choice.cycle,
    current_period_start: formatDay(start),
    current_period_end: formatDay(next - 1),
    mrr_limit: plans[choice.plan].mrrLimit,
    customer_limit: plans[choice.plan].customerLimit,
    ...(await usage(scope)),
    cancel_at_period_end: stored.cancelAtPeriodEnd,
  };
}

/** The plan and cycle that a body names, and whether the account fits into it. */
async function chosen(scope: Scope, body: PlanChoice, before: Choice): Promise<Choice> {
  const known: { plan: readonly string[]; billing_cycle: readonly string[] } = knownValues.PlanChoice;
  const { plan, billing_cycle = before.cycle } = body;
  if (!known.plan.includes(plan))
    throw badField('plan', `must be one of ${known.plan.join(', ')}, got ${shown(plan)}`);
  if (!known.billing_cycle.includes(billing_cycle))
    throw badField(
      'billing_cycle',
      `must be one of ${known.billing_cycle.join(', ')}, got ${shown(billing_cycle)}`,
    );
  const { mrrLimit, customerLimit } = plans[plan as PlanName];
  const { current_mrr, current_customers } = await usage(scope);
  if (mrrLimit !== null && current_mrr > mrrLimit)
    throw badField('plan', `'${plan}' is for an MRR up to ${mrrLimit}, the account has ${current_mrr}`);
  if (customerLimit !== null && current_customers > customerLimit)
    throw badField(
      'plan',
      `'${plan}' is for up to ${customerLimit} customers, the account has ${current_customers}`,
    );
  return { day: scope.today, plan: plan as PlanName, cycle: billing_cycle as Cycle };
}

const isSame = (a: Choice, b: Choice) => a.plan === b.plan && a.cycle === b.cycle;

/** Puts the account on a plan. Subscribing is meant to keep it, so a cancellation is off. */
async function choose(scope: Scope, billing: store.Billing, before: Choice, after: Choice): Promise<Wire> {
  // What was chosen on days that the clock has gone back before has not happened yet.
  const past = billing.choices.filter(({ day }) => day <= scope.today);
  const choices = isSame(before, after) ? past : [...past, after];
  const changed = { ...billing, choices, cancelAtPeriodEnd: false };
  await store.save(scope, changed);
  return details(scope, changed);
}

export const billing: Handlers = {
  getAccountBilling: { handle: (scope) => details(scope) },

  getAccountBillingInvoices: {
    async handle(scope) {
      const { charges } = course(scope, await store.get(scope));
      const result = charges.map(({ day, amount }, index) => ({
        id: `bi_${index + 1}`,
        ...{ date: formatDay(day), amount, currency: 'usd', status: 'paid', pdf_url: null },
      }));
      return { result: result.reverse() };
    },
  },

  getAccountBillingPortal: {
    handle: async ({ account }) => ({ url: `https://billing.example/sandbox/${account.account_id}` }),
  },

  postAccountBillingSubscribe: {
    async handle(scope, { body }) {
      const stored = await store.get(scope);
      const { choice } = course(scope, stored);
      return choose(scope, stored, choice, await chosen(scope, body, choice));
    },
  },

  postAccountBillingChangePlan: {
    async handle(scope, { body }) {
      const stored = await store.get(scope);
      const { choice } = course(scope, stored);
      const after = await chosen(scope, body, choice);
      if (isSame(choice, after)) throw badField('plan', `is '${choice.plan}' by the ${choice.cycle} already`);
      return choose(scope, stored, choice, after);
    },
  },

  postAccountBillingPreviewChange: {
    async handle(scope, { body }) {
      const { choice } = course(scope, await store.get(scope));
      const after = await chosen(scope, body, choice);
      return {
        plan: after.plan,
        amount_due: isSame(choice, after) ? 0 : dueAtOnce(choice, after),
        next_amount: priceOf(after.plan, after.cycle),
        currency: 'usd',
      };
    },
  },

  postAccountBillingUndoCancellation: {
    async handle(scope) {
      const changed = { ...(await store.get(scope)), cancelAtPeriodEnd: false };
      await store.save(scope, changed);
      return details(scope, changed);
    },
  },

  postAccountBillingAddress: {
    async handle(scope, { body }) {
      const country = body.country.toLowerCase();
      if (!/^[a-z]{2}$/.test(country))
        throw badField('country', `must be a code of ISO 3166 with two letters, got ${shown(body.country)}`);
      if (body.name.trim() === '') throw badField('name', 'is empty');
      if (body.vat_number && !checkVat(body.vat_number).valid)
        throw badField('vat_number', `has not the form of a VAT number, got ${shown(body.vat_number)}`);
      const fields = ['name', 'line1', 'line2', 'city', 'postal_code', 'vat_number'] as const;
      const given = fields.flatMap((field) => (body[field] === undefined ? [] : [[field, body[field]]]));
      const address = { ...(Object.fromEntries(given) as typeof body), country };
      await store.save(scope, { ...(await store.get(scope)), address });
      return address;
    },
  },

  postAccountBillingSetup: {
    // The form that would take the secret belongs to a payment provider. Here asking for it brings the card.
    async handle(scope) {
      const card = await accounts.nextId(scope, 'card');
      await store.save(scope, { ...(await store.get(scope)), card });
      return { client_secret: `seti_sandbox_${randomUUID()}` };
    },
  },

  deleteAccountBillingCardsCardId: {
    async handle(scope, { path: { card_id: id } }) {
      const stored = await store.get(scope);
      if (stored.card !== id) throw notFound('card', id);
      await store.save(scope, { ...stored, card: null });
      return { success: true, id };
    },
  },

  getAccountBillingCheckVat: {
    query: ['vat_number'],
    handle: async (_, { query: { vat_number } }) => ({ vat_number, ...checkVat(vat_number) }),
  },
};
