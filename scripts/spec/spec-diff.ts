// `pnpm spec:diff A B [--format text|json|markdown] [--fail-on breaking|addition|documentation]`: what changed between
// two descriptions, each a file or an address. Exit codes: 0 compared, 1 the change is as bad as --fail-on says or
// worse, 2 a description cannot be read.
import { diff } from './diff/command.ts';
import { reporting } from './intake/reporting.ts';

// `| head` closes the pipe early: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
await reporting(async () => {
  const { text, code } = await diff(process.argv.slice(2));
  process.exitCode = code;
  process.stdout.write(text);
}, 2);
