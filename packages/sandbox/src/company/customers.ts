// What customers are like, and how they pay.
import type { Day } from './calendar.js';
import type { Dice } from './dice.js';
import { companyName } from './names.js';
import { COUNTRIES, type Country, STATES, VAT } from './places.js';
import type { Cycle, Tier } from './plans.js';

const SIZES = { '1-10': 340, '11-50': 340, '51-200': 200, '201-1000': 90, '1000+': 30 };

type Size = keyof typeof SIZES;

/** Which tier a company of that size takes. */
export const TIER_BY_SIZE: Record<Size, Record<Tier, number>> = {
  '1-10': { starter: 70, team: 28, business: 2, enterprise: 0 },
  '11-50': { starter: 30, team: 58, business: 12, enterprise: 0 },
  '51-200': { starter: 8, team: 42, business: 48, enterprise: 2 },
  '201-1000': { starter: 2, team: 18, business: 62, enterprise: 18 },
  '1000+': { starter: 0, team: 10, business: 50, enterprise: 40 },
};

export const CYCLE_BY_TIER: Record<Tier, Partial<Record<Cycle, number>>> = {
  starter: { weekly: 9, monthly: 76, annual: 15 },
  team: { monthly: 68, quarterly: 10, annual: 22 },
  business: { monthly: 68, annual: 32 },
  enterprise: { monthly: 45, annual: 55 },
};

// biome-ignore format: a table
const INDUSTRIES = {
  software: 240, agency: 150, ecommerce: 140, media: 90, education: 80, healthcare: 80, finance: 70,
  logistics: 60, manufacturing: 50, nonprofit: 40,
};

const CHANNELS = { organic: 330, paid_search: 210, referral: 180, partner: 120, outbound: 100, event: 60 };

// biome-ignore format: a table
export const CANCEL_REASONS = {
  too_expensive: 26, missing_features: 18, switched_service: 16, unused: 20, too_complex: 8,
  customer_service: 4, other: 8,
};

export interface Customer {
  id: string;
  name: string;
  email: string;
  country: Country;
  state: string;
  created: Day;
  trialStarted: Day | null;
  industry: string;
  size: Size;
  channel: string;
}

/** What the billing side of a customer looks like; no part of the export. */
export interface Account {
  customer: Customer;
  dice: Dice;
  paymentMethod: string;
  /** Tenths of a percent; zero for most. */
  vat: number;
  /** The time of day at which the system bills this customer. */
  billingTime: string;
}

function paymentMethodOf(dice: Dice, country: Country, size: Size): string {
  if (size === '1000+' || (size === '201-1000' && dice.chance(500))) return 'bank_transfer';
  if (country === 'us' && dice.chance(250)) return 'ach_debit';
  return dice.chance(60) ? 'paypal' : 'card';
}

export const clockTime = (dice: Dice, fromHour: number, toHour: number): string =>
  [dice.between(fromHour, toHour), dice.between(0, 59), dice.between(0, 59)]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');

export function openAccount(dice: Dice, word: string, created: Day, trialStarted: Day | null): Account {
  const country = dice.weighted(COUNTRIES);
  const size = dice.weighted(SIZES);
  const mailbox = dice.pick(['billing', 'billing', 'accounts', 'finance', 'ap']);
  const customer: Customer = {
    id: dice.id('cus_'),
    name: companyName(dice, word, country),
    email: `${mailbox}@${word.toLowerCase()}.example`,
    country,
    state: dice.pick(STATES[country] ?? ['']),
    created,
    trialStarted,
    // A form that nobody has to fill in stays empty now and then.
    industry: dice.chance(940) ? dice.weighted(INDUSTRIES) : '',
    size,
    channel: dice.chance(900) ? dice.weighted(CHANNELS) : '',
  };
  return {
    customer,
    dice,
    paymentMethod: paymentMethodOf(dice, country, size),
    vat: dice.chance(500) ? (VAT[country] ?? 0) : 0,
    billingTime: clockTime(dice, 6, 20),
  };
}
