// Makes the sample billing export in examples/billing-export: 30 months of an invented B2B SaaS company.
//
//   npx tsx scripts/make-billing-export.ts           writes the CSV files and the counts in the README
//   npx tsx scripts/make-billing-export.ts --check   writes nothing; exits 1 when the committed files differ
//
// The same bytes come out on every machine: no clock, no locale, no Math function that engines may round
// differently, and a random generator of its own. Each customer draws from a stream of its own, so a change to
// one customer's rules does not reshuffle everybody else.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// ---------------------------------------------------------------------------------------------------------
// Days. A day is a whole number, so that days compare and subtract.

type Day = number;

const MS_PER_DAY = 86_400_000;

const dayOf = (year: number, month: number, day: number): Day => Date.UTC(year, month - 1, day) / MS_PER_DAY;
const isoDay = (day: Day): string => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
const dayOfMonth = (day: Day): number => new Date(day * MS_PER_DAY).getUTCDate();
const calendarMonth = (day: Day): number => new Date(day * MS_PER_DAY).getUTCMonth();

/** Calendar months later; the 31st becomes the last day of a shorter month. */
function addMonths(day: Day, months: number): Day {
  const date = new Date(day * MS_PER_DAY);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + months;
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)) / MS_PER_DAY;
}

/** Both are dates in the files: something happens on the first day and on the last. */
const FIRST_DAY = dayOf(2024, 1, 1);
const LAST_DAY = dayOf(2026, 6, 30);
/** The Enterprise tier came with the second year; before that, Business was the largest. */
const ENTERPRISE_SINCE = dayOf(2025, 1, 1);
const MONTHS = 30;

// ---------------------------------------------------------------------------------------------------------
// Chance.

/** Of the first forty seeds, the one whose months from mid-2024 on most often show all five kinds of movement. */
const SEED = 30;

/** mulberry32: small, well mixed, and the same in every engine. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

class Dice {
  readonly #next: () => number;

  /** Streams with different numbers are independent of each other. */
  constructor(stream: number) {
    this.#next = mulberry32(SEED ^ Math.imul(stream + 1, 0x9e3779b1));
  }

  /** Whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.#next() * (high - low + 1));
  }

  /** True in `permille` of 1000 cases. */
  chance(permille: number): boolean {
    return this.#next() * 1000 < permille;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.between(0, list.length - 1)] as T;
  }

  /** A key of `weights`, as often as its weight says. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K {
    const entries = Object.entries(weights) as [K, number][];
    let rest = this.#next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of entries) {
      rest -= weight;
      if (rest < 0) return key;
    }
    return entries[entries.length - 1]![0];
  }

  id(prefix: string): string {
    const letters = '0123456789abcdefghijkmnpqrstuvwxyz';
    let id = prefix;
    for (let i = 0; i < 10; i++) id += letters[this.between(0, letters.length - 1)];
    return id;
  }
}

// ---------------------------------------------------------------------------------------------------------
// Plans.

type Tier = 'starter' | 'team' | 'business' | 'enterprise';
type Cycle = 'weekly' | 'monthly' | 'quarterly' | 'annual';

interface Plan {
  id: string;
  name: string;
  product: string;
  interval: 'week' | 'month' | 'year';
  intervalCount: number;
  /** Cents per seat and period; add-ons have no seats. */
  amount: number;
}

const TIERS: readonly Tier[] = ['starter', 'team', 'business', 'enterprise'];

/** Seats a tier is sold with, and seats a new customer begins with. */
const SEATS: Record<Tier, { min: number; max: number; begin: readonly [number, number] }> = {
  starter: { min: 1, max: 5, begin: [1, 4] },
  team: { min: 3, max: 24, begin: [4, 11] },
  business: { min: 8, max: 60, begin: [9, 24] },
  enterprise: { min: 25, max: 160, begin: [30, 55] },
};

const plan = (
  id: string,
  name: string,
  product: string,
  interval: Plan['interval'],
  intervalCount: number,
  amount: number,
): Plan => ({ id: `plan_${id}`, name, product, interval, intervalCount, amount });

/** An annual plan costs ten months. The weekly plan is dearer by the month, the quarterly one 5 % cheaper. */
const PLANS: readonly Plan[] = [
  plan('starter_weekly', 'Starter Weekly', 'Starter', 'week', 1, 500),
  plan('starter_monthly', 'Starter Monthly', 'Starter', 'month', 1, 1500),
  plan('starter_annual', 'Starter Annual', 'Starter', 'year', 1, 15000),
  plan('team_monthly', 'Team Monthly', 'Team', 'month', 1, 2900),
  plan('team_quarterly', 'Team Quarterly', 'Team', 'month', 3, 8265),
  plan('team_annual', 'Team Annual', 'Team', 'year', 1, 29000),
  plan('business_monthly', 'Business Monthly', 'Business', 'month', 1, 4900),
  plan('business_annual', 'Business Annual', 'Business', 'year', 1, 49000),
  plan('enterprise_monthly', 'Enterprise Monthly', 'Enterprise', 'month', 1, 6900),
  plan('enterprise_annual', 'Enterprise Annual', 'Enterprise', 'year', 1, 69000),
  plan('reports_monthly', 'Advanced Reports Monthly', 'Advanced Reports', 'month', 1, 4900),
  plan('support_annual', 'Priority Support, Annual', 'Priority Support', 'year', 1, 96000),
];

const planById = new Map(PLANS.map((each) => [each.id, each]));

function planOf(tier: Tier, cycle: Cycle): Plan {
  const found = planById.get(`plan_${tier}_${cycle}`);
  if (!found) throw new Error(`no plan for ${tier} ${cycle}`);
  return found;
}

const monthsOf = ({ interval, intervalCount }: Plan): number =>
  intervalCount * { week: 12 / 52, month: 1, year: 12 }[interval];

const periodEnd = (start: Day, { interval, intervalCount }: Plan): Day =>
  interval === 'week'
    ? start + 7 * intervalCount
    : addMonths(start, intervalCount * (interval === 'year' ? 12 : 1));

