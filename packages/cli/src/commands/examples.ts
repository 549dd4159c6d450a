// Examples of a command, from what its operation takes.
import { type ContractOperation, schemaNamed } from '../contract/tables.js';
import { isSetting, wordsOf } from '../contract/words.js';
import { examples } from '../help.js';
import { answersText } from '../output/stream.js';

export function examplesFor(
  operation: ContractOperation,
  words: readonly string[],
  update: ContractOperation | undefined,
): string {
  const name = (update ? words.slice(0, -1) : words).join(' ');
  const plain = [name, ...argumentsOf(operation)].join(' ');
  const { method } = operation;
  if (update) return examples([plain, `${plain} --body '${sample(update)}'`]);
  if (operation.body && method !== 'DELETE') {
    const file = operation.bulk ? `${words.at(-2)}.json` : 'change.json';
    return examples([
      `${plain} --body '${sample(operation)}'`,
      `${plain} --body @${file}`,
      `${plain} < ${file}`,
    ]);
  }
  if (answersText(operation)) {
    return examples([`${plain} > ${words.at(-1)}.csv`, `${plain} --date 20240101-20241231`]);
  }
  const has = (parameter: string) => operation.parameters.some((each) => each.name === parameter);
  const lines = [plain];
  if (has('offset')) lines.push(`${plain} --limit 50 --offset 100`);
  if (has('source')) lines.push(`${plain} --source SOURCE`);
  if (method === 'GET') lines.push(`${plain} --format csv`);
  return examples(lines);
}

/** Of a group: what its first commands look like. */
export const examplesOf = (operations: readonly ContractOperation[]): string =>
  examples(operations.slice(0, 3).map((operation) => lineFor(operation, wordsOf(operation))));

/** A setting is read under its name alone. */
const lineFor = (operation: ContractOperation, words: readonly string[]): string =>
  [
    ...(isSetting(words) ? words.slice(0, -1) : words),
    ...argumentsOf(operation),
    ...(operation.body && operation.method !== 'DELETE' ? ['--body @FILE'] : []),
  ].join(' ');

/** `{user_id}` → USER_ID; an event is best shown as one. */
const argumentsOf = ({ parameters }: ContractOperation): string[] =>
  parameters
    .filter((parameter) => parameter.in === 'path')
    .map(({ name }) => (name === 'event' ? 'customer.created' : name.toUpperCase()));

/** A body with up to three fields: the required ones, else the first. */
function sample({ body }: ContractOperation): string {
  const all = Object.entries(schemaNamed(body)?.fields ?? {}).filter(([, field]) => !field.aliasOf);
  const required = all.filter(([name, field]) => field.required && name !== 'data_source');
  const shown = (required.length ? required : all.slice(0, 1)).slice(0, 3);
  const value = (
    type: string | undefined,
    values: readonly unknown[] | undefined,
    list: boolean | undefined,
  ) =>
    list
      ? ['…']
      : type === 'boolean'
        ? true
        : (values?.[0] ?? (type === 'string' ? '…' : type === 'object' ? {} : 0));
  return JSON.stringify(
    Object.fromEntries(shown.map(([name, { type, values, list }]) => [name, value(type, values, list)])),
  );
}
