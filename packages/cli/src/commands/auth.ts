// `growpanel auth`: keys in the config file, checked before they are kept.
import type { Command } from 'commander';
import { readConfigFile, storeProfile } from '../config/config-file.js';
import { type Globals, productionUrl } from '../config/globals.js';
import { profileName, settingsFrom } from '../config/settings.js';
import { CliError, usageError } from '../errors/cli-error.js';
import { examples } from '../help.js';
import { askHidden, canAsk } from '../input/prompt.js';
import { readStdin } from '../input/stdin.js';
import { visible } from '../output/escape.js';
import { print } from '../output/print.js';
import { callerFor } from './call.js';

export function fillAuth(group: Command): void {
  const all = {
    login: ['auth login', 'auth login --profile work', 'auth login < key.txt'],
    status: ['auth status', 'auth status --profile work'],
    logout: ['auth logout', 'auth logout --profile work'],
  };
  group.addHelpText('before', examples(Object.values(all).map(([first]) => first!)));
  group
    .command('login')
    .description('Check an API key and keep it: from a hidden prompt, or from standard input')
    .addHelpText('before', examples(all.login))
    .action((_, command: Command) => login(command.optsWithGlobals<Globals>()));
  group
    .command('status')
    .description('Which key is used, where it comes from, and whose it is')
    .addHelpText('before', examples(all.status))
    .action((_, command: Command) => status(command.optsWithGlobals<Globals>()));
  group
    .command('logout')
    .description('Forget the key in the config file')
    .addHelpText('before', examples(all.logout))
    .action((_, command: Command) => logout(command.optsWithGlobals<Globals>()));
}

async function login(globals: Globals): Promise<void> {
  const profile = profileName(globals);
  const file = readConfigFile();
  const apiKey = globals.apiKey ?? (canAsk() ? await askHidden('API key: ') : (await readStdin())?.trim());
  if (!apiKey) {
    throw usageError(
      'there is no key',
      'Pipe it in, as in growpanel auth login < key.txt, or use a terminal.',
    );
  }
  const used = { ...globals, apiKey };
  const { apiUrl } = settingsFrom(used);
  const owner = await ownerOf(used);
  storeProfile(file, profile, { api_key: apiKey, ...(apiUrl !== productionUrl && { api_url: apiUrl }) });
  const answer = { ...(profile && { profile }), ...owner, api_url: apiUrl, stored_in: file.path };
  await print({ answer }, globals);
}

async function status(globals: Globals): Promise<void> {
  const { apiKey, apiUrl, source } = settingsFrom(globals);
  const owner = await ownerOf(globals);
  const profiles = Object.keys(readConfigFile().profiles);
  const answer = {
    ...owner,
    api_key: `…${apiKey.slice(-4)}`,
    key_from: source,
    api_url: apiUrl,
    ...(profiles.length > 0 && { profiles }),
  };
  await print({ answer }, globals);
}

function logout(globals: Globals): void {
  const profile = profileName(globals);
  const file = readConfigFile();
  const stored = profile === undefined ? file.api_key : file.profiles[profile]?.api_key;
  if (!stored) {
    const of = profile === undefined ? '' : ` of profile '${profile}'`;
    throw new CliError('configuration', `there is no key${of} in ${file.path}`);
  }
  storeProfile(file, profile, undefined);
  process.stderr.write(`growpanel: removed from ${visible(file.path)}; the key itself still works\n`);
}

/** Whose the key is; an API that cannot tell that is asked for the profile. */
async function ownerOf(globals: Globals): Promise<Record<string, unknown>> {
  const call = callerFor(globals);
  try {
    return (await call('GET', '/integrations/verify')).data as Record<string, unknown>;
  } catch (error) {
    const { status } = error as { status?: number };
    if (status !== 404 && status !== 501) throw error;
  }
  const { email } = (await call('GET', '/profile')).data as { email?: unknown };
  return { email };
}
