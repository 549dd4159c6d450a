// Writes amounts for people.
import { currencyDecimals } from './decimals.js';

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['usd', '$'],
  ['eur', '€'],
  ['gbp', '£'],
  ['jpy', '¥'],
  ['inr', '₹'],
]);

/**
 * An amount of minor units as `$1,200.00`, `¥1,200` or `DKK 1,200.00`.
 *
 * @param short leaves zero decimals out: `$99`, but `$99.50`.
 *
 * @example
 * formatMoney(120000, 'usd'); // '$1,200.00'
 */
export function formatMoney(amount: number, currency: string, short = false): string {
  const decimals = currencyDecimals(currency);
  const scale = 10 ** decimals;
  const absolute = Math.abs(amount);
  const whole = Math.floor(absolute / scale);
  const rest = Math.round(absolute - whole * scale);
  let text = String(whole).replace(/\B(?=(\d{3})+$)/g, ',');
  if (decimals > 0 && !(short && rest === 0)) text += `.${String(rest).padStart(decimals, '0')}`;
  const code = currency.toLowerCase();
  return (amount < 0 ? '−' : '') + (SIGNS.get(code) ?? `${code.toUpperCase()} `) + text;
}
