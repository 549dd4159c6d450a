// Runs the command on a real pseudo-terminal, through `script` of util-linux.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { binary, environment, type Surroundings } from './growpanel.js';

export const hasPseudoTerminal = spawnSync('script', ['--version']).status === 0;

export interface TerminalRun {
  code: number | null;
  /** Everything that the terminal got, control characters among it. */
  text: string;
}

/** @param answers what to type when the output shows it. */
export function onTerminal(
  line: string,
  answers: Array<[RegExp, string]>,
  surroundings: Surroundings,
  columns = 80,
): Promise<TerminalRun> {
  const command = `stty cols ${columns}; '${process.execPath}' '${binary}' ${line}`;
  const child: ChildProcess = spawn('script', ['-qec', command, '/dev/null'], {
    env: { ...environment(surroundings), TERM: 'xterm-256color' },
  });
  let text = '';
  child.stdout!.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    const [question, answer] = answers[0] ?? [];
    if (question?.test(text)) {
      answers.shift();
      child.stdin!.write(answer);
    }
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, text })));
}
