// Stripe's minor units to those of ISO 4217, which the API counts in.
import { minorDigits } from '../../../currency.js';

// docs.stripe.com/currencies: whole currencies, and those with three digits. ISK and UGX have no minor unit
// either, but Stripe keeps counting them in hundredths; HUF and TWD are whole in payouts only.
const whole = new Set('bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf'.split(' '));
const thousandths = new Set('bhd jod kwd omr tnd'.split(' '));

function stripeDigits(currency: string): number {
  const code = currency.toLowerCase();
  return whole.has(code) ? 0 : thousandths.has(code) ? 3 : 2;
}

/** An amount of the Stripe API in minor units: ISK 500, which is five krónur, becomes 5. */
export function toMinor(amount: number, currency: string): number {
  const excess = stripeDigits(currency) - minorDigits(currency);
  if (excess === 0) return amount;
  const exact = amount / 10 ** excess;
  // Away from zero at the half, so that a credit mirrors its charge.
  return Math.sign(exact) * Math.round(Math.abs(exact)) || 0;
}
