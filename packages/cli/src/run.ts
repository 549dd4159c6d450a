// One run: parse, do, report, and leave with the exit code that says how it went.

import { exits } from './errors/exits.js';
import { explain } from './errors/explain.js';
import { report } from './errors/report.js';
import { exitCodes } from './help.js';
import { watchInterrupts } from './interrupt.js';
import { formatAsked } from './output/format.js';
import { buildProgram } from './program.js';

export async function run(argv: string[]): Promise<void> {
  watchInterrupts();
  // Whoever reads may have enough: `growpanel customers list | head -1` is no error.
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    process.exit(code === 'EPIPE' ? 0 : exits.unexpected);
  });
  // Nobody listens to complaints; the exit code still tells.
  process.stderr.on('error', () => {});

  let exit = 0;
  try {
    await answer(argv);
  } catch (error) {
    const failure = await explain(error);
    if (failure) {
      exit = failure.exit;
      report(failure, formatAsked(argv));
    }
  }
  // Not a bare return: a standard input that somebody keeps open must not keep the process.
  await drained(process.stdout);
  await drained(process.stderr);
  process.exit(exit);
}

async function answer(argv: string[]): Promise<void> {
  const [first, second] = argv;
  if (first === 'help' && second === 'exit-codes') process.stdout.write(exitCodes);
  // For completion scripts, with words that need not be a command line yet.
  else if (first === 'complete') {
    const { completionsFor } = await import('./commands/completion.js');
    process.stdout.write(await completionsFor(argv.slice(1)));
  } else await buildProgram(argv).parseAsync(await asParsed(argv), { from: 'user' });
}

/** Nothing means help; `help a b` → `a b --help`, and what is no command is called, to be told so. */
async function asParsed(argv: string[]): Promise<string[]> {
  if (argv.length === 0) return ['--help'];
  if (argv[0] !== 'help') return argv;
  const words = argv.slice(1);
  const { isCommand } = await import('./commands/tree.js');
  return (await isCommand(words)) ? [...words, '--help'] : words;
}

/** Pipes are written in the background; leaving earlier would cut the end off. */
function drained(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write('', () => resolve()));
}
