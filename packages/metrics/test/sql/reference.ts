// The rules a second time, as one SQL statement over plain tables: sets and window functions instead of a pass
// over time. It runs on SQLite here, and on PostgreSQL in the tests of the sandbox. It shares no code with the engine, so that a mistake has to be made twice to go unseen.
import sqlite from 'node-sqlite3-wasm';
import {
  formatDay,
  type InvoiceRecord,
  type MrrRow,
  type PlanRecord,
  type Settings,
} from '../../src/index.js';

export const schema = `
  CREATE TABLE plans (id TEXT PRIMARY KEY, unit TEXT, count INT);
  CREATE TABLE invoices (
    customer TEXT, id TEXT, sub TEXT, plan TEXT, type TEXT, date TEXT, amount INT, tax INT,
    period_start TEXT, period_end TEXT, status TEXT, paid_date TEXT, refunded TEXT, seq INT
  );
  CREATE TABLE settings (as_of TEXT, immediate BOOLEAN, auto_churn BOOLEAN, refunds BOOLEAN, grace INT, short_grace INT);
`;

export const movementsByMonth = `
WITH RECURSIVE
-- What counts, on the day it counts from, in order.
counted AS (
  SELECT i.*, CASE WHEN type <> 'cancellation' AND paid_date > date THEN paid_date ELSE date END AS eff
  FROM invoices i
  WHERE type <> 'one-time' AND lower(coalesce(status, 'paid')) = 'paid'
),
docs AS (
  SELECT c.*, abs(amount) - abs(tax) AS net,
    row_number() OVER (PARTITION BY customer ORDER BY eff, seq) AS pos
  FROM counted c, settings WHERE eff <= as_of
),
-- A plan's length: months as a fraction, the end of its period from a day, and the grace it is given.
length AS (
  SELECT id,
    CASE unit WHEN 'month' THEN count WHEN 'quarter' THEN 3 * count WHEN 'year' THEN 12 * count ELSE 12 * count END AS num,
    CASE unit WHEN 'week' THEN 52 WHEN 'day' THEN 365 ELSE 1 END AS den,
    CASE unit WHEN 'month' THEN '+' || count || ' months' WHEN 'quarter' THEN '+' || (3 * count) || ' months'
      WHEN 'year' THEN '+' || (12 * count) || ' months' WHEN 'week' THEN '+' || (7 * count) || ' days'
      ELSE '+' || count || ' days' END AS step,
    CASE WHEN unit IN ('week', 'day') AND count * (CASE unit WHEN 'week' THEN 7 ELSE 1 END) < 28
      THEN short_grace ELSE grace END AS grace
  FROM plans, settings
),
subs AS (
  SELECT d.*, l.num, l.den, l.grace,
    CAST(julianday(date(period_start, step, 'floor')) - julianday(period_start) AS INT) AS ahead_days,
    CAST(julianday(period_end) - julianday(date(period_end, replace(step, '+', '-'), 'floor')) AS INT) AS back_days,
    CAST(julianday(period_end) - julianday(period_start) AS INT) AS real_days,
    CASE WHEN period_end > date THEN period_end ELSE date(date, step, 'floor') END AS due
  FROM docs d JOIN length l ON l.id = d.plan
  WHERE type = 'subscription'
),
-- An invoice is for a full period when it is one ahead from its start or back from its end; else ahead counts.
sized AS (
  SELECT s.*, CASE WHEN abs(real_days - back_days) * 10 <= back_days AND abs(real_days - ahead_days) * 10 > ahead_days
    THEN back_days ELSE ahead_days END AS full_days
  FROM subs s
),
-- Money per month is net × up ÷ down.
rated AS (
  SELECT s.*,
    den * CASE WHEN abs(real_days - full_days) * 10 > full_days THEN full_days ELSE 1 END AS up,
    num * CASE WHEN abs(real_days - full_days) * 10 > full_days THEN real_days ELSE 1 END AS down,
    date(due, '+' || grace || ' days') AS last_chance
  FROM sized s
),
-- Each paid invoice opens a stretch that the next paid invoice of its subscription closes.
stretch AS (
  SELECT customer, id, sub, pos, eff, due, last_chance, up, down,
    (2 * net * up + down) / (2 * down) AS mrr,
    lead(eff) OVER keys AS next_eff,
    coalesce(lead(pos) OVER keys, 1 << 30) AS next_pos
  FROM rated WHERE net > 0
  WINDOW keys AS (PARTITION BY customer, coalesce(sub, '') ORDER BY pos)
),
-- Stretches that a document could end or lower: the one of its subscription that is open when it comes.
free AS (
  SELECT s.id, min(r.eff) AS day FROM stretch s JOIN rated r
    ON r.customer = s.customer AND r.sub IS NOT DISTINCT FROM s.sub AND r.net = 0 AND r.pos > s.pos AND r.pos < s.next_pos
  WHERE r.eff <= s.last_chance OR NOT (SELECT auto_churn FROM settings)
  GROUP BY s.id
),
cancelled AS (
  SELECT s.id, min(CASE WHEN immediate THEN c.eff ELSE max(c.eff, s.due) END) AS day, min(c.eff) AS asked
  FROM settings, stretch s JOIN docs c
    ON c.customer = s.customer AND c.type = 'cancellation' AND (c.sub IS NULL OR c.sub = s.sub)
    AND c.pos > s.pos AND c.pos < s.next_pos
  WHERE c.eff <= s.last_chance OR NOT auto_churn
  GROUP BY s.id
),
-- A refund means the stretch of the invoice it names, else of its subscription, else of the customer's latest.
refund_target AS (
  SELECT r.customer, r.pos, r.eff, r.net,
    coalesce(
      (SELECT s.id FROM stretch s WHERE s.customer = r.customer AND s.id = r.refunded AND s.pos < r.pos),
      CASE WHEN EXISTS (SELECT 1 FROM invoices i WHERE i.customer = r.customer AND i.id = r.refunded) THEN NULL ELSE
        (SELECT s.id FROM stretch s WHERE s.customer = r.customer AND s.pos < r.pos
          AND (r.sub IS NULL OR s.sub = r.sub) ORDER BY s.pos DESC LIMIT 1) END
    ) AS target
  FROM docs r, settings WHERE r.type = 'refund' AND refunds
),
refund_value AS (
  SELECT t.customer, t.pos, t.eff, s.sub, (2 * t.net * s.up + s.down) / (2 * s.down) AS value
  FROM refund_target t JOIN stretch s ON s.id = t.target
),
lowered AS (
  SELECT s.id, s.customer, s.sub, v.pos, v.eff,
    s.mrr - sum(v.value) OVER (PARTITION BY s.id ORDER BY v.pos) AS mrr_left
  FROM stretch s JOIN refund_value v
    ON v.customer = s.customer AND v.sub IS NOT DISTINCT FROM s.sub AND v.pos > s.pos AND v.pos < s.next_pos
),
paid_back AS (
  SELECT l.id, min(l.eff) AS day FROM lowered l JOIN stretch s ON s.id = l.id
  WHERE mrr_left <= 0 AND (l.eff <= s.last_chance OR NOT (SELECT auto_churn FROM settings))
  GROUP BY l.id
),
-- What ends it first. Missing a renewal counts only if nothing else ended it in time.
ending AS (
  SELECT s.*, min(coalesce(f.day, '9999'), coalesce(b.day, '9999')) AS by_document,
    CASE WHEN min(coalesce(f.day, '9999'), coalesce(b.day, '9999')) < c.asked THEN NULL ELSE c.day END AS by_cancellation,
    CASE WHEN auto_churn AND coalesce(next_eff, as_of) > last_chance THEN max(due, s.eff) END AS by_time
  FROM settings, stretch s
  LEFT JOIN free f ON f.id = s.id LEFT JOIN cancelled c ON c.id = s.id LEFT JOIN paid_back b ON b.id = s.id
),
ended AS (
  SELECT e.*, nullif(min(
    by_document,
    coalesce(by_cancellation, '9999'),
    CASE WHEN by_document = '9999' AND by_cancellation IS NULL THEN coalesce(by_time, '9999') ELSE '9999' END
  ), '9999') AS end_day
  FROM ending e
),
-- Values of a subscription by day: at the start of a stretch, after each refund, at its end.
steps AS (
  SELECT customer, sub, eff AS day, pos, 1 AS phase, mrr FROM ended
  UNION ALL
  SELECT l.customer, l.sub, l.eff, e.pos, 1 + l.pos, max(0, mrr_left) FROM lowered l JOIN ended e ON e.id = l.id
  WHERE end_day IS NULL OR l.eff < end_day
  UNION ALL
  SELECT customer, sub, end_day, pos, 1 << 30, 0 FROM ended, settings
  WHERE end_day <= min(coalesce(next_eff, as_of), as_of)
),
deltas AS (
  SELECT customer, day,
    mrr - lag(mrr, 1, 0) OVER (PARTITION BY customer, coalesce(sub, '') ORDER BY day, pos, phase) AS delta
  FROM steps
),
daily AS (SELECT customer, day, sum(delta) AS delta FROM deltas GROUP BY customer, day HAVING sum(delta) <> 0),
running AS (
  SELECT customer, day, delta, sum(delta) OVER (PARTITION BY customer ORDER BY day) AS mrr,
    row_number() OVER (PARTITION BY customer ORDER BY day) AS nth
  FROM daily
),
classified AS (
  SELECT r.*, CASE
    WHEN mrr - delta = 0 AND nth = 1 THEN 'new'
    WHEN mrr - delta = 0 THEN 'reactivation'
    WHEN mrr = 0 THEN 'churn'
    WHEN delta > 0 THEN 'expansion' ELSE 'contraction' END AS kind
  FROM running r
),
months(start) AS (
  SELECT ?1 UNION ALL SELECT date(start, '+1 month') FROM months, settings
  WHERE date(start, '+1 month') <= min(?2, as_of)
)
SELECT start AS date,
  coalesce(sum(delta) FILTER (WHERE kind = 'new'), 0) AS new,
  coalesce(sum(delta) FILTER (WHERE kind = 'expansion'), 0) AS expansion,
  coalesce(sum(delta) FILTER (WHERE kind = 'contraction'), 0) AS contraction,
  coalesce(sum(delta) FILTER (WHERE kind = 'churn'), 0) AS churn,
  coalesce(sum(delta) FILTER (WHERE kind = 'reactivation'), 0) AS reactivation,
  count(*) FILTER (WHERE kind = 'new') AS new_customers,
  count(DISTINCT customer) FILTER (WHERE kind = 'expansion') AS expansion_customers,
  count(DISTINCT customer) FILTER (WHERE kind = 'contraction') AS contraction_customers,
  count(*) FILTER (WHERE kind = 'churn') AS churn_customers,
  count(*) FILTER (WHERE kind = 'reactivation') AS reactivation_customers,
  coalesce(sum(sum(delta)) OVER (ORDER BY start), 0) AS total_mrr
FROM months LEFT JOIN classified ON strftime('%Y-%m', day) = strftime('%Y-%m', start)
GROUP BY start ORDER BY start
`;

