import { expect, test } from 'vitest';
import { percent, ratio2, round2, roundRatio } from '../src/rounding.js';

test.each([
  [1, 2, 1],
  [-1, 2, -1],
  [1, 3, 0],
  [-1, 3, 0],
  [120_000, 12, 10_000],
  [999, 12, 83],
  [1002, 12, 84], // 83.5
  [Number.MAX_SAFE_INTEGER / 4 - 0.75, 1, Number.MAX_SAFE_INTEGER / 4 - 0.75],
])('%d ÷ %d rounds to %d', (numerator, denominator, expected) => {
  expect(roundRatio(numerator, denominator)).toBe(expected);
});

test('two decimals without the noise of binary fractions', () => {
  expect([1.005, -1.005, 0.615, 8.345, 2.675, -0.001].map(round2)).toEqual([
    1.01, -1.01, 0.62, 8.35, 2.68, 0,
  ]);
  expect(ratio2(1, 8)).toBe(0.13);
  expect(ratio2(1, -8)).toBe(-0.13);
  expect(percent(11_000, 12_000)).toBe(91.67);
  expect(percent(14, 15)).toBe(93.33);
});

test('nothing is divided by zero', () => {
  expect(ratio2(5, 0)).toBeNull();
  expect(percent(5, 0)).toBeNull();
});
