// Numbers as people write them: money by its currency, percentages, counts. For tables only.
import { minorDigits } from '@growpanel/sdk';

/** 1234567 and `usd` → 12,345.67. Without a known currency the minor units are all that can be said. */
export function formatMoney(minor: number, currency: string | undefined): string {
  const decimals = currency && /^[a-z]{3}$/i.test(currency) ? minorDigits(currency) : 0;
  const digits = Math.abs(Math.round(minor))
    .toString()
    .padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  const fraction = decimals ? `.${digits.slice(cut)}` : '';
  return `${minor <= -0.5 ? '-' : ''}${grouped(digits.slice(0, cut))}${fraction}`;
}

/** With thousands separators and so many decimals. */
export function formatNumber(value: number, decimals: number): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const isZero = !/[1-9]/.test(whole + (fraction ?? ''));
  return `${value < 0 && !isZero ? '-' : ''}${grouped(whole)}${fraction ? `.${fraction}` : ''}`;
}

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',');
