// `get_report`: any report by its name, with the parameters that this report has.
import { isGrowPanelError } from '@growpanel/sdk';
import { type ContractOperation, reportNamed } from '../contract/tables.js';
import { suggestion } from '../errors/nearest.js';
import { quoted } from '../errors/quoted.js';
import { Refusal } from '../errors/refusal.js';
import { reportNames, reportParameters, unfilteredReports } from '../generated/parameters.gen.js';
import { fieldList } from '../result/fields.js';
import { payloadOf } from '../result/payload.js';
import { wholeNumber } from './arguments.js';
import { partOf, read, send, wireValue } from './call.js';
import type { Arguments, Payload, Surroundings, Tool } from './shape.js';

/** Filters by custom variables, `{ industry: 'saas' }`, also as `custom_industry`. */
export function customFilters(args: Arguments): Record<string, unknown> {
  const named = Object.entries((args.custom ?? {}) as Record<string, unknown>).map(([name, value]) => [
    name.startsWith('custom_') ? name : `custom_${name}`,
    value,
  ]);
  const direct = Object.entries(args).filter(([name]) => name.startsWith('custom_'));
  return Object.fromEntries([...named, ...direct]);
}

/** Arguments of a tool that are no parameters of the API. */
export const own = new Set(['report', 'custom', 'fields', 'limit', 'offset']);

/** The parameters that an operation takes. @throws {@link Refusal} for one that it would ignore. */
export function queryOf(
  operation: ContractOperation,
  args: Arguments,
  what: string,
): Record<string, unknown> {
  const taken = operation.parameters.filter(({ in: place }) => place === 'query');
  const names = taken.map(({ name }) => name);
  const query: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(args)) {
    if (own.has(name) || name.startsWith('custom_')) continue;
    const parameter = taken.find((p) => p.name === name);
    if (!parameter)
      throw new Refusal(
        `${what} takes no ${quoted(name)}.${suggestion(name, names)} It takes: ${names.join(', ') || 'nothing'}`,
      );
    query[name] = wireValue(parameter, value);
  }
  const custom = customFilters(args);
  if (Object.keys(custom).length > 0 && !operation.customFilters)
    throw new Refusal(`${what} takes no filters by custom variables.`);
  for (const { name, required } of taken)
    if (required && query[name] === undefined) throw new Refusal(`${what} needs '${name}'.`);
  return { ...query, ...custom };
}

/** A report that this version does not know may be a new one: everything is passed on, and the API decides. */
async function unknownReport(name: string, args: Arguments, around: Surroundings): Promise<Payload> {
  const query = Object.fromEntries(Object.entries(args).filter(([key]) => !own.has(key)));
  try {
    const data = await send(
      'GET',
      '/reports/{name}',
      { path: { name }, query: { ...query, ...customFilters(args) } },
      around,
    );
    const [offset, limit] = [wholeNumber(args, 'offset', 0), wholeNumber(args, 'limit', 1)];
    return payloadOf({ data }, { fields: fieldList(args.fields), offset, limit });
  } catch (error) {
    if (!isGrowPanelError(error) || error.status !== 404) throw error;
    throw new Refusal(
      `There is no report ${quoted(name)}.${suggestion(name, reportNames)} Reports: ${reportNames.join(', ')}`,
    );
  }
}

export const getReport: Tool = {
  name: 'get_report',
  title: 'Get a report',
  description:
    `Subscription analytics by report name: ${reportNames.join(', ')}. ` +
    'MRR, net new and churned MRR over time: mrr. NRR, GRR, churn rates: retention. Figures now: summary. ' +
    'Movements by customer: movement-table. Units are in the result; money is minor units. ' +
    "Filters (currency to segment): a space means or, '~x' not x, '*' any, '~' none; " +
    `not for ${unfilteredReports.join(', ')}.`,
  properties: {
    report: { type: 'string' },
    ...reportParameters,
    custom: { type: 'object', description: 'Filters by custom variables: {"industry": "saas"}' },
    ...partOf,
  },
  required: ['report'],
  reads: true,
  open: true,
  async run(args, around) {
    const name = String(args.report);
    const operation = reportNamed(name);
    if (!operation) return unknownReport(name, args, around);
    const stranger = Object.keys(args).find(
      (key) => !(key in getReport.properties) && !key.startsWith('custom_'),
    );
    if (stranger !== undefined) queryOf(operation, { [stranger]: args[stranger] }, `Report '${name}'`);
    return read(operation, { query: queryOf(operation, args, `Report '${name}'`) }, args, around);
  },
};
