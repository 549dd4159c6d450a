// Random accounts for property tests: ledgers with facts, plans in groups, ways of paying, several currencies.
import fc from 'fast-check';
import {
  type Account,
  buildLedger,
  type CustomerFacts,
  customerFacts,
  defaultSettings,
  type InvoiceRecord,
  type Movement,
  type PlanRecord,
  type RateTable,
  type Settings,
  type Step,
} from '../src/index.js';
import { firstDay, history, lastDay } from './histories.js';
import { plans as plain } from './history.js';

export const plans: ReadonlyMap<string, PlanRecord> = new Map(
  [...plain.values()].map((plan): [string, PlanRecord] => [
    plan.id,
    {
      ...plan,
      name: `Plan ${plan.id}`,
      groupId: plan.id.startsWith('pro') ? 'g_pro' : null,
      groupName: 'Pro group',
      pricingModel: plan.id === 'basic' ? 'metered' : plan.id.startsWith('pro') ? 'licensed' : null,
    },
  ]),
);

export interface Customer {
  facts: CustomerFacts;
  invoices: InvoiceRecord[];
}

export function accountOf(
  customers: readonly Customer[],
  options: { asOf?: number; settings?: Settings; rates?: RateTable } = {},
): Account {
  const { asOf = lastDay, settings = defaultSettings, rates } = options;
  const movements: Movement[] = [];
  const scheduled: Movement[] = [];
  const steps: Step[] = [];
  const scheduledSteps: Step[] = [];
  const facts: CustomerFacts[] = [];
  for (const { facts: details, invoices } of customers) {
    const ledger = buildLedger({
      customer: { id: details.id },
      invoices,
      plans,
      settings,
      asOf,
      rates,
    });
    movements.push(...ledger.movements);
    scheduled.push(...ledger.scheduled);
    steps.push(...ledger.steps);
    scheduledSteps.push(...ledger.scheduledSteps);
    facts.push(customerFacts(ledger, details));
  }
  const invoices = customers.flatMap((customer) => customer.invoices);
  return { movements, scheduled, steps, scheduledSteps, customers: facts, plans, invoices };
}

const details = fc.record({
  country: fc.constantFrom('dk', 'US', null),
  state: fc.constantFrom('ca', null),
  dataSourceId: fc.constantFrom('ds_1', 'ds_2'),
  dataSourceType: fc.constantFrom('stripe', 'google-sheets'),
  cancelReason: fc.constantFrom('unused', null),
  createdDay: fc.option(fc.integer({ min: firstDay - 40, max: lastDay })),
  customVariables: fc.constantFrom(
    { industry: 'saas', size: 'L', market: 'smb', channel: 'ads and more' },
    { industry: 'retail' },
    null,
  ),
});

const extras = fc.array(
  fc.record({
    paymentMethod: fc.constantFrom('visa', 'sepa', null),
    discount: fc.constantFrom(0, 0, 500, null),
    fee: fc.constantFrom(0, 30, null),
    attemptCount: fc.constantFrom(null, 0, 1, 2, 3),
    currency: fc.constantFrom('usd', 'usd', 'eur', 'JPY', 'kwd'),
    split: fc.constantFrom(false, false, true),
  }),
  { minLength: 16, maxLength: 16 },
);

/** @param currencies whether invoices are in several, also of one customer. */
export function customer(id: string, currencies = false): fc.Arbitrary<Customer> {
  return fc.tuple(history(id, 12), details, extras, fc.boolean()).map(([drawn, known, more, changes]) => ({
    facts: { id, name: `Customer ${id}`, email: `${id}@example.com`, ...known },
    invoices: drawn.map((invoice, i): InvoiceRecord => {
      const { currency, split, ...rest } = more[changes ? i : 0]!;
      const record = {
        ...invoice,
        ...rest,
        attemptCount: more[i]!.attemptCount,
        currency: currencies ? currency : 'usd',
      };
      if (!more[i]!.split || !split || invoice.type !== 'subscription') return record;
      // Two plans on one invoice.
      const half = Math.floor(invoice.amount / 2);
      return {
        ...record,
        tax: null,
        lines: [
          { amount: half, planId: 'basic' },
          { amount: invoice.amount - half, planId: invoice.planId ?? null, quantity: 2 },
        ],
      };
    }),
  }));
}

export function customers(max = 4, currencies = false, prefix = 'c'): fc.Arbitrary<Customer[]> {
  return fc
    .integer({ min: 1, max })
    .chain((count) =>
      fc.tuple(...Array.from({ length: count }, (_, i) => customer(`${prefix}${i}`, currencies))),
    );
}

/** Rates that differ from day to day, all from one number. */
export const anyRates: fc.Arbitrary<RateTable> = fc.integer({ min: 1, max: 1_000_000 }).map((seed) => {
  const perDollar: Record<string, number> = { usd: 1, eur: 0.9, jpy: 148, kwd: 0.31 };
  const noise = (currency: string, day: number) => {
    const mixed = Math.sin(seed * 7.13 + day * 1.7 + currency.charCodeAt(0) * 3.1) * 10_000;
    return 1 + (mixed - Math.floor(mixed) - 0.5) / 5;
  };
  return {
    rate: (currency, base, day) =>
      ((perDollar[base]! * noise(base, day)) / perDollar[currency]!) * noise(currency, day),
  };
});
