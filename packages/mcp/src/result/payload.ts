// From an answer of the API to the result of a tool: the asked-for fields, columnar, with units, within the limit.
import type { Payload } from '../tools/shape.js';
import { rootOf } from './columns.js';
import { selectFields } from './fields.js';
import { page, shorten } from './page.js';
import { largestResult, tokens } from './tokens.js';
import { unitsOf } from './units.js';

export interface Wishes {
  readonly fields?: readonly string[] | undefined;
  readonly offset?: number | undefined;
  readonly limit?: number | undefined;
}

export interface Answer {
  readonly data: unknown;
  /** Name of the answer's schema, for units. */
  readonly schema?: string | undefined;
  /** The account's currency, where amounts have no other. */
  readonly currency?: string | undefined;
  /** Rows that the API has skipped already, as `offset` asked for. */
  readonly skipped?: number | undefined;
  /** Rows there are in all, when the API says so and sends fewer. */
  readonly total?: number | undefined;
  /** What else the result says. */
  readonly notes?: Payload | undefined;
}

export const fits = (payload: unknown): boolean =>
  tokens(JSON.stringify(payload), largestResult) <= largestResult;

/** The result, never above the limit; when it is not everything, it says so and how to go on. */
export function payloadOf(answer: Answer, { fields, offset = 0, limit = Infinity }: Wishes = {}): Payload {
  const skipped = answer.skipped ?? 0;
  const selected = selectFields(answer.data, fields);
  const units = unitsOf(selected, answer.schema, answer.currency);
  const from = offset - skipped;

  const build = (rows: number): { payload: Payload; shown: number } => {
    const { value, total: held, shown } = page(selected, from, rows);
    const total = Math.max(answer.total ?? 0, held + skipped);
    const next = offset + shown;
    const more = shown > 0 && next < total;
    const payload = {
      data: rootOf(value),
      ...(units && { units }),
      ...answer.notes,
      ...(more && {
        truncated: true,
        next_offset: next,
        total,
        how_to_continue: `Rows ${offset + 1} to ${next} of ${total}. Call again with offset ${next}, or ask for fewer fields.`,
      }),
    };
    return { payload, shown };
  };

  // A row has a token at least: more of them than that never fit.
  const whole = build(Math.min(limit, largestResult));
  if (fits(whole.payload)) return whole.payload;

  // As many rows as fit: the size grows with them, so halving finds the number.
  let enough = 0;
  let tooMany = whole.shown;
  while (tooMany - enough > 1) {
    const middle = Math.floor((enough + tooMany) / 2);
    if (fits(build(middle).payload)) enough = middle;
    else tooMany = middle;
  }
  if (enough > 0) return build(enough).payload;

  // Not even one row fits, or there are none: what is inside is cut.
  const { payload } = build(Math.min(1, whole.shown));
  const how_to_continue =
    "Lists and texts inside are cut ('… more'). Ask for single fields with the argument fields.";
  return (
    cutToFit((length) => ({
      ...payload,
      data: shorten(payload.data, length),
      truncated: true,
      how_to_continue,
    })) ?? {
      data: {},
      truncated: true,
      how_to_continue: 'The answer is too large; ask for single fields with the argument fields.',
    }
  );
}

/** What is within the limit when all lists and texts in it have one length, the greatest that does; or nothing is. */
export function cutToFit(cut: (length: number) => Payload): Payload | undefined {
  for (let length = 512; length >= 1; length = Math.floor(length / 2)) {
    const payload = cut(length);
    if (fits(payload)) return payload;
  }
  return undefined;
}
