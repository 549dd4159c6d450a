// How a command ends: what cannot be worked with is told in a sentence, anything else is our mistake and shows its stack.
import { Refusal } from './refusal.ts';

export async function reporting(command: () => void | Promise<void>, code = 1): Promise<void> {
  try {
    await command();
  } catch (error) {
    const usage = (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
    if (!(error instanceof Refusal) && !usage) throw error;
    console.error((error as Error).message);
    process.exitCode = code;
  }
}
