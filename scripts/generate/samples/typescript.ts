// A call with the TypeScript SDK.
import { type Code, laidOut } from './layout.ts';
import { typescriptName } from './names.ts';
import type { Given, SampleCall } from './sample-call.ts';

const style = { indent: '  ', width: 90 };

const text = (value: string) =>
  `'${JSON.stringify(value).slice(1, -1).replaceAll(String.raw`\"`, '"').replaceAll("'", String.raw`\'`)}'`;
const key = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : text(name));

function literal(value: unknown): Code {
  if (typeof value === 'string') return text(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) {
    return { open: '[', close: ']', pad: '', parts: value.map((v) => ({ before: '', code: literal(v) })) };
  }
  return object(Object.entries(value).map(([name, v]) => [name, literal(v)]));
}

const object = (fields: [string, Code][]): Code => ({
  open: '{',
  close: '}',
  pad: ' ',
  parts: fields.map(([name, code]) => ({ before: `${key(name)}: `, code })),
});

const given = (list: Given[]): Code =>
  object(list.map(({ parameter, value }) => [parameter.name, text(value)]));

export function typescriptSample({ op, place, path, query, body }: SampleCall): string {
  const argument: [string, Code][] = [
    ...(path.length > 0 ? ([['path', given(path)]] as [string, Code][]) : []),
    ...(query.length > 0 ? ([['query', given(query)]] as [string, Code][]) : []),
    ...(body ? ([['body', literal(body.value)]] as [string, Code][]) : []),
  ];
  const before = `const { data } = await gp.${place ? typescriptName(place) : `raw.${op.id}`}(`;
  const call = argument.length > 0 ? laidOut(object(argument), style, before) : '';
  return `import { GrowPanel } from '@growpanel/sdk';

const gp = new GrowPanel(); // key and address from the environment

${before}${call});
console.log(data);
`;
}
