// Finds a Chromium for tests that need a real browser, or installs Debian's where that is possible.
import { spawnSync } from 'node:child_process';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const found = () =>
  process.env.CHROMIUM_PATH ??
  names.map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim()).find(Boolean);

/** Path of a Chromium; undefined when there is none and none can be installed. */
export function findChromium() {
  const path = found();
  if (path || process.getuid?.() !== 0 || spawnSync('which', ['apt-get']).status !== 0) return path;
  console.error('Installing chromium …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    stdio: 'ignore',
    env,
  });
  return found();
}

/** Switches for a browser that runs unattended and asks nothing of the outside. */
export const chromiumSwitches = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
