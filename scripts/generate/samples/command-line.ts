// A call with the command `growpanel`.
import { commandWords, kebab } from './names.ts';
import type { SampleCall } from './sample-call.ts';
import { onLines, quoted } from './shell.ts';

export function commandSample({ op, place, path, query, body }: SampleCall): string {
  const words = ['growpanel', ...commandWords(place, op.path), ...path.map(({ value }) => value)];
  return onLines([
    words.map(quoted),
    ...query.map(({ parameter, value }) => [`--${kebab(parameter.name)}`, quoted(value)]),
    ...(body ? [['--body', quoted(JSON.stringify(body.value))]] : []),
  ]);
}
