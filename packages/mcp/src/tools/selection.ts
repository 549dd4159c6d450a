// Which tools a server has: by profile, without what writes, by name.
import { suggestion } from '../errors/nearest.js';
import { quoted } from '../errors/quoted.js';
import { SettingsError } from '../errors/refusal.js';
import { apiMethods, apiRequest } from './api-request.js';
import { getCustomer, listCustomers, listPlans, resyncCustomer } from './customers.js';
import { exportCsv } from './export-csv.js';
import { getReport } from './get-report.js';
import { type Managed, managed, manageTool } from './manage.js';
import type { Tool } from './shape.js';

/** `default`: the 14 documented tools. `split`: reading and writing in tools of their own. */
export type Profile = 'default' | 'split';
const profiles: readonly Profile[] = ['default', 'split'];

/** @throws {@link SettingsError} for a profile that does not exist. */
export function profileNamed(name: string | undefined): Profile | undefined {
  const found = profiles.find((profile) => profile === name);
  if (found || name === undefined) return found;
  throw new SettingsError(`There is no profile ${quoted(name)}. Profiles: ${profiles.join(', ')}`);
}

export interface Selection {
  readonly readOnly?: boolean | undefined;
  readonly profile?: Profile | undefined;
  readonly tools?: readonly string[] | undefined;
  readonly excludeTools?: readonly string[] | undefined;
}

/** `manage_data` → read_data and write_data. */
const inTwo = (what: Managed): (Tool | undefined)[] => {
  const name = what.key.replace('manage_', '');
  return [
    manageTool({ ...what, title: what.title.replace('Manage', 'Read') }, 'reads', `read_${name}`),
    manageTool({ ...what, title: what.title.replace('Manage', 'Change') }, 'writes', `write_${name}`),
  ];
};

const ofProfile = (profile: Profile, readOnly: boolean): readonly Tool[] => {
  const split = profile === 'split';
  const managing = (what: Managed) => (split ? inTwo(what) : [manageTool(what, readOnly ? 'reads' : 'all')]);
  const [data, ...others] = managed;
  const all = [
    ...[getReport, listCustomers, getCustomer, resyncCustomer, listPlans],
    ...(data ? managing(data) : []),
    exportCsv,
    ...others.flatMap(managing),
    ...(split ? apiMethods : [apiRequest(readOnly)]),
  ];
  return all.filter((tool): tool is Tool => tool !== undefined && (!readOnly || tool.reads));
};

const known = new Map<string, readonly Tool[]>();

/** The tools of a profile. They are the same for everybody, so they are made once. */
function toolsOf(profile: Profile, readOnly: boolean): readonly Tool[] {
  const key = `${profile} ${readOnly}`;
  const found = known.get(key) ?? ofProfile(profile, readOnly);
  known.set(key, found);
  return found;
}

/** @throws {@link SettingsError} for a tool that does not exist, or when nothing is left. */
export function selectTools({
  readOnly = false,
  profile = 'default',
  tools,
  excludeTools,
}: Selection): readonly Tool[] {
  const writable = toolsOf(profile, false).map(({ name }) => name);
  for (const name of [...(tools ?? []), ...(excludeTools ?? [])])
    if (!writable.includes(name))
      throw new SettingsError(
        `There is no tool ${quoted(name)}.${suggestion(name, writable)} Tools: ${writable.join(', ')}`,
      );
  const left = toolsOf(profile, readOnly).filter(
    ({ name }) => (!tools || tools.includes(name)) && !excludeTools?.includes(name),
  );
  if (left.length === 0)
    throw new SettingsError('No tool is left: check --tools, --exclude-tools and --read-only.');
  return left;
}
