// Builds what the tests of the command run, when it is older than its sources.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

function newest(folder: URL): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return Math.max(...files.map((file) => statSync(`${file.parentPath}/${file.name}`).mtimeMs));
}

export default function build(): void {
  if (process.env.GROWPANEL_BUILT === '1') return;
  for (const name of ['metrics', 'sandbox']) {
    const home = new URL(`../../${name}/`, import.meta.url);
    const built = new URL('dist/index.js', home);
    if (existsSync(built) && statSync(built).mtimeMs > newest(new URL('src/', home))) continue;
    execFileSync('npx', ['tsup'], { cwd: fileURLToPath(home), stdio: ['ignore', 'ignore', 'inherit'] });
  }
}
