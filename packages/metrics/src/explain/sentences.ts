// The words for what happened to one invoice.
import { formatDay } from '../calendar/day.js';
import { parseDay } from '../calendar/parse.js';
import type { LedgerInput } from '../ledger/build.js';
import type { Note } from '../ledger/course.js';
import { isMonthOrLonger } from '../ledger/length.js';
import type { LeftOut } from '../ledger/line-groups.js';
import { formatMoney } from '../money/format.js';
import type { Movement } from '../movement.js';
import { nameOfMovement, reasonOfMovement } from '../reports/movement-rows.js';
import { arithmeticOf } from './arithmetic.js';
import type { ExplainedEvent, IgnoredReason } from './customer.js';

const IGNORED: Readonly<Record<IgnoredReason, string>> = {
  one_time: 'A one-time charge never counts towards MRR (rule 8).',
  unpaid: 'Not paid, so it does not count until it is (rule 8).',
  replaced: 'A later version with the same id replaces it (rule 9).',
  in_the_future: 'Dated or paid after the day looked from, so it does not count yet.',
  all_lines_left_out: 'None of its lines says anything about MRR (rule 1).',
  refunds_ignored: 'Refunds do not change MRR, by the settings (rule 6).',
  nothing_to_refund: 'It pays back nothing that was in MRR (rule 6).',
  nothing_to_cancel: 'There is no active subscription to cancel (rule 5).',
  already_ended: 'The subscription had ended before, so there was nothing left to lower (rules 4 and 6).',
};

const LEFT_OUT: Readonly<Record<LeftOut['reason'], string>> = {
  one_time: 'one-time',
  credit_for_time_paid: 'a credit for time already paid',
  earlier_period: 'an earlier period of the same plan',
};

export function eventSentences(
  event: Omit<ExplainedEvent, 'sentences' | 'rules'>,
  notes: readonly Note[],
  input: LedgerInput,
): Pick<ExplainedEvent, 'sentences' | 'rules'> {
  const sentences: string[] = [];
  const { invoice, ignored, normalised, changes, movements, leftOut } = event;
  if (event.kind === 'missed_renewal') sentences.push(missed(event, input));
  else if (ignored !== null) {
    sentences.push(IGNORED[ignored]);
  } else if (normalised !== null && normalised.net > 0) {
    sentences.push(`${arithmeticOf(invoice!, normalised, input.plans).join('; ')} (rule 1).`);
  }
  for (const { line, reason } of leftOut)
    sentences.push(`Line ${line + 1} is left out: ${LEFT_OUT[reason]} (rule 1).`);
  if (invoice !== null && ignored === null) {
    for (const about of notes) sentences.push(...noteSentences(about, invoice.currency));
    const late = invoice.paidDate && event.date > formatDay(parseDay(invoice.date, input.settings.timezone));
    if (late) sentences.push(`Paid late, so it counts from ${event.date} (rule 8).`);
  }
  if (ignored === null) sentences.push(...effect(event, changes, movements, notes));
  const rules = new Set<number>();
  for (const sentence of sentences)
    for (const [, group] of sentence.matchAll(/\(rules? ([^)]*)\)/g))
      for (const [rule] of group!.matchAll(/\d+/g)) rules.add(Number(rule));
  return { sentences, rules: [...rules] };
}

function missed({ changes, date }: Pick<ExplainedEvent, 'changes' | 'date'>, input: LedgerInput): string {
  const { monthOrLonger, shorter } = input.settings.graceDays;
  const same = (id: string | null | undefined) => (id || null) === (changes[0]?.subscriptionId ?? null);
  const plan = input.invoices
    .filter(({ subscriptionId, planId, type }) => type === 'subscription' && planId && same(subscriptionId))
    .map(({ planId }) => input.plans.get(planId!))
    .at(-1);
  const grace = plan && !isMonthOrLonger(plan) ? shorter : monthOrLonger;
  return `The paid time ended on ${date} and no renewal came within ${grace} days of grace (rule 4).`;
}

function noteSentences(about: Note, currency: string): string[] {
  switch (about.kind) {
    case 'trial':
      return ['Free and nothing was paid before: a trial (rule 7).'];
    case 'ends_free':
      return ['Free after paid ones: the end of the subscription (rule 7).'];
    case 'undoes':
      return [`Paid before the cancellation ${about.invoiceId} took effect, which is undone by it (rule 5).`];
    case 'undone_by':
      return [`Undone by invoice ${about.invoiceId}, paid before the end (rule 5).`];
    case 'scheduled':
      return [
        `A cancellation; the paid time ends on ${formatDay(about.day)}, and it takes effect then (rule 5).`,
      ];
    case 'ends':
      return ['A cancellation that takes effect at once (rule 5).'];
    case 'pays_back':
      return [
        `Pays back invoice ${about.invoiceId}, which is ${formatMoney(about.mrr, about.currency ?? currency)} a month less until the next one (rule 6).`,
      ];
    default:
      return [];
  }
}

/** What happened to the customer's MRR on the days that the document changed it. */
function effect(
  event: Omit<ExplainedEvent, 'sentences' | 'rules'>,
  changes: ExplainedEvent['changes'],
  movements: readonly Movement[],
  notes: readonly Note[],
): string[] {
  const moving = changes.filter(({ delta }) => delta !== 0);
  if (moving.length === 0) {
    if (event.normalised !== null && event.normalised.net > 0)
      return [changes.length > 0 ? 'MRR stays as it is.' : 'Nothing moves: it is worth that already.'];
    return notes.some(({ kind }) => kind === 'undone_by' || kind === 'trial') ? [] : ['Nothing moves.'];
  }
  const sentences: string[] = [];
  const onDay = new Map<string, number>();
  for (const { date, delta } of moving) onDay.set(date, (onDay.get(date) ?? 0) + delta);
  for (const [date, delta] of onDay) {
    const movement = movements.find(({ day }) => formatDay(day) === date);
    const { currency } = moving.find((change) => change.date === date)!;
    if (movement === undefined) {
      sentences.push(`${signed(delta, currency)}, made up for by the rest of the day: no movement (rule 2).`);
    } else if (movement.parts !== undefined || movement.delta !== delta) {
      const whole = told(movement);
      const where = movement.parts ? ' (rule 10)' : ' (rule 2)';
      sentences.push(`${signed(delta, currency)}, with the rest of the day: ${whole}${where}.`);
    } else sentences.push(`${told(movement)} (rule 3).`);
  }
  return sentences;
}

function signed(delta: number, currency: string): string {
  return delta < 0 ? formatMoney(delta, currency) : `+${formatMoney(delta, currency)}`;
}

/** `Expansion of $200, from $99 to $299: another plan`. */
function told(movement: Movement): string {
  const { type, delta, mrr, currency } = movement;
  const reason = reasonOfMovement(movement);
  const short = (amount: number) => formatMoney(amount, currency, true);
  const between =
    type === 'expansion' || type === 'contraction' ? `, from ${short(mrr - delta)} to ${short(mrr)}` : '';
  const why = type === 'reactivation' ? ': the customer had left before' : reason ? `: ${reason}` : '';
  return nameOfMovement(movement) + between + why;
}
