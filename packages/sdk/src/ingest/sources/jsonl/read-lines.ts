// A text as objects, one per line.
import { SourceError } from '../source-error.js';
import { readText, type TextInput } from '../text.js';
import { faultIn } from './fault.js';

const LONGEST_LINE = 8 * 1024 * 1024;

/** One object of a JSON Lines file. */
export interface JsonLine {
  /** From 1; blank lines count. */
  line: number;
  value: Record<string, unknown>;
}

function parse(text: string, line: number): JsonLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new SourceError('this is not JSON', { line, column: faultIn(text) + 1, cause });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new SourceError('expected an object', { line, column: 1 });
  return { line, value: value as Record<string, unknown> };
}

/** The objects; blank lines are passed over. @throws {SourceError} with line and column. */
export async function* readJsonLines(input: TextInput): AsyncGenerator<JsonLine, void, undefined> {
  let rest = '';
  let line = 0;
  for await (const chunk of readText(input)) {
    // Joined only when a line is complete: joining at every chunk would copy a long line again and again.
    const lines = chunk.split('\n');
    lines[0] = rest + lines[0]!;
    rest = lines.pop()!;
    for (const text of lines) {
      line++;
      if (text.trim() !== '') yield parse(text, line);
    }
    if (rest.length > LONGEST_LINE)
      throw new SourceError('this line does not end; is it JSON Lines, one object per line?', {
        line: line + 1,
      });
  }
  if (rest.trim() !== '') yield parse(rest, line + 1);
}
