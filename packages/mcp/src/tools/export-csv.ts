// `export_csv`: customers or movements as the text of a CSV file.
import { operation } from '../contract/tables.js';
import { quoted } from '../errors/quoted.js';
import { Refusal } from '../errors/refusal.js';
import { actionParameters, actions } from '../generated/parameters.gen.js';
import { largestResult, tokens } from '../result/tokens.js';
import { wholeNumber } from './arguments.js';
import { partOf, send } from './call.js';
import type { Tool } from './shape.js';

const exports = actions.export_csv?.[''] ?? {};

/** The records of a CSV text; a line break within quotes does not end one. */
export function csvRecords(text: string): string[] {
  const records: string[] = [];
  let current = '';
  let quoted = false;
  for (const line of text.split('\n')) {
    current = current === '' && !quoted ? line : `${current}\n${line}`;
    for (const sign of line) if (sign === '"') quoted = !quoted;
    if (quoted) continue;
    if (current.trim() !== '') records.push(current.replace(/\r$/, ''));
    current = '';
  }
  return records;
}

export const exportCsv: Tool = {
  name: 'export_csv',
  title: 'Export CSV',
  description: "Customers or MRR movements as CSV text, amounts in minor units of the row's currency.",
  properties: {
    export: { type: 'string', enum: Object.keys(exports) },
    ...actionParameters.export_csv,
    limit: partOf.limit!,
    offset: partOf.offset!,
  },
  required: ['export'],
  reads: true,
  async run(args, around) {
    const { method, path, parameters } = operation(exports[String(args.export)]!.operation);
    const query: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(args)) {
      if (['export', 'limit', 'offset'].includes(name)) continue;
      if (!parameters.some((parameter) => parameter.name === name))
        throw new Refusal(`The export '${args.export}' takes no ${quoted(name)}.`);
      query[name] = value;
    }
    const offset = wholeNumber(args, 'offset', 0) ?? 0;
    const limit = wholeNumber(args, 'limit', 1) ?? Number.POSITIVE_INFINITY;
    const [header = '', ...rows] = csvRecords(String(await send(method, path, { query }, around)));
    const wanted = rows.slice(offset, offset + limit);
    const lines = [header];
    let size = tokens(JSON.stringify(header)) + 200;
    for (const row of wanted) {
      // A line break is written as an escape, which counts as well.
      size += tokens(JSON.stringify(row)) + 2;
      if (size > largestResult) break;
      lines.push(row);
    }
    const shown = lines.length - 1;
    const next = offset + shown;
    return {
      data: { csv: `${lines.join('\n')}\n`, rows: shown },
      ...(next < rows.length && {
        truncated: true,
        next_offset: next,
        total: rows.length,
        how_to_continue: `Call again with offset ${next}. Each part repeats the header.`,
      }),
    };
  },
};
