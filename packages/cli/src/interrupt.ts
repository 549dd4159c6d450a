// Ctrl-C: leaves at once, unless a command has something to bring to an end first. A second one always leaves.
import { exits } from './errors/exits.js';

let current: (() => void) | undefined;

export function watchInterrupts(): void {
  const onSignal = () => {
    const handler = current;
    current = undefined;
    if (handler) handler();
    else process.exit(exits.interrupted);
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
}

/** Lets `handler` have the first Ctrl-C while `work` is going on. */
export async function interruptible<T>(handler: () => void, work: () => Promise<T>): Promise<T> {
  current = handler;
  try {
    return await work();
  } finally {
    if (current === handler) current = undefined;
  }
}
