// The words of a command, from the name of its operation.
import { kebab } from './options.js';
import type { ContractOperation } from './tables.js';

/** Groups that the documentation of the command calls otherwise than the contract does. */
const groups: ReadonlyArray<readonly [contract: string, command: string]> = [
  ['data.sources.', 'data.dataSources.'],
  ['webhooks.', 'integrations.webhooks.'],
  ['notifications.', 'settings.notifications.'],
];

/** Commands that it calls otherwise. */
const commands: Readonly<Record<string, string>> = {
  'customers.detail': 'customers.get',
  'account.team.update': 'account.team.edit',
  'data.sources.getProgress': 'data.dataSources.progress',
  'webhooks.verify': 'integrations.verify',
};

/** `data.planGroups.merge` → data plan-groups merge; `settings.getStripe` → settings stripe get. */
export function wordsOf({ name, path }: ContractOperation): string[] {
  // The path names a report, and whatever has no name.
  if (name === undefined || path.startsWith('/reports/')) return path.match(/[^/{}]+/g) ?? [];
  const group = groups.find(([prefix]) => name.startsWith(prefix));
  const spoken = commands[name] ?? (group ? `${group[1]}${name.slice(group[0].length)}` : name);
  const words = spoken.split('.').map(kebab);
  const [, verb, setting] = /^settings\.(get|update)([A-Z]\w*)$/.exec(name) ?? [];
  return verb && setting ? ['settings', kebab(setting).replace(/^-/, ''), verb] : words;
}

/** A setting is read without a body and written with one, under one name. */
export const isSetting = (words: readonly string[]): boolean => words[0] === 'settings' && words.length > 2;