// ---------------------------------------------------------------------------------------------------------
// Customers: where they are, what they are called, what they are like.

/** How many of 1000 customers come from a country. */
// biome-ignore format: a table
const COUNTRIES = {
  us: 340, gb: 110, de: 90, ca: 60, fr: 60, nl: 50, au: 50, se: 30, dk: 30, es: 30, it: 25, in: 25,
  br: 20, pl: 20, be: 15, ie: 15, jp: 15, sg: 15, mx: 10, at: 10, ch: 10, no: 10, nz: 10,
};
type Country = keyof typeof COUNTRIES;

const STATES: Partial<Record<Country, readonly string[]>> = {
  us: ['CA', 'CA', 'NY', 'NY', 'TX', 'TX', 'WA', 'MA', 'IL', 'CO', 'GA', 'FL', 'OR', 'NC', 'MN', 'UT'],
  ca: ['ON', 'ON', 'BC', 'QC', 'AB'],
  au: ['NSW', 'NSW', 'VIC', 'QLD', 'WA'],
};

/** VAT in tenths of a percent. Charged to customers who gave no VAT number; the others account for it themselves. */
// biome-ignore format: a table
const VAT: Partial<Record<Country, number>> = {
  gb: 200, de: 190, fr: 200, nl: 210, se: 250, dk: 250, es: 210, it: 220, pl: 230, be: 210, ie: 230,
  at: 200,
};

/** First and second half of a made-up word. Every customer gets a word of its own. */
const WORD_STARTS =
  'Amber Birch Cinder Dapple Elder Fennel Gorse Hazel Indigo Juniper Kestrel Larch Moss Nettle Ochre Pebble Quill Russet Saffron Tarn Umber Velvet Willow Yarrow Zephyr'.split(
    ' ',
  );
const WORD_ENDS =
  'fold mere wick loom quay thorn spire dale forge haven lark moor path reach stow tide vale ward yard brook'.split(
    ' ',
  );

const ENGLISH =
  'Analytics Labs Logistics Studios Systems Health Media Robotics Supply Learning Security'.split(' ');
const NOUNS: Partial<Record<Country, readonly string[]>> = {
  de: ['Lösungen', 'Werkstätten', 'Logistik', 'Präzision', 'Medien'],
  at: ['Lösungen', 'Gemüse', 'Verlag'],
  ch: ['Systèmes', 'Präzision', 'Medien'],
  fr: ['Réseaux', 'Santé', 'Études', 'Conseil', 'Création'],
  be: ['Diensten', 'Réseaux', 'Conseil'],
  es: ['Logística', 'Energía', 'Diseño', 'Servicios'],
  mx: ['Logística', 'Educación'],
  it: ['Qualità', 'Servizi', 'Moda'],
  br: ['Soluções', 'Gestão', 'Saúde'],
  se: ['Lösningar', 'Förlag', 'Teknik'],
  dk: ['Løsninger', 'Rådgivning', 'Teknik'],
  no: ['Løsninger', 'Fjellmat'],
  pl: ['Usługi', 'Łączność', 'Zdrowie'],
};
const LEGAL_FORMS: Partial<Record<Country, readonly string[]>> = {
  us: [', Inc.', ', Inc.', ', LLC', ' Co.', '', ''],
  ca: [' Inc.', ', Ltd.', ''],
  gb: [' Ltd', ' Ltd', ' LLP', ''],
  ie: [' Ltd', ''],
  au: [' Pty Ltd', ''],
  nz: [' Ltd', ''],
  de: [' GmbH', ' GmbH & Co. KG', ' AG'],
  at: [' GmbH'],
  ch: [' AG', ' SA'],
  fr: [' SARL', ' SAS'],
  be: [' NV', ' SRL'],
  nl: [' B.V.', ''],
  es: [', S.L.', ', S.A.'],
  mx: [', S.A. de C.V.'],
  it: [' S.r.l.', ' S.p.A.'],
  br: [' Ltda.'],
  se: [' AB'],
  dk: [' ApS', ' A/S'],
  no: [' AS'],
  pl: [' Sp. z o.o.'],
  jp: [' K.K.'],
  in: [' Pvt. Ltd.'],
  sg: [' Pte. Ltd.'],
};

const SIZES = { '1-10': 340, '11-50': 340, '51-200': 200, '201-1000': 90, '1000+': 30 };
type Size = keyof typeof SIZES;

/** Which tier a company of that size takes. */
const TIER_BY_SIZE: Record<Size, Record<Tier, number>> = {
  '1-10': { starter: 70, team: 28, business: 2, enterprise: 0 },
  '11-50': { starter: 30, team: 58, business: 12, enterprise: 0 },
  '51-200': { starter: 8, team: 42, business: 48, enterprise: 2 },
  '201-1000': { starter: 2, team: 18, business: 62, enterprise: 18 },
  '1000+': { starter: 0, team: 10, business: 50, enterprise: 40 },
};

