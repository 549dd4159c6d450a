// Whether a text is a date that exists: `YYYY-MM-DD`, or with a time and an offset. Runs for every date of every
// row, so it makes no garbage for plain dates.

const ZERO = 48;
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const timeAndOffset =
  /^[Tt ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?(?:[Zz]|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)?$/;

/** The number in the digits from `start` up to `end`; NaN if there is anything but digits. */
function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

export function isIsoDate(text: string): boolean {
  if (text[4] !== '-' || text[7] !== '-') return false;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  const last = month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0);
  const exists = !Number.isNaN(year) && day >= 1 && day <= last;
  return exists && (text.length === 10 || timeAndOffset.test(text.slice(10)));
}
