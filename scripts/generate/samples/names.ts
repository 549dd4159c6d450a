// What an operation is called in each language. The rules are those of the clients' own generators and of the command.
import { kebab } from '../../../packages/cli/src/contract/options.ts';
import { isSetting, wordsOf } from '../../../packages/cli/src/contract/words.ts';
import { pascal } from '../go-names.ts';
import { shortName } from '../python-method.ts';
import { snake } from '../python-types.ts';
import type { Place } from './sample-call.ts';

export { kebab, pascal, snake };

/** `data.customers`, `list` → `data.customers.list`. */
export const typescriptName = ({ namespace, method }: Place): string => `${namespace}.${method}`;

/** `data.planGroups`, `list` → `data.plan_groups.list`. */
export const pythonName = ({ namespace, method }: Place): string =>
  [...namespace.split('.').map(snake), shortName(method)].join('.');

/** `data.customers`, `list` → `Data.Customers.List`. */
export const goName = ({ namespace, method }: Place): string =>
  [...namespace.split('.'), method].map(pascal).join('.');

/** `data.sources`, `list` → data data-sources list. A setting is read and changed under its name alone. */
export function commandWords(place: Place, path: string): string[] {
  const words = wordsOf({ path, name: typescriptName(place) } as Parameters<typeof wordsOf>[0]);
  return isSetting(words) ? words.slice(0, -1) : words;
}