/** The fields of the MRR report that the statement computes. */
export type ReferenceRow = Pick<
  MrrRow,
  | 'date'
  | `${'new' | 'expansion' | 'contraction' | 'churn' | 'reactivation'}${'' | '_customers'}`
  | 'total_mrr'
>;

/** An invoice as a row of the table, in the order of its columns. */
export const invoiceRow = (i: InvoiceRecord) => [
  ...[i.customerId, i.id, i.subscriptionId ?? null, i.planId ?? null, i.type, i.date, i.amount, i.tax ?? 0],
  ...[i.periodStart ?? null, i.periodEnd ?? null, i.status ?? null, i.paidDate ?? null],
  ...[i.refundedInvoiceId ?? null, i.sequence],
];

/** The one row of the settings. */
export const settingsRow = (settings: Settings, asOf: number) =>
  [
    formatDay(asOf),
    settings.churnRecognition === 'immediate',
    settings.autoChurn,
    settings.refunds === 'proportional',
    settings.graceDays.monthOrLonger,
    settings.graceDays.shorter,
  ] as const;

export class SqlReference {
  readonly #database = new sqlite.Database();

  constructor(plans: Iterable<PlanRecord>) {
    this.#database.exec(schema);
    for (const { id, interval, intervalCount } of plans) {
      this.#database.run('INSERT INTO plans VALUES (?, ?, ?)', [id, interval, intervalCount]);
    }
  }

  monthly(
    invoices: readonly InvoiceRecord[],
    settings: Settings,
    range: { from: number; to: number; asOf: number },
  ): ReferenceRow[] {
    const db = this.#database;
    db.exec('BEGIN; DELETE FROM invoices; DELETE FROM settings;');
    const insert = db.prepare(`INSERT INTO invoices VALUES (${Array(14).fill('?').join(', ')})`);
    for (const invoice of invoices) insert.run(invoiceRow(invoice));
    insert.finalize();
    db.run(
      'INSERT INTO settings VALUES (?, ?, ?, ?, ?, ?)',
      settingsRow(settings, range.asOf).map((value) => (typeof value === 'boolean' ? Number(value) : value)),
    );
    db.exec('COMMIT');
    const months = [formatDay(range.from), formatDay(range.to)];
    return db.all(movementsByMonth, months) as unknown as ReferenceRow[];
  }

  close(): void {
    this.#database.close();
  }
}
