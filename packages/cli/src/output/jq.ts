// --jq: the real jq, compiled to WebAssembly. It is large, so it is loaded when it is used.
import { CliError, usageError } from '../errors/cli-error.js';

type Jq = typeof import('jq-wasm');

// CommonJS, which bundlers hand over under `default`.
const loaded = async (): Promise<Jq> => {
  const module = (await import('jq-wasm')) as Jq & { default?: Jq };
  return module.default ?? module;
};

/** Its own words, without the library's around them. */
const wordsOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error))
    .replace(/^Failed to execute raw query: /, '')
    .replace(/^jq: error(?: \(at [^)]*\))?:? ?/, '')
    .replace(/(?: at <top-level>|\n).*/s, '')
    .replace(' (Unix shell quoting issues?)', '')
    .trim();

/** Before anything is sent: an expression that cannot run must not come to light after a write. */
export async function checkJq(expression: string): Promise<void> {
  const { raw } = await loaded();
  try {
    await raw('null', `if false then (${expression}\n) else empty end`);
  } catch (error) {
    throw usageError(`--jq cannot be read: ${wordsOf(error)}`, "For example: --jq '.[0].total_mrr'");
  }
}

/** One line per result; texts are bare, as scripts want them. */
export async function runJq(value: unknown, expression: string): Promise<string> {
  const { raw } = await loaded();
  try {
    const text = await raw(JSON.stringify(value) ?? 'null', expression, ['-r', '-c']);
    return text === '' || text.endsWith('\n') ? text : `${text}\n`;
  } catch (error) {
    throw new CliError('usage', `--jq failed: ${wordsOf(error)}`, 'Without --jq you see what it works on.');
  }
}
