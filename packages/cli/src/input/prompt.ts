// Questions, for a terminal only: whoever calls checks `canAsk` first.
import { createInterface } from 'node:readline';
import { CliError } from '../errors/cli-error.js';

/** Whether somebody sits there to answer. */
export const canAsk = (): boolean => process.stdin.isTTY === true && process.stderr.isTTY === true;

export function ask(question: string): Promise<string> {
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  return new Promise((resolve, reject) => {
    let answer: string | undefined;
    reader.on('SIGINT', () => reader.close());
    reader.on('close', () => {
      if (answer === undefined) process.stderr.write('\n');
      answer === undefined ? reject(interrupted()) : resolve(answer);
    });
    reader.question(question, (text) => {
      answer = text.trim();
      reader.close();
    });
  });
}

/** Without showing what is typed or pasted. */
export function askHidden(question: string): Promise<string> {
  const { stdin, stderr } = process;
  // Before the question: a key that is pasted at once must not find the terminal still echoing.
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  stderr.write(question);
  return new Promise((resolve, reject) => {
    let typed = '';
    const finish = (settle: () => void) => {
      stdin.off('data', onData).pause();
      stdin.setRawMode(false);
      stderr.write('\n');
      settle();
    };
    const onData = (chunk: string) => {
      for (const character of chunk) {
        if (character === '\r' || character === '\n') return finish(() => resolve(typed.trim()));
        // Ctrl-C and Ctrl-D.
        if (character === '\u0003' || character === '\u0004') return finish(() => reject(interrupted()));
        if (character === '\u007f' || character === '\b') typed = typed.slice(0, -1);
        // Ctrl-U begins anew.
        else if (character === '\u0015') typed = '';
        else if (character >= ' ') typed += character;
      }
    };
    stdin.on('data', onData).resume();
  });
}

const interrupted = () => new CliError('interrupted', 'nothing was done');
