// Decimal text to minor units: digits are moved, nothing is rounded.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minorDigits } from '../../src/currency.js';
import { decimalToMinor, type NumberFormat, readWhole } from '../../src/ingest/sources/currency.js';
import { share } from '../../src/ingest/sources/share.js';

test.each([
  ['usd', 2],
  ['JPY', 0],
  ['kwd', 3],
  ['isk', 0],
  // Intl of Node 20 says 0, ISO 4217 says 2, and so do those who bill in it.
  ['huf', 2],
  ['clf', 4],
  ['xyz', 2],
])('%s has %i digits', (currency, digits) => expect(minorDigits(currency)).toBe(digits));

test.each<[string, string, NumberFormat | undefined, number | undefined]>([
  ['99', 'usd', undefined, 9900],
  ['99.5', 'usd', undefined, 9950],
  ['-0.01', 'usd', undefined, -1],
  ['\u221212.34', 'usd', undefined, -1234],
  ['+1.10', 'usd', undefined, 110],
  ['-0.00', 'usd', undefined, 0],
  // 1.1 × 100, 4.35 × 100 and 1.005 × 1000 are none of them whole numbers in binary.
  ['4.35', 'usd', undefined, 435],
  ['1.005', 'kwd', undefined, 1005],
  ['1000', 'jpy', undefined, 1000],
  ['1000.00', 'jpy', undefined, 1000],
  ['99.000', 'usd', undefined, 9900],
  ['90071992547409.91', 'usd', undefined, 9007199254740991],
  ['90071992547409.92', 'usd', undefined, undefined],
  ['0.005', 'usd', undefined, undefined],
  ['1000.5', 'jpy', undefined, undefined],
  ['1,234.56', 'usd', undefined, undefined],
  ['1,234.56', 'usd', '1,234.56', 123456],
  ['1234.56', 'usd', '1,234.56', 123456],
  ['12,34.56', 'usd', '1,234.56', undefined],
  ['1,234', 'usd', '1,234.56', 123400],
  ['1.234,56', 'eur', '1.234,56', 123456],
  ['1.234', 'eur', '1.234,56', 123400],
  ['1,234', 'eur', '1.234,56', undefined],
  ['1234,5', 'eur', '1234,56', 123450],
  ['1 234,56', 'eur', '1 234,56', 123456],
  ['1\u202f234,56', 'eur', '1 234,56', 123456],
  ["1'234.56", 'chf', "1'234.56", 123456],
  ['$99.00', 'usd', undefined, undefined],
  ['1e3', 'usd', undefined, undefined],
  ['.5', 'usd', undefined, undefined],
  ['', 'usd', undefined, undefined],
])('%s %s (%s) is %s', (text, currency, format, expected) => {
  expect(decimalToMinor(text, currency, format)).toBe(expected);
});

test('any amount survives being written and read, in any format', () => {
  const write: Record<NumberFormat, [group: string, mark: string]> = {
    '1234.56': ['', '.'],
    '1,234.56': [',', '.'],
    '1234,56': ['', ','],
    '1.234,56': ['.', ','],
    '1 234,56': [' ', ','],
    "1'234.56": ["'", '.'],
  };
  const amount = fc.maxSafeInteger();
  const currency = fc.constantFrom('usd', 'jpy', 'kwd', 'clf', 'eur');
  const format = fc.constantFrom(...(Object.keys(write) as NumberFormat[]));
  fc.assert(
    fc.property(amount, currency, format, (minor, code, how) => {
      const digits = minorDigits(code);
      const text = String(Math.abs(minor)).padStart(digits + 1, '0');
      const whole = text.slice(0, text.length - digits).replace(/\B(?=(\d{3})+$)/g, write[how][0]);
      const fraction = digits ? write[how][1] + text.slice(-digits) : '';
      expect(decimalToMinor(`${minor < 0 ? '-' : ''}${whole}${fraction}`, code, how)).toBe(minor);
    }),
  );
});

test('whole numbers have no decimals, not even zeros, which may mean another unit', () => {
  expect([
    readWhole('9900'),
    readWhole('-5'),
    readWhole('9900.0'),
    readWhole('9,900'),
    readWhole('9,900', '1,234.56'),
  ]).toEqual([9900, -5, undefined, undefined, 9900]);
});

test('shares add up exactly, and none is further than one from its due', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.array(fc.nat(1e6), { minLength: 1, maxLength: 8 }),
      (amount, weights) => {
        const parts = share(amount, weights);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        if (total === 0) return;
        for (const [i, part] of parts.entries())
          expect(Math.abs(part - (amount * weights[i]!) / total)).toBeLessThan(1);
      },
    ),
  );
});
