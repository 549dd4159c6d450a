// A call with the Python SDK.
import { literal } from '../python-types.ts';
import { type Code, laidOut } from './layout.ts';
import { pythonName, snake } from './names.ts';
import type { SampleCall } from './sample-call.ts';

const style = { indent: '    ', width: 90 };

function code(value: unknown): Code {
  if (typeof value !== 'object' || value === null) return literal(value);
  if (Array.isArray(value)) {
    return { open: '[', close: ']', pad: '', parts: value.map((v) => ({ before: '', code: code(v) })) };
  }
  const parts = Object.entries(value).map(([name, v]) => ({ before: `${literal(name)}: `, code: code(v) }));
  return { open: '{', close: '}', pad: '', parts };
}

export function pythonSample({ place, path, query, body }: SampleCall): string | undefined {
  if (!place) return undefined;
  const parts = [
    ...path.map(({ value }) => ({ before: '', code: literal(value) })),
    ...(body ? [{ before: '', code: code(body.value) }] : []),
    ...query.map(({ parameter, value }) => ({ before: `${snake(parameter.name)}=`, code: literal(value) })),
  ];
  const before = `answer = gp.${pythonName(place)}`;
  return `from growpanel import GrowPanel

gp = GrowPanel()  # key and address from the environment

${before}${laidOut({ open: '(', close: ')', pad: '', parts }, style, before)}
print(answer)
`;
}
