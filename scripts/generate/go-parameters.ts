// The query parameters of the Go SDK's groups: one struct for all reports with filters, one for each other operation.
import { type Contract, operationsOf, type Parameter, type ResolvedOperation } from '../contract/read.ts';
import { comment, goMark, pascal, quoted } from './go-names.ts';

const queryOf = (op: ResolvedOperation) => op.parameters.filter((parameter) => parameter.in === 'query');

/** The operations that share ReportParams. */
const isFilteredReport = (op: ResolvedOperation) =>
  op.path.startsWith('/reports/') && op.operation['x-custom-filters'] === true;

/** Name of the struct with an operation's query parameters; undefined when it has none. */
export function paramsTypeOf(op: ResolvedOperation): string | undefined {
  if (isFilteredReport(op)) return 'ReportParams';
  const place = op.operation['x-sdk'];
  if (queryOf(op).length === 0 || !place || 'raw' in place) return undefined;
  return `${[...place.namespace.split('.'), place.method].map(pascal).join('')}Params`;
}

/** Parameters of the shared struct that an operation does not take. */
export function refusedParameters(contract: Contract, op: ResolvedOperation): string[] {
  if (!isFilteredReport(op)) return [];
  const own = new Set(queryOf(op).map((p) => p.name));
  return [...reportParameters(contract).keys()].filter((name) => !own.has(name));
}

function reportParameters(contract: Contract): Map<string, Parameter> {
  const reports = operationsOf(contract).filter(isFilteredReport);
  return new Map(reports.flatMap((op) => queryOf(op).map((p) => [p.name, p] as const)));
}

/** Go type of a parameter, and the method that writes it. The zero value is left out. */
export function kindOf({ name, required, schema }: Parameter): { type: string; method: string } {
  const value = schema['x-value'];
  if (schema['x-filter']) return { type: '[]string', method: 'list' };
  if (value?.type === 'integer') return { type: 'int', method: 'int' };
  if (value?.type === 'boolean') {
    if (value.default === true)
      throw new Error(`${name}: a bool that is true when left out needs a pointer in Go`);
    return { type: 'bool', method: 'bool' };
  }
  return { type: 'string', method: required ? 'required' : 'string' };
}

function struct(name: string, about: string, parameters: Iterable<Parameter>, custom: boolean): string {
  const list = [...parameters];
  // On the wire a space stands between values; here they are a list.
  const described = (p: Parameter) =>
    p.description?.replace('A space means or', 'A list means any of its values') ?? '';
  const fields = list.map(
    (p) => `${comment(`${pascal(p.name)}: ${described(p)}`, '\t')}\t${pascal(p.name)} ${kindOf(p).type}\n`,
  );
  const writes = list.map((p) => `\tq.${kindOf(p).method}(${quoted(p.name)}, p.${pascal(p.name)})\n`);
  if (custom) {
    fields.push(
      '\t// Custom narrows by your own customer fields: any of the values of each.\n\tCustom map[string][]string\n',
    );
    writes.push('\tq.custom(p.Custom)\n');
  }
  const zero = list.some((p) => p.required)
    ? `\tif p == nil {\n\t\tp = &${name}{}\n\t}\n`
    : '\tif p == nil {\n\t\treturn\n\t}\n';
  return `${comment(about)}type ${name} struct {
${fields.join('\n')}}

func (p *${name}) write(q *query) {
${zero}${writes.join('')}}
`;
}

export function goParameters(contract: Contract): string {
  const operations = operationsOf(contract);
  const own = operations.filter((op) => paramsTypeOf(op) && !isFilteredReport(op));
  const parts = [
    struct(
      'ReportParams',
      `ReportParams narrows a report, and says how it is cut. Fields that are left out are not sent. A report that does not
take a field refuses it: [ReportsService.GetSummary] has no Interval.`,
      reportParameters(contract).values(),
      true,
    ),
    ...own.map((op) => {
      const place = op.operation['x-sdk'] as { namespace: string; method: string };
      const name = paramsTypeOf(op)!;
      const method = `${place.namespace.split('.').map(pascal).join('')}Service.${pascal(place.method)}`;
      const custom = op.operation['x-custom-filters'] === true;
      return struct(
        name,
        `${name} is for [${method}]. Fields that are left out are not sent.`,
        queryOf(op),
        custom,
      );
    }),
  ];
  return `${goMark}\npackage growpanel\n\n${parts.join('\n')}`;
}
