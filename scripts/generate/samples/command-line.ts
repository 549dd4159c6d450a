// A call with the command `growpanel`.
import { commandWords, kebab } from './names.ts';
import { filledPath, type SampleCall } from './sample-call.ts';
import { onLines, quoted } from './shell.ts';

export function commandSample({ op, place, path, query, body }: SampleCall): string {
  const words = place
    ? [...commandWords(place, op.path), ...path.map(({ value }) => value)]
    : ['api', op.method, filledPath(op.path, path)];
  return onLines([
    ['growpanel', ...words.map(quoted)],
    ...query.map(({ parameter, value }) =>
      place ? [`--${kebab(parameter.name)}`, quoted(value)] : [quoted(`${parameter.name}=${value}`)],
    ),
    ...(body ? [['--body', quoted(JSON.stringify(body.value))]] : []),
  ]);
}
