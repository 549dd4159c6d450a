// The text of one method of a Python namespace: signature, documentation, call.
import type { Parameter, ResolvedOperation } from '../contract/read.ts';
import { docText, literal, parameterType, snake, wrapped } from './python-types.ts';

/** `getSummary` → `summary`, `list` → `list`: what a method reads is named by what it reads. */
export const shortName = (method: string) => snake(method).replace(/^get_(?=.)/, '');

const pythonName = (parameter: Parameter) => snake(parameter.name);

/** An operation as a method. */
export interface Method {
  op: ResolvedOperation;
  short: string;
  long: string;
  /** Package of the generated module, `reports`. */
  tag: string;
  /** Its text. */
  module: string;
  path: Parameter[];
  query: Parameter[];
  body: string | undefined;
  answer: string;
}

const isPaged = (method: Method) => method.query.some((p) => p.name === 'offset');

function exampleOf(method: Method, place: string): string {
  const body = method.op.operation.requestBody?.content['application/json']?.example;
  const shown = method.query.filter((p) => p.required || ['date', 'interval'].includes(p.name));
  const args = [
    ...method.path.map((p) => literal(p.example)),
    ...(body === undefined ? [] : [literal(body)]),
    ...shown.map((p) => `${pythonName(p)}=${literal(p.example)}`),
  ];
  return `gp.${place}.${method.short}(${args.join(', ')})`;
}

function docstring(method: Method, lead: string, example: string[]): string {
  const { operation } = method.op;
  const indent = '        ';
  const filters = operation['x-custom-filters'] ? method.query.filter((p) => p.schema['x-filter']) : [];
  const described = [...method.path, ...method.query.filter((p) => !filters.includes(p))];
  const line = (p: Parameter) =>
    wrapped(`${pythonName(p)}: ${docText(p.description)}`, `${indent}    `, '    ');
  const args = described.flatMap(line);
  if (filters.length > 0) {
    const names = filters.map((p) => p.name).join(', ');
    const text = `${names}: Filters. A list means any of its values, \`~x\` not x, \`*\` any value, \`~\` none.`;
    args.push(...wrapped(text, `${indent}    `, '    '));
    args.push(...wrapped('custom_<key>: Filters by your own customer fields.', `${indent}    `, '    '));
  }
  const failures = Object.keys(method.op.responses).filter((status) => !status.startsWith('2'));
  return [
    `${indent}"""${docText(lead)}`,
    '',
    ...wrapped(docText(operation.description), indent),
    '',
    `${indent}\`\`${method.op.method} ${method.op.path}\`\``,
    '',
    ...(args.length > 0 ? [`${indent}Args:`, ...args, ''] : []),
    `${indent}Raises:`,
    `${indent}    GrowPanelError: With \`\`status\`\` ${failures.join(', ')}, or without one when no answer came.`,
    '',
    `${indent}Example::`,
    '',
    ...example.map((l) => `${indent}    ${l}`),
    `${indent}"""`,
  ].join('\n');
}

function signature(method: Method): string {
  const required = method.query.filter((p) => p.required);
  const optional = method.query.filter((p) => !p.required);
  const bodyRequired = method.op.operation.requestBody?.required !== false;
  return [
    'self',
    ...method.path.map((p) => `${pythonName(p)}: str`),
    ...(method.body ? [bodyRequired ? `body: ${method.body}` : `body: Optional[${method.body}] = None`] : []),
    ...(method.query.length > 0 ? ['*'] : []),
    ...required.map((p) => `${pythonName(p)}: ${parameterType(p)}`),
    ...optional.map((p) => `${pythonName(p)}: Optional[${parameterType(p)}] = None`),
    ...(method.op.operation['x-custom-filters'] ? ['**custom: Filter'] : []),
  ].join(', ');
}

function request(method: Method): string {
  const args = [
    ...method.path.map((p) => `${pythonName(p)}=${pythonName(p)}`),
    ...(method.body ? ['body=body'] : []),
    ...method.query.map((p) => `${generatorName(p, method.module)}=${pythonName(p)}`),
    ...(method.op.operation['x-custom-filters'] ? [`query=custom_filters("${method.short}", custom)`] : []),
  ];
  return `${method.long}._get_kwargs(${args.join(', ')})`;
}

/** The generator adds an underscore where a name would hide one of Python's own. */
const generatorName = (p: Parameter, moduleText: string) =>
  new RegExp(`"${p.name}": (\\w+),`).exec(moduleText)?.[1] ?? pythonName(p);

/** The method under its two names. */
export function methodText(method: Method, place: string, isAsync: boolean): string {
  const wait = isAsync ? 'await ' : '';
  const call = exampleOf(method, place);
  const module = `from .._generated.api.${method.tag} import ${method.long}`;
  const lead = `${method.op.operation.summary}.`;
  const text = [
    `    ${isAsync ? 'async ' : ''}def ${method.short}(${signature(method)}) -> ${method.answer}:`,
    docstring(method, lead, [`answer = ${wait}${call}`]),
    `        ${module}`,
    '',
    `        return ${wait}self._call(${request(method)})`,
    '',
    `    ${method.long} = ${method.short}`,
    '',
  ];
  if (isPaged(method)) text.push(iterateText(method, place, isAsync));
  return text.join('\n');
}

/** All pages of a list that takes `offset`. */
function iterateText(method: Method, place: string, isAsync: boolean): string {
  const row = method.answer.replace(/^models\.(\w+)List$/, 'models.$1');
  const pages = `${isAsync ? 'Async' : ''}Pages`;
  const lead = `${method.op.operation.summary}: all of them, page after page, fetched while the loop runs.`;
  const loop = `${isAsync ? 'async ' : ''}for row in gp.${place}.iterate(limit=100):`;
  const given = ['limit: Size of a page.', 'offset: Rows to skip at the beginning.'];
  const doc = docstring(method, lead, [loop, '    print(row.id)']);
  const described = doc
    .replace(/ {12}limit: [^\n]*/, `            ${given[0]}`)
    .replace(/offset: [^\n]*/, given[1]!);
  return [
    `    def iterate(${signature(method)}) -> ${pages}["${row}", "${method.answer}"]:`,
    described,
    `        from .._core.pages import ${pages}`,
    `        from .._generated.api.${method.tag} import ${method.long}`,
    '',
    '        start = offset',
    '',
    `        ${isAsync ? 'async ' : ''}def fetch(offset: int) -> ${method.answer}:`,
    `            return ${isAsync ? 'await ' : ''}self._call(${request(method)})`,
    '',
    `        return ${pages}(fetch, start)`,
    '',
  ].join('\n');
}
