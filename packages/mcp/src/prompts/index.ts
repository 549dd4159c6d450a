// Questions that people ask again and again, worked out: which calls answer them, and what an answer should say.
import { ProtocolError, ProtocolErrorCode } from '@modelcontextprotocol/server';
import { quoted } from '../errors/quoted.js';

interface Argument {
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
}

interface Prompt {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly arguments: readonly Argument[];
  text(args: Readonly<Record<string, string>>): string;
}

const segment = { name: 'segment', description: 'Id of a saved segment, to look at these customers only' };
const plan = { name: 'plan', description: 'Id of a plan group, to look at these customers only' };

const narrowed = ({ segment: s, plan: p }: Readonly<Record<string, string>>): string =>
  [s && ` Pass segment: '${s}' to every report.`, p && ` Pass plan: '${p}' to every report.`]
    .filter(Boolean)
    .join('');

const honest =
  "Take every number from a result, with the unit that its 'units' says; do not estimate. Name the range of days that each number covers.";

const all: readonly Prompt[] = [
  {
    name: 'monthly_review',
    title: 'Monthly review',
    description: 'What a month did to MRR, customers, churn and cash.',
    arguments: [{ name: 'month', description: 'YYYY-MM; the last full month when left out' }, segment, plan],
    text: (
      args,
    ) => `Write a review of ${args.month ?? 'the last full month'} for the people who run the company.${narrowed(args)}
1. get_report mrr with interval month over that month and the twelve before it: MRR at the end, each kind of movement, net new MRR, against the month before and the year before.
2. get_report mrr with breakdown plan over the month: where the net new MRR came from.
3. get_report retention with interval month over the same thirteen months: net and gross revenue retention, customer churn.
4. get_report movement-table over the month: the five largest gains and losses by name.
5. get_report transactions and cashflow-failed-payments over the month: cash received, failed and recovered.
Then: one paragraph that says what happened, a table, three things to look into. ${honest}`,
  },
  {
    name: 'churn_deep_dive',
    title: 'Churn deep dive',
    description: 'Who left, who they were, whether it is getting worse, and what is certain to come.',
    arguments: [
      { name: 'period', description: 'YYYYMMDD-YYYYMMDD; the last 12 months when left out' },
      segment,
      plan,
    ],
    text: (args) => `Find out why customers leave. Days: ${args.period ?? 'last-12-months'}.${narrowed(args)}
1. get_report retention, interval month: churn rates over time. Is there a trend?
2. get_report mrr with breakdown plan, then country, then age: who churns more than their share of MRR?
3. get_report movement-table with selected-type churn: the largest losses by name. For the three largest, get_customer.
4. get_report cohort: do newer cohorts stay longer or shorter?
5. get_report churn-scheduled and churn-reasons-summary: what is still to come, and what people say.
Then: the share of churn that each cause explains, what is noise because it is few customers, what to try first. ${honest}`,
  },
  {
    name: 'board_update',
    title: 'Board update',
    description: 'A quarter in one page, for a board.',
    arguments: [{ name: 'quarter', description: 'YYYY-Qn; the last full quarter when left out' }],
    text: (
      args,
    ) => `Write the page on revenue of a board update for ${args.quarter ?? 'the last full quarter'}.
1. get_report mrr with interval quarter over the last eight quarters, with compare last-year: MRR and ARR (12 times MRR) at the end, growth, net new MRR by movement.
2. get_report retention with interval quarter: net and gross revenue retention.
3. get_report customer-concentration: the share of the largest customers.
4. get_report cmrr-summary: what is committed already.
5. get_report leads-summary: the way new customers come in.
Then: five headline figures with the change on the quarter and on the year, what went well, what did not, what is at risk. ${honest}`,
  },
  {
    name: 'why_did_mrr_move',
    title: 'Why did MRR move?',
    description: 'From the change of a period down to the customers behind it.',
    arguments: [
      {
        name: 'period',
        description: 'YYYYMMDD-YYYYMMDD or a month YYYY-MM; the last full month when left out',
      },
      segment,
      plan,
    ],
    text: (args) => `Explain why MRR moved in ${args.period ?? 'the last full month'}.${narrowed(args)}
1. get_report mrr over the period: opening and closing MRR, and each kind of movement between them. They must add up; say so if they do not.
2. The same with breakdown plan and with breakdown country: where the largest part of the largest movement is.
3. get_report movement-table over the period, largest first: the customers behind it. Name those that make up most of it.
4. If the account has several currencies, the same report with fix_fx true: what is left is not business but exchange rates.
Then: one sentence with the answer, the bridge from opening to closing MRR as a table, the names. ${honest}`,
  },
];

export const prompts = all.map(({ text: _, ...prompt }) => ({ ...prompt, arguments: [...prompt.arguments] }));

/** @throws a protocol error for a prompt or an argument that does not exist. */
export function getPrompt(name: string, args: Readonly<Record<string, string>> = {}) {
  const prompt = all.find((candidate) => candidate.name === name);
  if (!prompt)
    throw new ProtocolError(
      ProtocolErrorCode.InvalidParams,
      `There is no prompt ${quoted(name)}. Prompts: ${all.map((p) => p.name).join(', ')}`,
    );
  const names = prompt.arguments.map((argument) => argument.name);
  const stranger = Object.keys(args).find((key) => !names.includes(key));
  if (stranger !== undefined)
    throw new ProtocolError(
      ProtocolErrorCode.InvalidParams,
      `The prompt ${name} has no argument ${quoted(stranger)}. It has: ${names.join(', ')}`,
    );
  const known = Object.fromEntries(Object.entries(args).filter(([, value]) => value !== ''));
  return {
    description: prompt.description,
    messages: [{ role: 'user' as const, content: { type: 'text' as const, text: prompt.text(known) } }],
  };
}
