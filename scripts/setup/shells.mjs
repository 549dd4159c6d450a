// Finds the shells and the programs beside them that the command line is tested with, or installs Debian's where that is
// possible.
import { spawnSync } from 'node:child_process';

export const shells = ['bash', 'zsh', 'fish'];
/** What the documentation pipes into. */
export const programs = ['jq', 'csvtool'];

const works = (...command) => spawnSync(command[0], command.slice(1), { stdio: 'ignore' }).status === 0;
const isThere = (name) => works('which', name);

/** What lets a command change the machine; undefined where that is not for a test to do. */
function asRoot() {
  if (process.getuid?.() === 0) return [];
  // A machine of a CI is there to be changed; on that of a person nobody takes sudo for granted.
  return process.env.CI && works('sudo', '-n', 'true') ? ['sudo'] : undefined;
}

/** Those that are on this machine in the end. */
export function findPrograms(names) {
  const missing = names.filter((name) => !isThere(name));
  const before = missing.length > 0 && isThere('apt-get') ? asRoot() : undefined;
  if (before) {
    console.error(`Installing ${missing.join(', ')} …`);
    const apt = [...before, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
    works(...apt, 'update');
    works(...apt, 'install', '-y', '--no-install-recommends', ...missing);
  }
  return names.filter(isThere);
}