const CYCLE_BY_TIER: Record<Tier, Partial<Record<Cycle, number>>> = {
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
const CANCEL_REASONS = {
  too_expensive: 26, missing_features: 18, switched_service: 16, unused: 20, too_complex: 8,
  customer_service: 4, other: 8,
};

interface Customer {
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

/** What the billing side of a customer looks like; never leaves this file. */
interface Account {
  customer: Customer;
  dice: Dice;
  paymentMethod: string;
  /** Tenths of a percent; zero for most. */
  vat: number;
  /** The time of day at which the system bills this customer. */
  billingTime: string;
}

function companyName(dice: Dice, word: string, country: Country): string {
  const noun = dice.pick(NOUNS[country] ?? ENGLISH);
  const legalForm = dice.pick(LEGAL_FORMS[country] ?? ['']);
  const shape = dice.between(1, 100);
  if (shape <= 6) return `${word}, ${dice.pick(WORD_STARTS)} & Daughters${legalForm}`;
  if (shape <= 12) return `${noun} "${word}"${legalForm}`;
  if (shape <= 24) return `${word}${legalForm}`;
  return `${word} ${noun}${legalForm}`;
}

function paymentMethodOf(dice: Dice, country: Country, size: Size): string {
  if (size === '1000+' || (size === '201-1000' && dice.chance(500))) return 'bank_transfer';
  if (country === 'us' && dice.chance(250)) return 'ach_debit';
  return dice.chance(60) ? 'paypal' : 'card';
}

const clockTime = (dice: Dice, fromHour: number, toHour: number): string =>
  [dice.between(fromHour, toHour), dice.between(0, 59), dice.between(0, 59)]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');

function openAccount(dice: Dice, word: string, created: Day, trialStarted: Day | null): Account {
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

// ---------------------------------------------------------------------------------------------------------
// Invoices.

type InvoiceType = 'subscription' | 'one-time' | 'refund' | 'cancellation';

/** An invoice that has no number yet: numbers are given in order of date, once everything is known. */
interface Invoice {
  customerId: string;
  planId: string;
  subscriptionId: string;
  type: InvoiceType;
  day: Day;
  time: string;
  amount: number;
  tax: number;
  discount: number;
  quantity: number | null;
  periodStart: Day | null;
  periodEnd: Day | null;
  /** Empty for a cancellation: there is nothing to pay. */
  status: 'paid' | 'open' | 'failed' | '';
  paidDay: Day | null;
  attempts: number | null;
  paymentMethod: string;
  refunded: Invoice | null;
  cancelReason: string;
}

/** Everything that has been billed so far, and how often each kind of thing happened. */
class Book {
  readonly invoices: Invoice[] = [];
  readonly counts = new Map<string, number>();

  add(account: Account, fields: Partial<Invoice> & Pick<Invoice, 'type' | 'day'>): Invoice {
    const blank = { planId: '', subscriptionId: '', amount: 0, tax: 0, discount: 0, quantity: null };
    const unpaid = { periodStart: null, periodEnd: null, status: '' as const, paidDay: null, attempts: null };
    const rest = { paymentMethod: '', refunded: null, cancelReason: '' };
    const who = { customerId: account.customer.id, time: account.billingTime };
    const invoice: Invoice = { ...blank, ...unpaid, ...rest, ...who, ...fields };
    this.invoices.push(invoice);
    return invoice;
  }

  count(kind: string): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
  }
}

const taxOn = (net: number, { vat }: Account): number => Math.round((net * vat) / 1000);

/** When the money comes in: days after the invoice, and attempts or reminders it takes. */
interface Payment {
  delay: number;
  attempts: number;
}

const AT_ONCE: Payment = { delay: 0, attempts: 1 };

/** Cards, debits and PayPal are charged at once; a bank transfer takes its days. */
const usualPayment = ({ paymentMethod, dice }: Account): Payment =>
  paymentMethod === 'bank_transfer' ? { delay: dice.between(0, 9), attempts: 1 } : AT_ONCE;

/** An unpaid invoice is tried again every five days, four times in all. */
const attemptsSince = (day: Day): number => Math.min(4, 1 + Math.floor((LAST_DAY - day) / 5));

/** The status columns of an invoice whose money may not have arrived when the export was taken. */
function settled(account: Account, day: Day, { delay, attempts }: Payment) {
  const paid = day + delay <= LAST_DAY;
  return {
    status: paid ? ('paid' as const) : ('open' as const),
    paidDay: paid ? day + delay : null,
    attempts: paid ? attempts : Math.min(attempts, attemptsSince(day)),
    paymentMethod: account.paymentMethod,
  };
}

// ---------------------------------------------------------------------------------------------------------
// A subscription, period by period.

/** What a customer does in one billing period. */
type Step =
  | 'stay'
  | 'cancel'
  | 'stop_paying'
  | 'upgrade'
  | 'downgrade'
  | 'add_seats'
  | 'drop_seats'
  | 'change_cycle'
  | 'partial_refund'
  | 'full_refund'
  | 'pay_late'
  | 'pay_very_late';

/** Of about 1000 periods, how many see what. A year has room for more than a week. */
// biome-ignore format: a table
const STEPS: Record<Cycle, Record<Step, number>> = {
  weekly: {
    stay: 928, cancel: 12, stop_paying: 6, upgrade: 0, downgrade: 0, add_seats: 25, drop_seats: 12,
    change_cycle: 8, partial_refund: 5, full_refund: 0, pay_late: 0, pay_very_late: 0,
  },
  monthly: {
    stay: 773, cancel: 24, stop_paying: 15, upgrade: 18, downgrade: 12, add_seats: 58, drop_seats: 36,
    change_cycle: 6, partial_refund: 9, full_refund: 2, pay_late: 30, pay_very_late: 17,
  },
  quarterly: {
    stay: 610, cancel: 45, stop_paying: 20, upgrade: 35, downgrade: 25, add_seats: 130, drop_seats: 60,
    change_cycle: 15, partial_refund: 15, full_refund: 5, pay_late: 30, pay_very_late: 10,
  },
  annual: {
    stay: 165, cancel: 130, stop_paying: 50, upgrade: 120, downgrade: 60, add_seats: 310, drop_seats: 80,
    change_cycle: 25, partial_refund: 20, full_refund: 25, pay_late: 50, pay_very_late: 15,
  },
};

/** Small customers leave more often: permille of the rates above. */
const LEAVING_BY_TIER: Record<Tier, number> = { starter: 1600, team: 1000, business: 650, enterprise: 350 };

/** Budgets are cut at the turn of the year and before the summer, January first. Permille again. */
const LEAVING_BY_MONTH = [1400, 1000, 900, 900, 900, 1200, 1200, 900, 800, 900, 1000, 1500];

interface Subscription {
  id: string;
  tier: Tier;
  cycle: Cycle;
  seats: number;
  /** Percent off the list price for periods that begin before `discountEnds`. */
  discount: number;
  discountEnds: Day;
}

/** How a subscription ended. `noticed` is the day the customer decided, `paidThrough` the first day not covered. */
interface Ending {
  kind: 'running' | 'cancelled' | 'missed' | 'refunded';
  noticed: Day;
  paidThrough: Day;
}

const RUNNING: Ending = { kind: 'running', noticed: LAST_DAY + 1, paidThrough: LAST_DAY + 1 };

const DISCOUNT_MONTHS = [3, 6, 6, 12];

function startSubscription(
  account: Account,
  start: Day,
  tier: Tier,
  cycle: Cycle,
  seats: number,
): Subscription {
  const { dice } = account;
  const discounted = dice.chance(180);
  return {
    id: dice.id('sub_'),
    tier,
    cycle,
    seats,
    discount: discounted ? dice.pick([10, 10, 15, 20, 25]) : 0,
    discountEnds: discounted ? addMonths(start, dice.pick(DISCOUNT_MONTHS)) : start,
  };
}

/** Price of a whole period that begins on that day: what is billed before tax, and what was taken off the list. */
function priceOf({ tier, cycle, seats, discount, discountEnds }: Subscription, start: Day) {
  const list = seats * planOf(tier, cycle).amount;
  const off = start < discountEnds ? Math.round((list * discount) / 100) : 0;
  return { net: list - off, off };
}

function bill(
  book: Book,
  account: Account,
  subscription: Subscription,
  start: Day,
  end: Day,
  price: { net: number; off: number },
  payment: Payment,
): Invoice {
  const tax = taxOn(price.net, account);
  return book.add(account, {
    type: 'subscription',
    day: start,
    planId: planOf(subscription.tier, subscription.cycle).id,
    subscriptionId: subscription.id,
    amount: price.net + tax,
    tax,
    discount: price.off,
    quantity: subscription.seats,
    periodStart: start,
    periodEnd: end,
    ...settled(account, start, payment),
  });
}

function chooseStep(dice: Dice, subscription: Subscription, start: Day, first: boolean): Step {
  const { tier, cycle } = subscription;
  const rates = { ...STEPS[cycle] };
  const leaving = (LEAVING_BY_TIER[tier] * LEAVING_BY_MONTH[calendarMonth(start)]!) / 1_000_000;
  rates.cancel *= leaving;
  rates.stop_paying *= first ? 0 : leaving;
  // Money back is asked for at the beginning, or when a year renews unnoticed.
  if (first) rates.full_refund = 35;
  // The first invoice is what starts the subscription; and one late enterprise would drown everything else.
  if (first || tier === 'enterprise') rates.pay_very_late = 0;
  return dice.weighted(rates);
}

function paymentFor(account: Account, step: Step): Payment {
  const { dice } = account;
  if (step === 'pay_late') return { delay: dice.between(3, 14), attempts: dice.between(2, 3) };
  if (step === 'pay_very_late') return { delay: dice.between(17, 27), attempts: dice.between(3, 4) };
  return usualPayment(account);
}

/** One customer's subscription from its first paid day to its end or to the end of the export. */
function runSubscription(book: Book, account: Account, subscription: Subscription, firstDay: Day): Ending {
  const { dice } = account;
  let next: Subscription | null = null;
  let start = firstDay;
  for (let period = 0; start <= LAST_DAY; period++) {
    const step = chooseStep(dice, subscription, start, period === 0);
    if (step === 'stop_paying') return stopPaying(book, account, subscription, start);
    if (next) {
      countChange(book, subscription, next, 'at_renewal');
      Object.assign(subscription, next);
      next = null;
    }
    const plan = planOf(subscription.tier, subscription.cycle);
    const end = periodEnd(start, plan);
    const price = priceOf(subscription, start);
    const invoice = bill(book, account, subscription, start, end, price, paymentFor(account, step));
    if (invoice.paidDay !== null) {
      if (step === 'cancel') {
        const day = dice.between(invoice.paidDay + 1, end - 1);
        if (day > LAST_DAY) return RUNNING;
        cancel(book, account, invoice, day);
        return { kind: 'cancelled', noticed: day, paidThrough: end };
      }
      if (step === 'full_refund') {
        const day = refundDay(account, invoice, end, 20);
        if (day === null) return RUNNING;
        refund(book, account, invoice, day, 100);
        cancel(book, account, invoice, day);
        return { kind: 'refunded', noticed: day, paidThrough: day };
      }
      if (step === 'partial_refund') {
        const day = refundDay(account, invoice, end, 25);
        if (day !== null) refund(book, account, invoice, day, dice.pick([10, 15, 20, 25, 50]));
      }
      const changed = change(dice, subscription, step, start);
      if (changed) next = changeNow(book, account, subscription, changed, invoice) ? null : changed;
    }
    start = end;
  }
  return RUNNING;
}

/** The renewal is due and nothing comes. Most systems try a card four times in three weeks, then give up. */
function stopPaying(book: Book, account: Account, subscription: Subscription, start: Day): Ending {
  const { dice } = account;
  book.count('missed_renewals');
  if (dice.chance(800)) {
    const end = periodEnd(start, planOf(subscription.tier, subscription.cycle));
    const price = priceOf(subscription, start);
    const invoice = bill(book, account, subscription, start, end, price, AT_ONCE);
    const givenUp = start + 21 <= LAST_DAY && dice.chance(800);
    const attempts = attemptsSince(start);
    Object.assign(invoice, { status: givenUp ? 'failed' : 'open', paidDay: null, attempts });
  }
  return { kind: 'missed', noticed: start, paidThrough: start };
}

function cancel(book: Book, account: Account, last: Invoice, day: Day): void {
  book.add(account, {
    type: 'cancellation',
    day,
    time: clockTime(account.dice, 21, 23),
    planId: last.planId,
    subscriptionId: last.subscriptionId,
    cancelReason: account.dice.chance(850) ? account.dice.weighted(CANCEL_REASONS) : '',
  });
}

/** A day soon after the money came in, and within the period; null when that is after the export. */
function refundDay(account: Account, invoice: Invoice, end: Day, atMost: number): Day | null {
  const paid = invoice.paidDay ?? invoice.day;
  const day = Math.min(paid + account.dice.between(1, atMost), end - 1);
  return day <= LAST_DAY && day > paid ? day : null;
}

function refund(book: Book, account: Account, refunded: Invoice, day: Day, percent: number): void {
  book.count(percent === 100 ? 'full_refunds' : 'partial_refunds');
  const tax = Math.round((refunded.tax * percent) / 100);
  const net = Math.round(((refunded.amount - refunded.tax) * percent) / 100);
  book.add(account, {
    type: 'refund',
    day,
    time: clockTime(account.dice, 8, 20),
    planId: refunded.planId,
    subscriptionId: refunded.subscriptionId,
    amount: -(net + tax),
    tax: -tax,
    refunded,
    status: 'paid',
    paidDay: day,
    paymentMethod: refunded.paymentMethod,
  });
}

const OTHER_CYCLE: Record<Cycle, Cycle> = {
  weekly: 'monthly',
  monthly: 'annual',
  quarterly: 'annual',
  annual: 'monthly',
};

/** The subscription as it will be after the step; null when the step changes nothing. */
function change(dice: Dice, now: Subscription, step: Step, start: Day): Subscription | null {
  const { tier, seats } = now;
  const limits = SEATS[tier];
  if (step === 'upgrade' || step === 'downgrade') return otherTier(now, step === 'upgrade' ? 1 : -1, start);
  if (step === 'change_cycle')
    return { ...now, cycle: OTHER_CYCLE[now.cycle], discount: 0, discountEnds: start };
  if (step === 'add_seats') {
    const more = Math.min(limits.max, seats + dice.between(1, Math.max(1, Math.floor(seats * 0.28))));
    return more > seats ? { ...now, seats: more } : null;
  }
  if (step === 'drop_seats') {
    const fewer = Math.max(limits.min, seats - dice.between(1, Math.max(1, Math.floor(seats * 0.25))));
    return fewer < seats ? { ...now, seats: fewer } : null;
  }
  return null;
}

/** One tier up or down. The new tier's seat limits apply; a cycle that it does not have becomes monthly. */
function otherTier(now: Subscription, direction: 1 | -1, day: Day): Subscription | null {
  const tier = TIERS[TIERS.indexOf(now.tier) + direction];
  if (!tier) return null;
  // Nobody with a handful of seats moves to Enterprise and pays for 25.
  if (tier === 'enterprise' && (now.seats < 18 || day < ENTERPRISE_SINCE)) return null;
  const seats = Math.min(SEATS[tier].max, Math.max(SEATS[tier].min, now.seats));
  const cycle = now.cycle === 'annual' ? 'annual' : 'monthly';
  return { ...now, tier, seats, cycle };
}

function countChange(
  book: Book,
  from: Subscription,
  to: Subscription,
  when: 'mid_period' | 'at_renewal',
): void {
  const step = TIERS.indexOf(to.tier) - TIERS.indexOf(from.tier);
  if (step > 0) book.count(`upgrades_${when}`);
  else if (step < 0) book.count('downgrades');
  else if (to.cycle !== from.cycle) book.count('cycle_changes');
  else book.count(to.seats > from.seats ? `more_seats_${when}` : 'fewer_seats');
}

/**
 * Most changes for the better take effect at once: the rest of the running period is billed at the new price.
 * What was paid for the old plan's rest stays on the customer's balance and is not part of the export.
 * False when the change has to wait for the renewal, as changes for the worse always do.
 */
function changeNow(
  book: Book,
  account: Account,
  from: Subscription,
  to: Subscription,
  running: Invoice,
): boolean {
  const { dice } = account;
  const better = to.seats >= from.seats && TIERS.indexOf(to.tier) >= TIERS.indexOf(from.tier);
  if (!better || to.cycle !== from.cycle || from.cycle === 'weekly') return false;
  // A year is too long to wait; a month is not for some.
  if (from.cycle !== 'annual' && dice.chance(250)) return false;
  const start = running.periodStart!;
  const end = running.periodEnd!;
  const plan = planOf(to.tier, to.cycle);
  const price = priceOf(to, start);
  const days: Day[] = [];
  for (let day = running.paidDay! + 1; day < end; day++) {
    if (proratesCleanly(plan, price.net, start, day, end)) days.push(day);
  }
  if (days.length === 0) return false;
  const day = dice.pick(days);
  if (day > LAST_DAY) return true;
  countChange(book, from, to, 'mid_period');
  Object.assign(from, to);
  const share = { net: prorate(price.net, start, day, end), off: prorate(price.off, start, day, end) };
  bill(book, account, from, day, end, share, AT_ONCE);
  return true;
}

const prorate = (amount: number, start: Day, day: Day, end: Day): number =>
  Math.round((amount * (end - day)) / (end - start));

/**
 * Days on which a prorated invoice leads back to exactly the full price, so that the renewal after it is no
 * movement of a cent: the rounding must not show, a calendar period counted from that day must be as long as the
 * running one, and the part must be clearly smaller than the whole.
 */
function proratesCleanly(plan: Plan, net: number, start: Day, day: Day, end: Day): boolean {
  const whole = end - start;
  const part = end - day;
  if (part > whole * 0.87 || part < whole * 0.15 || dayOfMonth(day) > 28) return false;
  if (periodEnd(day, plan) - day !== whole) return false;
  const months = monthsOf(plan);
  return Math.round((prorate(net, start, day, end) * whole) / part / months) === Math.round(net / months);
}

// ---------------------------------------------------------------------------------------------------------
// A customer: lead, trial, subscription, return.

const TRIAL_DAYS = 14;
/** The last customer's trial begins on the last day; the first customer pays on the first. */
const LAST_ARRIVAL = LAST_DAY + TRIAL_DAYS;
/** A first subscription and two returns. */
const MOST_SUBSCRIPTIONS = 3;

/** Days 29 to 31 do not exist in every month; subscriptions begin on days that do. */
function onBillableDay(day: Day): Day {
  return dayOfMonth(day) > 28 ? onBillableDay(day + 1) : day;
}

function startTrial(book: Book, account: Account, tier: Tier, cycle: Cycle, subscriptionId: string): void {
  const start = account.customer.trialStarted!;
  book.count('trials');
  book.add(account, {
    type: 'subscription',
    day: start,
    planId: planOf(tier, cycle).id,
    subscriptionId,
    quantity: 1,
    periodStart: start,
    periodEnd: start + TRIAL_DAYS,
    status: 'paid',
    paidDay: start,
  });
}

/** Setting up a large customer is charged once, with the first invoice; training is sold later to some. */
function billOneTime(book: Book, account: Account, tier: Tier, start: Day, ending: Ending): void {
  const { dice } = account;
  const charge = (day: Day, net: number) => {
    if (day > LAST_DAY) return;
    const tax = taxOn(net, account);
    const payment = usualPayment(account);
    const state = settled(account, day, payment);
    book.add(account, { type: 'one-time', day, amount: net + tax, tax, quantity: 1, ...state });
  };
  const large = tier === 'business' || tier === 'enterprise';
  if (dice.chance(large ? 550 : 60)) charge(start, large ? dice.pick([50000, 75000, 150000]) : 25000);
  if (dice.chance(large ? 300 : 50)) {
    const day = start + dice.between(20, 300);
    if (day < ending.noticed) charge(day, dice.pick([30000, 60000, 90000]));
  }
}

/** A second subscription beside the first: begun later, ended earlier or with it. */
function runAddOn(book: Book, account: Account, tier: Tier, start: Day, base: Ending): void {
  const { dice } = account;
  const plan = planById.get(
    tier !== 'team' && dice.chance(300) ? 'plan_support_annual' : 'plan_reports_monthly',
  )!;
  const id = dice.id('sub_');
  let from = onBillableDay(start + dice.between(25, 260));
  if (from >= base.noticed) return;
  book.count('add_ons');
  while (from < base.noticed) {
    const end = periodEnd(from, plan);
    const tax = taxOn(plan.amount, account);
    const invoice = book.add(account, {
      type: 'subscription',
      day: from,
      planId: plan.id,
      subscriptionId: id,
      amount: plan.amount + tax,
      tax,
      quantity: 1,
      periodStart: from,
      periodEnd: end,
      ...settled(account, from, AT_ONCE),
    });
    const withBase = base.kind !== 'running' && base.kind !== 'missed' && base.noticed < end;
    const day = withBase ? base.noticed : dice.between(from + 1, end - 1);
    if (withBase || dice.chance(plan.interval === 'year' ? 200 : 30)) {
      if (day <= LAST_DAY) cancel(book, account, invoice, day);
      return;
    }
    from = end;
  }
}

/** The whole life of a customer who pays at least once. */
function livePaying(
  book: Book,
  account: Account,
  tier: Tier,
  cycle: Cycle,
  firstDay: Day,
  id: string | null,
): void {
  const { dice } = account;
  let seats = dice.between(...SEATS[tier].begin);
  let start = firstDay;
  for (let run = 0; run < MOST_SUBSCRIPTIONS && start <= LAST_DAY; run++) {
    const subscription = startSubscription(account, start, tier, cycle, seats);
    if (id !== null && run === 0) subscription.id = id;
    if (run > 0) book.count('reactivations');
    const begun = subscription.tier;
    const ending = runSubscription(book, account, subscription, start);
    if (run === 0) billOneTime(book, account, begun, start, ending);
    if (begun !== 'starter' && dice.chance(330)) runAddOn(book, account, begun, start, ending);
    if (ending.kind === 'running' || !dice.chance(ending.kind === 'refunded' ? 150 : 680)) return;
    // They come back after a while, usually a little smaller, and rarely for a year at once.
    start = onBillableDay(ending.paidThrough + dice.between(30, 190));
    tier = subscription.tier;
    cycle = subscription.cycle === 'annual' && dice.chance(600) ? 'monthly' : subscription.cycle;
    seats = Math.max(
      SEATS[tier].min,
      subscription.seats - dice.between(0, Math.floor(subscription.seats / 4)),
    );
  }
}

/** `day` is the day of the first payment, for those who get that far. */
function live(book: Book, stream: number, word: string, day: Day): Customer | null {
  const dice = new Dice(stream);
  const drawn = dice.weighted({ lead: 17, trial: 43, direct: 40 });
  const path = day === FIRST_DAY ? 'direct' : day === LAST_ARRIVAL ? 'trial' : drawn;
  const trialStarted = path === 'trial' && day - TRIAL_DAYS >= FIRST_DAY ? day - TRIAL_DAYS : null;
  const created = Math.max(FIRST_DAY, (trialStarted ?? day) - (dice.chance(500) ? 0 : dice.between(1, 20)));
  if (created > LAST_DAY) return null;

  const begunTrial = trialStarted !== null && trialStarted <= LAST_DAY;
  const account = openAccount(dice, word, created, begunTrial ? trialStarted : null);
  const wanted = dice.weighted(TIER_BY_SIZE[account.customer.size]);
  const tier = wanted === 'enterprise' && day < ENTERPRISE_SINCE ? 'business' : wanted;
  const cycle = dice.weighted(CYCLE_BY_TIER[tier] as Record<Cycle, number>);
  if (path === 'lead') return account.customer;
  if (!begunTrial) {
    if (day <= LAST_DAY) livePaying(book, account, tier, cycle, day, null);
    return account.customer;
  }
  const subscriptionId = dice.id('sub_');
  startTrial(book, account, tier, cycle, subscriptionId);
  if (day > LAST_DAY) book.count('trials_running');
  else if (!dice.chance(680)) book.count('trials_lost');
  else {
    book.count('trials_won');
    livePaying(book, account, tier, cycle, day, subscriptionId);
  }
  return account.customer;
}

// ---------------------------------------------------------------------------------------------------------
// The company.

/** New customers by calendar month, January first, as permille of the trend: a quiet summer and a quiet December. */
const SEASON = [1150, 1050, 1100, 1000, 1050, 950, 720, 650, 1250, 1200, 1050, 620];

/** First-payment days: a slow start, then steady growth. One month past the end feeds the leads and trials of June. */
function arrivals(): Day[] {
  const dice = new Dice(-1);
  const days: Day[] = [FIRST_DAY, LAST_ARRIVAL];
  for (let month = 0; month <= MONTHS; month++) {
    const first = addMonths(FIRST_DAY, month);
    const expected = ((5.5 + 0.31 * month) * SEASON[month % 12]!) / 1000;
    const count = Math.max(2, Math.round(expected) + dice.between(-1, 1));
    for (let i = 0; i < count; i++) days.push(first + dice.between(0, 27));
  }
  return days.sort((a, b) => a - b);
}

/** Every word once, in an order of its own. */
function words(): string[] {
  const dice = new Dice(-2);
  const all = WORD_STARTS.flatMap((start) => WORD_ENDS.map((end) => start + end));
  for (let i = all.length - 1; i > 0; i--) {
    const j = dice.between(0, i);
    [all[i], all[j]] = [all[j]!, all[i]!];
  }
  return all;
}

interface Company {
  customers: Customer[];
  /** Sorted by date; the number of an invoice is its place. */
  invoices: Invoice[];
  counts: Map<string, number>;
}

function makeCompany(): Company {
  const book = new Book();
  const names = words();
  const customers: Customer[] = [];
  for (const [stream, day] of arrivals().entries()) {
    const customer = live(book, stream, names[stream]!, day);
    if (customer) customers.push(customer);
  }
  const stamp = (invoice: Invoice) => `${isoDay(invoice.day)}T${invoice.time}`;
  const invoices = book.invoices.sort((a, b) => (stamp(a) < stamp(b) ? -1 : stamp(a) > stamp(b) ? 1 : 0));
  customers.sort((a, b) => a.created - b.created);
  return { customers, invoices, counts: book.counts };
}

/** Refuses a company that contradicts itself; a mistake in the rules above must not reach the files. */
function assertConsistent({ customers, invoices }: Company): void {
  const demand = (holds: boolean, what: string, invoice?: Invoice) => {
    if (!holds) throw new Error(`${what}${invoice ? `: ${JSON.stringify(invoice)}` : ''}`);
  };
  const inRange = (day: Day | null) => day === null || (day >= FIRST_DAY && day <= LAST_DAY);
  const customerIds = new Set(customers.map(({ id }) => id));
  demand(customerIds.size === customers.length, 'two customers share an id');
  demand(
    new Set(customers.map(({ email }) => email)).size === customers.length,
    'two customers share an e-mail',
  );
  const place = new Map(invoices.map((invoice, index) => [invoice, index]));
  const ownerOf = new Map<string, string>();
  for (const [index, invoice] of invoices.entries()) {
    demand(customerIds.has(invoice.customerId), 'unknown customer', invoice);
    demand(invoice.planId === '' || planById.has(invoice.planId), 'unknown plan', invoice);
    demand(inRange(invoice.day) && inRange(invoice.paidDay), 'date outside the export', invoice);
    demand((invoice.type === 'refund') === (invoice.refunded !== null), 'refund of nothing', invoice);
    if (invoice.refunded) demand(place.get(invoice.refunded)! < index, 'refund before its invoice', invoice);
    if (invoice.subscriptionId) {
      const owner = ownerOf.get(invoice.subscriptionId) ?? invoice.customerId;
      demand(owner === invoice.customerId, 'a subscription of two customers', invoice);
      ownerOf.set(invoice.subscriptionId, owner);
    }
  }
  for (const { created } of customers) demand(inRange(created), 'customer created outside the export');
  demand(invoices[0]?.day === FIRST_DAY, 'nothing happens on the first day');
  demand(invoices[invoices.length - 1]?.day === LAST_DAY, 'nothing happens on the last day');
}

// ---------------------------------------------------------------------------------------------------------
// Files.

type Cell = string | number | null;

/** RFC 4180, except that lines end in a single line feed. */
function csv(header: string, rows: readonly (readonly Cell[])[]): string {
  const cell = (value: Cell) => {
    const text = value === null ? '' : String(value);
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [header, ...rows.map((row) => row.map(cell).join(','))].join('\n').concat('\n');
}

const CURRENCY = 'usd';

const isoOrNothing = (day: Day | null): Cell => (day === null ? null : isoDay(day));
/** Nothing to state: no tax, no discount. */
const unlessZero = (amount: number): Cell => (amount === 0 ? null : amount);

const customersCsv = (customers: readonly Customer[]): string =>
  csv(
    'id,name,email,country,state,created,trial_started,industry,size,channel',
    customers.map((c) => [
      ...[c.id, c.name, c.email, c.country, c.state, isoDay(c.created), isoOrNothing(c.trialStarted)],
      ...[c.industry, c.size, c.channel],
    ]),
  );

const plansCsv = (): string =>
  csv(
    'id,name,product_name,interval,interval_count,currency,amount',
    PLANS.map((p) => [p.id, p.name, p.product, p.interval, p.intervalCount, CURRENCY, p.amount]),
  );

function invoicesCsv(invoices: readonly Invoice[]): string {
  const numbers = new Map(invoices.map((each, i) => [each, `inv_${String(i + 1).padStart(6, '0')}`]));
  return csv(
    'id,customer_id,plan_id,subscription_id,type,invoice_date,amount,tax,discount,currency,quantity,period_start,' +
      'period_end,status,paid_date,attempt_count,payment_method,refunded_invoice_id,cancel_reason',
    invoices.map((i) => [
      ...[numbers.get(i)!, i.customerId, i.planId, i.subscriptionId, i.type, `${isoDay(i.day)}T${i.time}Z`],
      ...[i.amount, unlessZero(i.tax), unlessZero(i.discount), CURRENCY, i.quantity],
      ...[isoOrNothing(i.periodStart), isoOrNothing(i.periodEnd), i.status, isoOrNothing(i.paidDay)],
      ...[i.attempts, i.paymentMethod, i.refunded ? numbers.get(i.refunded)! : null, i.cancelReason],
    ]),
  );
}

/** What the README says is in the files, and how often. */
function inventory({ customers, invoices, counts }: Company): [what: string, count: number][] {
  const events = (...kinds: string[]) => kinds.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0);
  const count = (holds: (invoice: Invoice) => boolean) => invoices.filter(holds).length;
  const customersWith = (holds: (invoice: Invoice) => boolean) =>
    new Set(invoices.filter(holds).map(({ customerId }) => customerId)).size;
  const isPaying = (i: Invoice) => i.type === 'subscription' && i.amount > 0 && i.status === 'paid';
  const billed = (...ends: string[]) =>
    count((i) => i.type === 'subscription' && i.amount > 0 && ends.some((end) => i.planId.endsWith(end)));
  const daysLate = (i: Invoice) => (isPaying(i) ? i.paidDay! - i.day : 0);
  return [
    ['customers', customers.length],
    ['… who paid for a subscription at least once', customersWith(isPaying)],
    ['… leads: no invoice at all', customers.length - customersWith(() => true)],
    ['plans', PLANS.length],
    ['invoices, all types', invoices.length],
    ['subscription invoices on a weekly plan', billed('_weekly')],
    ['subscription invoices on a monthly plan', billed('_monthly')],
    ['subscription invoices on a quarterly plan', billed('_quarterly')],
    ['subscription invoices on an annual plan', billed('_annual')],
    ['upgrades in mid-period, with a prorated invoice', events('upgrades_mid_period')],
    ['upgrades at a renewal', events('upgrades_at_renewal')],
    ['downgrades, at a renewal', events('downgrades')],
    ['more seats in mid-period, with a prorated invoice', events('more_seats_mid_period')],
    ['more seats at a renewal', events('more_seats_at_renewal')],
    ['fewer seats, at a renewal', events('fewer_seats')],
    ['changes of the billing cycle, at a renewal', events('cycle_changes')],
    ['second subscriptions (add-ons)', events('add_ons')],
    ['cancellations', count((i) => i.type === 'cancellation')],
    ['subscriptions whose renewal was due and never paid', events('missed_renewals')],
    ['returns after a subscription had ended', events('reactivations')],
    ['trials begun', events('trials')],
    ['… that became paying', events('trials_won')],
    ['… that did not', events('trials_lost')],
    ['… still running on the last day', events('trials_running')],
    ['full refunds', events('full_refunds')],
    ['partial refunds', events('partial_refunds')],
    ['subscription invoices paid 1 to 15 days late', count((i) => daysLate(i) >= 1 && daysLate(i) <= 15)],
    ['subscription invoices paid more than 15 days late', count((i) => daysLate(i) > 15)],
    ['invoices that are open', count(({ status }) => status === 'open')],
    ['invoices that failed', count(({ status }) => status === 'failed')],
    ['one-time invoices', count((i) => i.type === 'one-time')],
    ['invoices with tax', count((i) => i.type !== 'refund' && i.tax > 0)],
    ['invoices with a discount', count((i) => i.discount > 0)],
  ];
}

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', 'examples', 'billing-export');
const README = 'README.md';
const COUNTS_BEGIN = '<!-- counts: written by scripts/make-billing-export.ts -->';
const COUNTS_END = '<!-- /counts -->';

const read = (name: string): string | null =>
  existsSync(join(FOLDER, name)) ? readFileSync(join(FOLDER, name), 'utf8') : null;

/** The README with its table of counts renewed; the rest of it is written by hand. */
function readmeWith(rows: [string, number][]): string {
  const text = read(README) ?? `${COUNTS_BEGIN}\n${COUNTS_END}\n`;
  const begin = text.indexOf(COUNTS_BEGIN);
  const end = text.indexOf(COUNTS_END);
  if (begin < 0 || end < begin)
    throw new Error(`${README} has lost its markers ${COUNTS_BEGIN} … ${COUNTS_END}`);
  const table = ['| What | Count |', '|---|---:|', ...rows.map(([what, count]) => `| ${what} | ${count} |`)];
  return `${text.slice(0, begin)}${COUNTS_BEGIN}\n\n${table.join('\n')}\n\n${text.slice(end)}`;
}

function firstDifference(expected: string, actual: string): string {
  const actualLines = actual.split('\n');
  const expectedLines = expected.split('\n');
  const line = expectedLines.findIndex((text, i) => text !== actualLines[i]);
  if (line < 0) return `line ${expectedLines.length + 1} should not be there`;
  const shown = (text: string | undefined) => (text === undefined ? '(end of file)' : JSON.stringify(text));
  return `line ${line + 1}\n    should be ${shown(expectedLines[line])}\n    is        ${shown(actualLines[line])}`;
}

function check(files: Record<string, string>): boolean {
  let same = true;
  for (const [name, expected] of Object.entries(files)) {
    const actual = read(name);
    if (actual === expected) continue;
    same = false;
    const what = actual === null ? 'is missing' : `differs at ${firstDifference(expected, actual)}`;
    console.error(`examples/billing-export/${name} ${what}`);
  }
  if (!same) console.error('Run `npx tsx scripts/make-billing-export.ts` and commit what it writes.');
  return same;
}

function main(): void {
  const unknown = process.argv.slice(2).filter((argument) => argument !== '--check');
  if (unknown.length > 0) {
    console.error(`Unknown argument ${unknown[0]}. The only option is --check.`);
    process.exit(2);
  }
  const company = makeCompany();
  assertConsistent(company);
  const counts = inventory(company);
  const files = {
    'customers.csv': customersCsv(company.customers),
    'plans.csv': plansCsv(),
    'invoices.csv': invoicesCsv(company.invoices),
    [README]: readmeWith(counts),
  };
  if (process.argv.includes('--check')) {
    if (!check(files)) process.exit(1);
    console.log('examples/billing-export is what the script makes.');
    return;
  }
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(FOLDER, name), text);
  for (const [what, count] of counts) console.log(`${String(count).padStart(6)}  ${what}`);
}

main();
