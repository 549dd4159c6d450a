// The `growpanel` command: answers --version at once, and loads the rest for everything else.
import { version } from './version.js';

const argv = process.argv.slice(2);

if (argv.length === 1 && argv[0] === '--version') process.stdout.write(`${version}\n`);
else void import('./run.js').then(({ run }) => run(argv));
