// Who is behind a number of a report: its customers, and what they did or paid, adding up to the number.
import {
  type CellExplanation,
  type ExplainableReport,
  explainCell,
  isExplainable,
  NoSuchCellError,
} from '@growpanel/metrics';
import type { Hono } from 'hono';
import { inAccount } from '../account-scope.js';
import type { Environment } from '../app.js';
import { ApiError, badField } from '../errors.js';
import { routes } from '../generated/contract.gen.js';
import { handlers } from '../operations/index.js';
import { dayReport, periodReport, splitBy } from '../operations/report-query.js';
import { checkedQuery } from '../request.js';
import type { Scope } from '../store/scope.js';
import { callerOf } from './access.js';

/** What names the cell, beside the report's own parameters. */
interface Cell {
  /** The row, by its `date`. */
  period: string | undefined;
  field: string;
  /** A value of the report's breakdown. */
  value: string | undefined;
}

type Query = Record<string, string>;

function cellIn(params: URLSearchParams): Cell {
  const text = (name: string) => params.get(name) || undefined;
  const field = text('field');
  if (field === undefined) throw badField('field', 'is missing: it says which number of the row is meant');
  return { period: text('period'), field, value: text('value') };
}

/** The report's own parameters, checked as the report checks them. */
function reportQueryIn(url: string, name: string): Query {
  const own = new URL(url);
  for (const part of ['period', 'field', 'value']) own.searchParams.delete(part);
  const route = routes.find(({ path }) => path === `/reports/${name}`)!;
  return checkedQuery(own.href, route, handlers[route.id]?.query ?? [], {});
}

/** The report as it is asked for, by the same rules as the report itself. */
async function asked(scope: Scope, name: ExplainableReport, query: Query) {
  if (name === 'summary') {
    const report = await dayReport(scope, query);
    const range = { from: report.asOf, to: report.asOf, interval: 'month' } as const;
    return { ...report, ...range, weekStart: scope.settings.weekStart };
  }
  const committed = query.committed === 'true';
  const looksAhead = committed || name === 'churn-scheduled';
  const report = await periodReport(scope, query, looksAhead ? Number.POSITIVE_INFINITY : undefined);
  const trailingMonths = query.trailing_months ? Number(query.trailing_months) : undefined;
  return { ...report, ...splitBy(query.breakdown), committed, trailingMonths };
}

async function explain(scope: Scope, name: ExplainableReport, query: Query, { period, field, value }: Cell) {
  if (period === undefined && name !== 'summary')
    throw badField('period', `is missing: it says which row is meant, by its 'date'`);
  const { account, currency, ...report } = await asked(scope, name, query);
  let found: CellExplanation;
  try {
    found = explainCell(account, report, { report: name, date: period, field, value });
  } catch (error) {
    if (!(error instanceof NoSuchCellError)) throw error;
    throw badField(
      error.part === 'date' ? 'period' : error.part,
      `names nothing to explain: ${error.message}`,
    );
  }
  return { report: name, ...{ period, field, value }, currency, ...found };
}

export function explainReportRoutes(app: Hono, env: Environment): void {
  app.get('/_sandbox/explain/reports/:name', async (c) => {
    const { account } = await callerOf(c, env);
    const name = c.req.param('name');
    if (!isExplainable(name))
      throw new ApiError(404, `There is no report '${name}' whose numbers can be explained.`, {
        field: 'name',
      });
    const cell = cellIn(new URL(c.req.url).searchParams);
    const query = reportQueryIn(c.req.url, name);
    return c.json(
      await inAccount(env.db, account.account_id, 'read', (scope) => explain(scope, name, query, cell)),
    );
  });
}
